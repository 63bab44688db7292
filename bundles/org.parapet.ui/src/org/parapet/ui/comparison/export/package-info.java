// SPDX-License-Identifier: EPL-2.0
/** The page that hands a comparison and the data behind it on. */
package org.parapet.ui.comparison.export;
