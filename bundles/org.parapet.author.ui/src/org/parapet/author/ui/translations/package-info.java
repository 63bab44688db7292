// SPDX-License-Identifier: EPL-2.0
/** The texts in other languages, side by side. */
package org.parapet.author.ui.translations;
