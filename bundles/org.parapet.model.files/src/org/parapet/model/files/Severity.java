// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The file or model cannot be used as it is; nothing was loaded or changed. */
    ERROR,
    /** The work was done, and somebody should look at this. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
