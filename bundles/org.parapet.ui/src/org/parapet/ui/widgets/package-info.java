// SPDX-License-Identifier: EPL-2.0
/** Small controls that several pages share. They take their colours from the theme and their size from the font. */
package org.parapet.ui.widgets;
