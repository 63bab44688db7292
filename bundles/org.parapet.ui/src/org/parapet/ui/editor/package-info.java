// SPDX-License-Identifier: EPL-2.0
/** The frame of the editors of model files: opens, saves and recovers the file; what it shows is the editors' own. */
package org.parapet.ui.editor;
