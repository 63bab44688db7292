// SPDX-License-Identifier: EPL-2.0
/** The texts of the instrument editor that people see. */
package org.parapet.author.ui.words;
