// SPDX-License-Identifier: EPL-2.0
/** The editor of an instrument file: its session, its pages' common parts and its live problems. */
package org.parapet.author.ui.editor;
