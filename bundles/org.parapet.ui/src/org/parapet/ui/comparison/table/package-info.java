// SPDX-License-Identifier: EPL-2.0
/** The page with the figures of a comparison in rows and columns, each open to check. */
package org.parapet.ui.comparison.table;
