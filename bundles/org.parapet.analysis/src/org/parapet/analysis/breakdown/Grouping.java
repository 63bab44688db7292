// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

/** By what results are broken down. */
public enum Grouping {
    /** By the organisation a participant answers for; a group is named by the organisation's id. */
    ORGANISATION,
    /** By the part a participant plays; a group is named by the role's literal, such as {@code boundary-spanner}. */
    ROLE
}
