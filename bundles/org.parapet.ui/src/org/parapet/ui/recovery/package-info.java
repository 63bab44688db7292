// SPDX-License-Identifier: EPL-2.0
/**
 * Nothing is lost: copies of unsaved changes, their return after a crash, and ways on when a file cannot be opened or
 * saved.
 */
package org.parapet.ui.recovery;
