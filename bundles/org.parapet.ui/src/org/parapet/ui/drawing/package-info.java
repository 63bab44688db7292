// SPDX-License-Identifier: EPL-2.0
/** What the pictures of the workbench share: colours that can be told apart in light and dark, marks and texts. */
package org.parapet.ui.drawing;
