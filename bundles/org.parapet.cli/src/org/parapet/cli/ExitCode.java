// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

/** How a command ended. */
public enum ExitCode {
    /** The work is done. */
    DONE(0),
    /** The command was not used rightly. */
    USAGE(1),
    /** The input is wrong; nothing was changed. */
    INPUT(2),
    /** The output could not be written. */
    OUTPUT(3),
    /** A fault in Parapet. */
    FAULT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** {@return the number that the process ends with} */
    public int number() {
        return number;
    }
}
