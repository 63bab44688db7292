// SPDX-License-Identifier: EPL-2.0
/** The window itself: application, menus, and the services that its parts share. */
package org.parapet.ui.workbench;
