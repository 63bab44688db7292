// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.birt.report.model.api.DimensionHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.ThemeHandle;

/**
 * The headings of a design, as their look. BIRT's emitters for web pages and word processors write headings as plain
 * paragraphs; the styles named "title", "heading2" and "heading3" of the design's theme tell which paragraphs they are.
 *
 * @param looks the headings, level 1 first
 */
record HeadingStyles(List<Look> looks) {

    private static final List<String> NAMES = List.of("title", "heading2", "heading3");
    private static final List<String> SLIDES = List.of("slideCover", "slideTitle");

    HeadingStyles {
        looks = List.copyOf(looks);
    }

    /** The looks in a design; none where its theme has no such styles. */
    static HeadingStyles of(ReportDesignHandle design) {
        return of(design, NAMES);
    }

    /** The looks of the titles of slides: level 1 of the whole deck's, level 2 of the others. */
    static HeadingStyles ofSlides(ReportDesignHandle design) {
        return of(design, SLIDES);
    }

    private static HeadingStyles of(ReportDesignHandle design, List<String> names) {
        List<Look> looks = new ArrayList<>();
        ThemeHandle theme = design.getTheme();
        for (int index = 0; theme != null && index < names.size(); index++) {
            look(theme.findStyle(names.get(index)), index + 1).ifPresent(looks::add);
        }
        return new HeadingStyles(looks);
    }

    private static Optional<Look> look(StyleHandle style, int level) {
        if (style == null || !"bold".equals(style.getFontWeight())) {
            return Optional.empty();
        }
        DimensionHandle size = style.getFontSize();
        return size.getMeasure() > 0 && "pt".equals(size.getUnits())
                ? Optional.of(new Look(level, size.getMeasure(), style.getColor().getRGB()))
                : Optional.empty();
    }

    /**
     * What tells a heading from other text.
     *
     * @param level 1 to 3
     * @param points the size of its letters, which are bold
     * @param color red, green and blue, 8 bits each
     */
    record Look(int level, double points, int color) {
    }
}
