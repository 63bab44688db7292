// SPDX-License-Identifier: EPL-2.0
/**
 * Starting an assessment and importing its responses from a file, with a preview that shows every problem at its cell.
 */
package org.parapet.ui.importing;
