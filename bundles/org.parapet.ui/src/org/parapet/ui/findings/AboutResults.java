// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.GroupPomp;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.analysis.tally.BandDefinition;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;

/** Says how results of an instrument are to be read, and what its totals are. */
final class AboutResults {

    private final Instrument instrument;
    private final AssessmentResult result;

    AboutResults(Instrument instrument, AssessmentResult result) {
        this.instrument = instrument;
        this.result = result;
    }

    /** One line: who answered, the scores, the total. */
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("summary.participants", result.participants()));
        if (result.blankResponses() > 0) {
            parts.add(Messages.text("summary.blankResponses", result.blankResponses()));
        }
        result.scores().forEach(score -> parts.add(score(score)));
        result.total().figures().stream().filter(figure -> figure.pomp().isPresent())
                .forEach(figure -> parts.add(total(figure)));
        return String.join("   \u2022   ", parts);
    }

    private static String score(ScoreResult score) {
        if (score.mean().isEmpty()) {
            return Messages.text("summary.score.none", score.label());
        }
        String text = Messages.text("summary.score", score.label(), score.mean().getAsDouble(), score.minimum(),
                score.maximum(), score.n(), score.participants());
        return score.band().map(BandDefinition::label).map(band -> Messages.text("summary.band", text, band))
                .orElse(text);
    }

    private String total(GroupPomp figure) {
        return Messages.text(figure.scale().isEmpty() ? "summary.total" : "summary.total.scale",
                figure.pomp().getAsDouble(), figure.scale());
    }

    /** What must not be overlooked, in short; empty when there is nothing. */
    String caution() {
        List<String> notes = new ArrayList<>();
        if (instrument.getFidelity() == Fidelity.RECONSTRUCTED || instrument.getFidelity() == Fidelity.ADAPTED) {
            notes.add(Messages.text("caution." + instrument.getFidelity().getLiteral()));
        }
        if (result.total().basis() == Basis.CONVENTION) {
            notes.add(Messages.text("caution.convention"));
        }
        return String.join(" ", notes);
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (ScoreResult score : result.scores()) {
            passages.add(new Passage(score.label(), scoreDetail(score)));
        }
        for (FindingKind kind : instrument.getFindingKinds()) {
            long items = result.items().stream().filter(item -> item.findingKinds().contains(kind.getCode())).count();
            passages.add(new Passage(Messages.text("about.kind", kind.getLabel(), items),
                    optional(kind.getMeaning()).map(List::of).orElse(List.of())));
        }
        List<String> reading = new ArrayList<>(List.of(Messages.text("about.pomp")));
        reading.addAll(result.total().notes());
        passages.add(new Passage(Messages.text("about.reading"), reading));
        optional(instrument.getFidelityNote()).filter(note -> instrument.getFidelity() != Fidelity.VERBATIM)
                .ifPresent(note -> passages.add(new Passage(
                        Messages.text("about.fidelity." + instrument.getFidelity().getLiteral()), List.of(note))));
        if (!instrument.getErrata().isEmpty()) {
            passages.add(new Passage(Messages.text("about.errata"),
                    instrument.getErrata().stream().map(AboutResults::erratum).toList()));
        }
        passages.add(new Passage(Messages.text("about.source"), List.of(instrument.getSource().getCitation())));
        return passages;
    }

    private static String erratum(Erratum erratum) {
        return Messages.text("about.erratum", erratum.getPlace(), erratum.getExplanation());
    }

    private List<String> scoreDetail(ScoreResult score) {
        List<String> lines = new ArrayList<>(List.of(score(score) + "."));
        if (score.lowest().isPresent() && score.highest().isPresent()) {
            lines.add(Messages.text("about.score.range", score.lowest().getAsDouble(), score.highest().getAsDouble()));
        }
        score.bandCounts().forEach(band -> lines.add(Messages.text("about.score.band", band.band().label(),
                band.band().lowerBound(), band.count(), band.band().meaning())));
        optional(score.source()).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> optional(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(filled -> !filled.isEmpty());
    }
}
