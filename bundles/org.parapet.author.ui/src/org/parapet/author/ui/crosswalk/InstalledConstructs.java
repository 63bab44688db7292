// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.crosswalk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CrosswalkEntry;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;

/**
 * The constructs of the installed crosswalks. Comparisons know a construct by its code, and leave one out that two
 * crosswalks define differently; so an author who takes one over has to keep its definition.
 */
final class InstalledConstructs {

    private final Catalogue catalogue;

    InstalledConstructs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the crosswalks that constructs can be taken from} */
    List<CrosswalkEntry> crosswalks() {
        return catalogue.crosswalks();
    }

    /** {@return the titles of the installed crosswalks that define a construct with the same words} */
    List<String> sharing(Construct construct) {
        return others(construct).filter(other -> plain(other.getDefinition()).equals(plain(construct.getDefinition())))
                .map(InstalledConstructs::titleOf).toList();
    }

    /** {@return the titles of the installed crosswalks that mean something else by the construct's code} */
    List<String> contradicting(Construct construct) {
        return others(construct)
                .filter(other -> !plain(other.getDefinition()).equals(plain(construct.getDefinition())))
                .map(InstalledConstructs::titleOf).toList();
    }

    private Stream<Construct> others(Construct construct) {
        String own = construct.eContainer() instanceof Crosswalk crosswalk ? crosswalk.getId() : null;
        return NewestCrosswalks.of(catalogue).crosswalks().stream().filter(each -> !each.getId().equals(own))
                .flatMap(each -> each.getConstructs().stream())
                .filter(other -> other.getCode().equals(construct.getCode()));
    }

    private static String titleOf(Construct construct) {
        return ((Crosswalk) construct.eContainer()).getTitle();
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }
}
