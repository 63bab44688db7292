// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.analysis.comparison.PartnershipPlace;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Passage;

/** Where the partnership of a figure stands among the others that used the same instrument. */
final class AmongOthers {

    private AmongOthers() {
    }

    /** {@return the passage about a cell; empty unless it is of a whole partnership in its latest wave, with others} */
    static Optional<Passage> of(Comparison comparison, ConstructCell cell) {
        if (cell.group().kind() != Group.Kind.EVERYBODY) {
            return Optional.empty();
        }
        Optional<String> instrument = comparison.assessment(cell.assessment()).map(ComparedAssessment::instrument);
        return comparison.distributions().stream()
                .filter(each -> each.construct().equals(cell.construct())
                        && instrument.filter(each.instrument()::equals).isPresent())
                .flatMap(each -> each.places().stream().filter(place -> place.assessment().equals(cell.assessment()))
                        .map(place -> of(each, place)))
                .flatMap(Optional::stream).findFirst();
    }

    /** {@return where a partnership stands in a distribution; empty when it stands there alone} */
    static Optional<Passage> of(PartnershipDistribution distribution, PartnershipPlace place) {
        int others = distribution.places().size() - 1;
        if (others < 1) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("others.place", others, place.lower(), place.higher(), place.apart()));
        lines.add(Messages.text("others.spread", distribution.minimum().orElseThrow(),
                distribution.maximum().orElseThrow(), distribution.lowerQuartile().orElseThrow(),
                distribution.upperQuartile().orElseThrow(), distribution.median().orElseThrow()));
        place.rank().ifPresent(rank -> lines.add(Messages.text("others.rank", rank, distribution.places().size())));
        return Optional.of(new Passage(Messages.text("others.heading"), lines));
    }
}
