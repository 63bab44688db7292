// SPDX-License-Identifier: EPL-2.0
/** The page with the pictures of a comparison. */
package org.parapet.ui.comparison.pictures;
