// SPDX-License-Identifier: EPL-2.0
/**
 * Slides as presentation programs want them, made of those that BIRT writes. BIRT lays slides out well, but writes them
 * as pages: each line a paragraph of its own, without titles, in the typeface it measured with and with parts that
 * schemas do not allow.
 */
package org.parapet.report.render.slides;
