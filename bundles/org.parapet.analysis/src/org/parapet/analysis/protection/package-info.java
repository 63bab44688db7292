// SPDX-License-Identifier: EPL-2.0
/**
 * Answers of several assessments, made fit to be handed on: small groups are put together, answers that would give a
 * few people away lose the link to the rest of a person's answers, and participants get new codes.
 *
 * <p>A comparison and its exported rows are computed from these answers and nothing else. So what one table hides no
 * other can reveal: every published number is a function of the protected answers, and in these, for every item, each
 * set of people that can be told apart gave as many answers as the minimum says, or none.
 */
package org.parapet.analysis.protection;
