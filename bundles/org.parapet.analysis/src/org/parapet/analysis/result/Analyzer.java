// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parapet.analysis.finding.FindingRules;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.Counts;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Distribution;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.ScoreDefinition;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.instrument.Instrument;

/**
 * Turns a tally into results. Its cost depends on the instrument and the number of organisations, not on the number of
 * participants.
 */
public final class Analyzer {

    private Analyzer() {
    }

    /**
     * Analyses the answers to an instrument.
     *
     * @param instrument the instrument; its finding rules are evaluated
     * @param tally the counts, made with a questionnaire of this instrument
     * @param wave the wave's name; empty when there is none
     * @return the results
     * @throws IllegalArgumentException when the tally belongs to another instrument or edition
     */
    public static AssessmentResult analyse(Instrument instrument, Tally tally, String wave) {
        if (!tally.questionnaire().instrument().equals(instrument.getId())
                || !tally.questionnaire().edition().equals(instrument.getEdition())) {
            throw new IllegalArgumentException("The tally is of " + tally.questionnaire().instrument() + "@"
                    + tally.questionnaire().edition() + ", not of " + instrument.getId() + "@"
                    + instrument.getEdition());
        }
        FindingRules rules = FindingRules.of(instrument);
        List<ItemResult> items = tally.questionnaire().questions().stream()
                .map(question -> item(question, tally, rules)).toList();
        List<SectionResult> sections = tally.questionnaire().sections().stream()
                .map(section -> new SectionResult(section, GroupPomps.of(items.stream()
                        .filter(item -> item.section().equals(section)).toList())))
                .toList();
        TotalResult total = new TotalResult(GroupPomps.of(items), tally.questionnaire().scoreBasis(),
                tally.questionnaire().scoreNotes());
        return new AssessmentResult(instrument.getId(), instrument.getEdition(), wave, tally.participants(),
                tally.blankResponses(),
                tally.organisations().stream().map(id -> new OrganisationCount(id, tally.participants(id))).toList(),
                Arrays.stream(ParticipantRole.values()).map(role -> new RoleCount(role, tally.participants(role)))
                        .toList(),
                items, sections, total, scores(tally), prompts(tally));
    }

    private static List<PromptResult> prompts(Tally tally) {
        return tally.questionnaire().prompts().stream().map(prompt -> new PromptResult(prompt.section(), prompt.item(),
                tally.participants(), tally.answeredPrompt(prompt.index()))).toList();
    }

    private static ItemResult item(Question question, Tally tally, FindingRules rules) {
        int[] counts = tally.counts(question.index());
        List<OptionCount> options = question.choices().stream()
                .map(choice -> new OptionCount(choice, counts[choice.index()])).toList();
        return new ItemResult(question.section(), question.item(), question.scale(), question.oneOfSeveral(),
                tally.participants(), Counts.total(counts), options, rules.findings(question, tally),
                Agreement.of(counts), Counts.mean(counts, question.scores()),
                PercentOfMaximum.ofCounts(counts, question.scores()));
    }

    private static List<ScoreResult> scores(Tally tally) {
        List<ScoreDefinition> definitions = tally.questionnaire().scores();
        List<ScoreResult> results = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            results.add(score(definitions.get(i), tally.score(i), tally.participants()));
        }
        return results;
    }

    private static ScoreResult score(ScoreDefinition definition, Distribution distribution, int participants) {
        OptionalInt band = distribution.mean().isEmpty() ? OptionalInt.empty()
                : definition.bandIndex(distribution.mean().getAsDouble());
        List<BandCount> bands = IntStream.range(0, definition.bands().size())
                .mapToObj(i -> new BandCount(definition.bands().get(i), distribution.bandCounts().get(i))).toList();
        return new ScoreResult(definition.code(), definition.label(), definition.aggregation(), definition.missing(),
                definition.basis(), definition.source(), distribution.n(), participants, distribution.mean(),
                distribution.standardDeviation(), distribution.minimum(), distribution.maximum(),
                definition.minimum(), definition.maximum(),
                distribution.mean().isEmpty() ? distribution.mean()
                        : PercentOfMaximum.of(distribution.mean().getAsDouble(), definition.minimum(),
                                definition.maximum()),
                band.isPresent() ? Optional.of(definition.bands().get(band.getAsInt()))
                        : Optional.empty(),
                bands);
    }
}
