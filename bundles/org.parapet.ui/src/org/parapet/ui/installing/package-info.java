// SPDX-License-Identifier: EPL-2.0
/**
 * Installs instrument plug-ins from the window: a command, jars dropped on the window, and the dialog that says who
 * made a plug-in, its rights and its checksum before anything is installed.
 */
package org.parapet.ui.installing;
