// SPDX-License-Identifier: EPL-2.0
/**
 * The page on which answers are entered: a grid for fast keyboard entry and an interview, one statement at a time. What
 * keys mean, what a cell shows and which command a change makes is decided in classes without controls.
 */
package org.parapet.ui.answers;
