// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.pictures;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.report.chart.Picture;
import org.parapet.report.data.ComparedPictures;
import org.parapet.ui.comparison.Messages;

/** The kinds of pictures of a comparison, in the order in which they are offered. */
enum PictureKind {
    /** Constructs by assessments. */
    HEAT_MAP(ComparedPictures::overview),
    /** Partnerships in their latest wave, one map for each instrument. */
    LATEST(ComparedPictures::latestByInstrument),
    /** Figures with their intervals. */
    INTERVALS(ComparedPictures::intervals),
    /** Organisations or roles with their intervals. */
    GROUPS(ComparedPictures::groups),
    /** From wave to wave. */
    SLOPES(ComparedPictures::slopes),
    /** How partnerships are spread. */
    STRIPS(ComparedPictures::distributions),
    /** The wall between the partners, two waves side by side. */
    WALL(ComparedPictures::walls);

    private final Function<ComparedPictures, List<Picture>> pictures;

    PictureKind(Function<ComparedPictures, List<Picture>> pictures) {
        this.pictures = pictures;
    }

    /** {@return what the kind is called} */
    String title() {
        return Messages.text("pictures." + name().toLowerCase(Locale.ROOT));
    }

    /** {@return why there is no picture of this kind} */
    String missing() {
        return Messages.text("pictures." + name().toLowerCase(Locale.ROOT) + ".none");
    }

    /** {@return the pictures of this kind; maybe none} */
    List<Picture> of(Comparison comparison) {
        return pictures.apply(new ComparedPictures(comparison));
    }
}
