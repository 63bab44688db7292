// SPDX-License-Identifier: EPL-2.0
/**
 * Ranks instruments by how well they fit a partnership's situation, with the reasons for and against each. Pure
 * functions: the same situation and instruments give the same ranking. What is not known is said, not guessed.
 */
package org.parapet.catalogue.choose;
