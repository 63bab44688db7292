// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

/** How an offered plug-in stands to what is installed. */
public enum Standing {

    /** Nothing of it is installed. */
    NEW,

    /** The very same jar is installed. */
    INSTALLED,

    /** Another jar with the same name, or with the same instrument and edition, is installed and would be replaced. */
    UPGRADE,

    /** It cannot be installed; the problems say why. */
    REFUSED
}
