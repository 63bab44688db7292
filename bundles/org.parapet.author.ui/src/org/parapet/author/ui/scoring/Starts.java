// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Yield;

/** Findings and scores to start from, marked as the author's own convention. */
public final class Starts {

    private Starts() {
    }

    /**
     * Adds the usual findings in one step: a strength when all chose a favourable answer, an area to work on when
     * anybody chose an unfavourable one, a range of opinions when people of different organisations chose opposite
     * ends. A scale without such answers gets no such rule.
     *
     * @param session the open instrument
     */
    public static void usualFindings(AuthorSession session) {
        session.change(() -> {
            Instrument instrument = session.instrument();
            List<ResponseScale> scales = instrument.getScales();
            FindingKind strength = kind(instrument, "strength", Polarity.FAVOURABLE, PlanPlacement.POSITIVES);
            FindingKind workOn = kind(instrument, "work-on", Polarity.UNFAVOURABLE, PlanPlacement.AREAS_TO_WORK_ON);
            FindingKind contested = kind(instrument, "contested", Polarity.NEUTRAL, PlanPlacement.LACK_OF_CONSENSUS);
            for (ResponseScale scale : scales) {
                rule(instrument, strength, Quantifier.ALL, of(scale, Polarity.FAVOURABLE), List.of());
                rule(instrument, workOn, Quantifier.ANY, of(scale, Polarity.UNFAVOURABLE), List.of());
                rule(instrument, contested, Quantifier.ACROSS_ORGANISATIONS, strongest(scale, Polarity.FAVOURABLE),
                        strongest(scale, Polarity.UNFAVOURABLE));
            }
            List<FindingKind> unused = new ArrayList<>(List.of(strength, workOn, contested));
            unused.removeIf(each -> instrument.getFindingRules().stream().anyMatch(rule -> rule.getKind() == each));
            instrument.getFindingKinds().removeAll(unused);
            if (!instrument.getFit().getYields().contains(Yield.FINDINGS)
                    && !instrument.getFindingRules().isEmpty()) {
                instrument.getFit().getYields().add(0, Yield.FINDINGS);
            }
        });
    }

    private static FindingKind kind(Instrument instrument, String code, Polarity polarity, PlanPlacement placement) {
        FindingKind kind = InstrumentFactory.eINSTANCE.createFindingKind();
        kind.setCode(PartCodes.free(instrument.getFindingKinds(), code));
        kind.setLabel(Messages.text("finding." + code));
        kind.setMeaning(Messages.text("finding." + code + ".meaning"));
        kind.setPolarity(polarity);
        kind.setPlacement(placement);
        kind.setPlanHeading(Messages.text("finding." + code + ".heading"));
        instrument.getFindingKinds().add(kind);
        return kind;
    }

    private static void rule(Instrument instrument, FindingKind kind, Quantifier quantifier, List<Option> options,
            List<Option> opposing) {
        if (options.isEmpty() || quantifier == Quantifier.ACROSS_ORGANISATIONS && opposing.isEmpty()) {
            return;
        }
        FindingRule rule = rule(instrument, kind);
        rule.setQuantifier(quantifier);
        rule.getOptions().addAll(options);
        rule.getOpposingOptions().addAll(opposing);
        instrument.getFindingRules().add(rule);
    }

    /** {@return a new rule, not yet among the instrument's} */
    static FindingRule rule(Instrument instrument, FindingKind kind) {
        FindingRule rule = InstrumentFactory.eINSTANCE.createFindingRule();
        rule.setCode(PartCodes.free(instrument.getFindingRules(), kind.getCode()));
        rule.setKind(kind);
        rule.setBasis(Basis.CONVENTION);
        rule.setSource(Messages.text("finding.source"));
        return rule;
    }

    private static List<Option> of(ResponseScale scale, Polarity polarity) {
        return options(scale, option -> option.getPolarity() == polarity);
    }

    private static List<Option> strongest(ResponseScale scale, Polarity polarity) {
        return options(scale, option -> option.getPolarity() == polarity && option.isStrongest());
    }

    private static List<Option> options(ResponseScale scale, Predicate<Option> wanted) {
        return scale.getOptions().stream().filter(wanted).toList();
    }

    /** {@return a new score over all items, not yet among the instrument's} */
    static Score total(Instrument instrument) {
        Score score = InstrumentFactory.eINSTANCE.createScore();
        score.setCode(PartCodes.free(instrument.getScores(), "total"));
        score.setLabel(Messages.text("score.total"));
        score.setBasis(Basis.CONVENTION);
        score.setSource(Messages.text("score.source"));
        if (instrument.getScales().size() > 1) {
            score.setScale(instrument.getScales().getFirst());
        }
        return score;
    }
}
