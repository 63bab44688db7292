// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/** The participant codes met so far. */
@FunctionalInterface
interface ParticipantCodes {

    /**
     * Notes a code, whose letter case makes no difference.
     *
     * @param code well formed, so ASCII
     * @param row the row it stands in, from 1
     * @return the row it stood in before, or 0
     * @throws ScratchException when a temporary file is needed and cannot be written
     */
    int register(String code, int row) throws ScratchException;
}
