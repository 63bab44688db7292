// SPDX-License-Identifier: EPL-2.0
/** A few questions, and the instruments ranked by the answers with reasons. */
package org.parapet.ui.choose;
