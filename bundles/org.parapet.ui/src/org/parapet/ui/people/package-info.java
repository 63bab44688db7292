// SPDX-License-Identifier: EPL-2.0
/**
 * The page of the organisations and the people who answer: typed in, pasted from a spreadsheet, or found in an
 * interview. What pasted rows mean and which command a change makes is decided in classes without controls.
 */
package org.parapet.ui.people;
