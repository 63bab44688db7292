// SPDX-License-Identifier: EPL-2.0
/** Reports from the window: preview, saving in every format, print. */
package org.parapet.ui.reports;
