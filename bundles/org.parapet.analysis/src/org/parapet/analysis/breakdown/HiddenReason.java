// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

/** Why something of a breakdown is not shown. */
public enum HiddenReason {
    /** Nothing is hidden. */
    NONE,
    /** Only one group took part, so that there is nothing to break down. */
    ONE_GROUP,
    /** Some groups have too few answers; others are hidden with them where subtracting would give them away. */
    SMALL_GROUPS,
    /** So many groups had to be hidden that fewer than two were left, so the whole breakdown is hidden. */
    TOO_FEW_LEFT,
    /** Together with the breakdown by organisation, this one would give away a group with too few answers. */
    OTHER_BREAKDOWN
}
