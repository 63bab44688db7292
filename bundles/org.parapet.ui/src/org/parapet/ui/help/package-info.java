// SPDX-License-Identifier: EPL-2.0
/** Help beside the page it is about, and the tutorial; works without a network. */
package org.parapet.ui.help;
