// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

/**
 * What tells a slide's title from other text: BIRT writes no marks, only looks.
 *
 * @param cover whether it is the title of the whole deck
 * @param points the size of its letters, which are bold
 * @param color red, green and blue, 8 bits each
 */
public record TitleLook(boolean cover, double points, int color) {
}
