// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import java.util.Optional;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Signpost;

/** The resources that an instrument points to when answers call for them: fact sheets, case studies, web pages. */
public final class Signposts {

    private Signposts() {
    }

    /**
     * Finds the signposts of an item.
     *
     * @param instrument the instrument
     * @param item the item's code
     * @param findingKinds the codes of the kinds of finding that the item has; none: nothing is called for
     * @return those that name the item and are called for by any of the kinds, in the instrument's order
     */
    public static List<DraftSignpost> of(Instrument instrument, String item, List<String> findingKinds) {
        return instrument.getSignposts().stream()
                .filter(signpost -> signpost.getItems().stream().anyMatch(each -> each.getCode().equals(item)))
                .filter(signpost -> isCalledFor(signpost, findingKinds)).map(Signposts::draft).toList();
    }

    /**
     * Finds the signposts that belong to no item in particular.
     *
     * @param instrument the instrument
     * @param findingKinds the codes of all kinds of finding that were made; none: nothing is called for
     * @return those that any of the kinds calls for, in the instrument's order
     */
    public static List<DraftSignpost> general(Instrument instrument, List<String> findingKinds) {
        return instrument.getSignposts().stream().filter(signpost -> signpost.getItems().isEmpty())
                .filter(signpost -> isCalledFor(signpost, findingKinds)).map(Signposts::draft).toList();
    }

    /**
     * Says in one line what a signpost points to.
     *
     * @param signpost the signpost
     * @return its kind, title and, where given, what it offers and its address
     */
    public static String line(DraftSignpost signpost) {
        String title = Messages.get("signpost." + signpost.kind().getLiteral(), signpost.title());
        String offer = signpost.text().isEmpty() ? title : Messages.get("signpost.text", title, signpost.text());
        return signpost.address().isEmpty() ? offer : Messages.get("signpost.address", offer, signpost.address());
    }

    private static boolean isCalledFor(Signpost signpost, List<String> kinds) {
        return signpost.getFindingKinds().isEmpty() ? !kinds.isEmpty()
                : signpost.getFindingKinds().stream().anyMatch(kind -> kinds.contains(kind.getCode()));
    }

    private static DraftSignpost draft(Signpost signpost) {
        return new DraftSignpost(signpost.getCode(), signpost.getKind(), signpost.getTitle(),
                Optional.ofNullable(signpost.getText()).map(String::strip).orElse(""),
                Optional.ofNullable(signpost.getAddress()).map(String::strip).orElse(""));
    }
}
