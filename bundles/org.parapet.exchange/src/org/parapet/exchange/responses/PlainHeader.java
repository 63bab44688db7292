// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.Optional;

/**
 * The first line of a plain file.
 *
 * @param delimiter between cells
 * @param columns how many there are
 * @param end where the next line begins, in bytes
 */
record PlainHeader(byte delimiter, int columns, int end) {

    /** {@return the first line; empty when it is not plain: quoted, with both delimiters or neither, or too long} */
    static Optional<PlainHeader> of(byte[] beginning) {
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < beginning.length; i++) {
            switch (beginning[i]) {
                case ',' -> commas++;
                case ';' -> semicolons++;
                case '"' -> {
                    return Optional.empty();
                }
                case '\n' -> {
                    return commas > 0 == semicolons > 0 ? Optional.empty()
                            : Optional.of(new PlainHeader((byte) (commas > 0 ? ',' : ';'), commas + semicolons + 1,
                                    i + 1));
                }
                default -> {
                    if (beginning[i] == '\r' && (i + 1 == beginning.length || beginning[i + 1] != '\n')) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
