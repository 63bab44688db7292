// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;

/** The rows below the header of a file, one at a time. */
interface Records {

    /** {@return whether there was another row, which is the present one now} */
    boolean next() throws IOException, CsvSyntaxException;

    /** {@return how many cells the present row has} */
    int size();

    /** {@return a cell of the present row, from 0} */
    String get(int cell);

    /** {@return the line in which the present row begins, from 1} */
    int line();

    /** {@return the present row, from 1, blank rows counted} */
    int row();
}
