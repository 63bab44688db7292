// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

/** What a format says of a file at a first look. */
public enum Recognition {
    /** The file is of this format, whether or not all of it can be taken. */
    YES,
    /** It may be; the format cannot tell. */
    PERHAPS,
    /** It is not. */
    NO
}
