// SPDX-License-Identifier: EPL-2.0
/** The first page of the window: what can be done, and what was open last. */
package org.parapet.ui.home;
