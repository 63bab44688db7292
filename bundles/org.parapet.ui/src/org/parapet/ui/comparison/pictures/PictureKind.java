// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.report.chart.Picture;
import org.parapet.report.data.ComparedPictures;
import org.parapet.ui.comparison.Messages;

/** The kinds of pictures of a comparison, in the order in which they are offered. */
enum PictureKind {
    /** Constructs by assessments. */
    HEAT_MAP(ComparedPictures::overview, false),
    /** Partnerships in their latest wave, one map for each instrument. */
    LATEST(ComparedPictures::latestByInstrument, false),
    /** Figures with their intervals. */
    INTERVALS(ComparedPictures::intervals, true),
    /** Organisations or roles with their intervals. */
    GROUPS(ComparedPictures::groups, true),
    /** From wave to wave. */
    SLOPES(ComparedPictures::slopes, true),
    /** How partnerships are spread. */
    STRIPS(ComparedPictures::distributions, false),
    /** The wall between the partners, two waves side by side. */
    WALL(ComparedPictures::walls, true);

    private final Function<ComparedPictures, List<Picture>> pictures;
    private final boolean onePartnership;

    PictureKind(Function<ComparedPictures, List<Picture>> pictures, boolean onePartnership) {
        this.pictures = pictures;
        this.onePartnership = onePartnership;
    }

    /** {@return what the kind is called} */
    String title() {
        return Messages.text("pictures." + name().toLowerCase(Locale.ROOT));
    }

    /** {@return why a comparison has no picture of this kind} */
    String missing(Optional<Comparison> comparison) {
        Optional<String> tooMany = comparison.filter(each -> onePartnership)
                .flatMap(each -> new ComparedPictures(each).leftOut());
        return tooMany.isPresent() ? tooMany.get()
                : Messages.text("pictures." + name().toLowerCase(Locale.ROOT) + ".none");
    }

    /** {@return the pictures of this kind; maybe none} */
    List<Picture> of(Comparison comparison) {
        return pictures.apply(new ComparedPictures(comparison));
    }
}
