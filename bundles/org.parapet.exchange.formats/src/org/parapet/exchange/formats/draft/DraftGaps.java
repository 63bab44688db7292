// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.exchange.formats.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.TextToSettle;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Says in a draft what the file does not say, so that the draft can be opened, and asks for each of these things. */
final class DraftGaps {

    /** Rules that a draft breaks where its file says nothing. */
    private static final Set<String> FILLED = Set.of("text-to-settle", "edition-draft", "language-undetermined");

    private final Instrument instrument;
    private final String file;
    private final String format;

    DraftGaps(Instrument instrument, String file, String format) {
        this.instrument = instrument;
        this.file = file;
        this.format = format;
    }

    void fill(List<Problem> gaps) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String base = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        if (isBlank(instrument.getTitle())) {
            instrument.setTitle(base.isBlank() ? name : base);
            gap(gaps, "title", instrument.getTitle());
        }
        if (isBlank(instrument.getId())) {
            String id = DraftCodes.id(base);
            instrument.setId(id.isEmpty() ? "draft" : id);
            gap(gaps, "id", instrument.getId());
        }
        if (isBlank(instrument.getEdition())) {
            instrument.setEdition("draft");
            gap(gaps, "edition", instrument.getEdition());
        }
        if ("und".equals(instrument.getLanguage())) {
            gap(gaps, "language", instrument.getLanguage());
        }
        if (isBlank(instrument.getAbstract())) {
            instrument.setAbstract(TextToSettle.of(Messages.get("draft.abstract", name)));
            gap(gaps, "abstract", instrument.getAbstract());
        }
        if (isBlank(instrument.getSource().getCitation())) {
            instrument.getSource().setCitation(TextToSettle.of(Messages.get("draft.citation", name, format)));
            gap(gaps, "citation", instrument.getSource().getCitation());
        }
        if (isBlank(instrument.getSource().getRights())) {
            instrument.getSource().setRights(TextToSettle.of(Messages.get("draft.rights", name)));
            gap(gaps, "rights", instrument.getSource().getRights());
        }
        if (instrument.getFidelity() != Fidelity.VERBATIM && isBlank(instrument.getFidelityNote())) {
            instrument.setFidelityNote(TextToSettle.of(Messages.get("draft.fidelityNote", name, format)));
            gap(gaps, "fidelity", instrument.getFidelityNote());
        }
        if (instrument.getFindingRules().isEmpty()) {
            gaps.add(Problem.info("draft-rules", Place.of(file), Messages.get("draft-rules.message")));
        }
    }

    private void gap(List<Problem> gaps, String what, String now) {
        gaps.add(Problem.warning("draft-" + what, Place.of(file), Messages.get("draft-" + what + ".message", now),
                Messages.get("draft-" + what + ".cure")));
    }

    /** Says whether gaps name already what the validation finds in the texts that fill them. */
    static boolean name(List<Problem> gaps, LocatedProblem found) {
        return FILLED.contains(found.rule()) && found.feature().map(EStructuralFeature::getName).filter(feature -> gaps
                .stream().anyMatch(gap -> ("draft-" + feature).startsWith(gap.rule()))).isPresent();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
