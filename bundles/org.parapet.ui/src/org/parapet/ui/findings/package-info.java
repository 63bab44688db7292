// SPDX-License-Identifier: EPL-2.0
/** The page that shows what the answers say about each statement. */
package org.parapet.ui.findings;
