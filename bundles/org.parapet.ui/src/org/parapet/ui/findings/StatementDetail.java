// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.parapet.analysis.breakdown.Breakdown;
import org.parapet.analysis.breakdown.GroupResult;
import org.parapet.analysis.breakdown.HiddenReason;
import org.parapet.analysis.breakdown.ItemBreakdown;
import org.parapet.analysis.finding.Finding;
import org.parapet.analysis.finding.FindingExplainer;
import org.parapet.analysis.plan.NameGuard;
import org.parapet.analysis.plan.Signposts;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;

/** Says in words all there is to know of one statement: why it has its findings, and how each figure is computed. */
final class StatementDetail {

    private final Partnership partnership;
    private final Assessment assessment;
    private final Instrument instrument;
    private final Item item;
    private final ItemResult result;

    StatementDetail(Partnership partnership, Assessment assessment, Instrument instrument, Item item,
            ItemResult result) {
        this.partnership = partnership;
        this.assessment = assessment;
        this.instrument = instrument;
        this.item = item;
        this.result = result;
    }

    List<Passage> passages(Optional<Breakdown> breakdown) {
        List<Passage> passages = new ArrayList<>();
        optional(item.getGloss()).ifPresent(gloss -> passages.add(new Passage("", List.of(gloss))));
        passages.addAll(findings());
        List<String> signposts = Signposts.of(instrument, item.getCode(), result.findingKinds()).stream()
                .map(Signposts::line).toList();
        if (!signposts.isEmpty()) {
            passages.add(new Passage(Messages.text("detail.signposts"), signposts));
        }
        passages.add(new Passage(Messages.text("detail.figures"), figures()));
        breakdown.flatMap(this::groups).ifPresent(passages::add);
        List<String> comments = comments();
        if (!comments.isEmpty()) {
            passages.add(new Passage(Messages.text("detail.comments", comments.size()), comments));
        }
        optional(item.getGuidance()).ifPresent(
                guidance -> passages.add(new Passage(Messages.text("detail.guidance"), List.of(guidance))));
        return passages;
    }

    private List<Passage> findings() {
        if (result.findings().isEmpty()) {
            return List.of(new Passage(Messages.text("detail.noFinding"), List.of(Messages.text(
                    result.answered() == 0 ? "detail.nobodyAnswered" : "detail.noRule"))));
        }
        FindingExplainer explainer = new FindingExplainer(instrument);
        List<Passage> passages = new ArrayList<>();
        for (Finding finding : result.findings()) {
            passages.add(new Passage(label(finding.kind()), List.of(String.join(" ", explainer.explain(finding)))));
        }
        return passages;
    }

    private String label(String kind) {
        return instrument.getFindingKinds().stream().filter(known -> known.getCode().equals(kind))
                .map(FindingKind::getLabel).findFirst().orElse(kind);
    }

    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        double lowest = result.counts().stream().mapToDouble(count -> count.choice().score()).min().orElse(0);
        double highest = result.counts().stream().mapToDouble(count -> count.choice().score()).max().orElse(0);
        if (result.pomp().isPresent() && result.mean().isPresent()) {
            figures.add(Messages.text("detail.pomp", result.pomp().getAsDouble(), result.mean().getAsDouble(), lowest,
                    highest));
        }
        convention().ifPresent(figures::add);
        result.agreement().ifPresent(agreement -> figures.add(Messages.text("detail.agreement", agreement,
                Messages.text("agreement." + strength(agreement)))));
        if (result.blank() > 0) {
            figures.add(Messages.text("detail.blank", result.blank()));
        }
        return figures;
    }

    private Optional<String> convention() {
        return instrument.getScales().stream().filter(scale -> scale.getCode().equals(result.scale()))
                .filter(scale -> scale.getScoreBasis() == Basis.CONVENTION).map(ResponseScale::getScoreNote)
                .map(StatementDetail::optional).flatMap(Optional::stream).findFirst();
    }

    private static String strength(double agreement) {
        return agreement >= 0.99 ? "full" : agreement >= 0.5 ? "much" : agreement >= 0 ? "some" : "split";
    }

    private Optional<Passage> groups(Breakdown breakdown) {
        return breakdown.items().stream()
                .filter(each -> each.item().equals(result.code()) && each.scale().equals(result.scale())).findFirst()
                .map(found -> new Passage(Messages.text("detail.organisations"), groups(found, breakdown.minimum())));
    }

    private List<String> groups(ItemBreakdown found, int minimum) {
        List<String> lines = new ArrayList<>();
        for (GroupResult group : found.shown()) {
            String counts = group.counts().stream().filter(count -> count.count() > 0)
                    .map(count -> Messages.text("detail.count", count.choice().label(), count.count()))
                    .reduce((one, other) -> one + ", " + other).orElse("");
            lines.add(Messages.text("detail.organisation", organisation(partnership, group.group()), group.answered(),
                    counts));
        }
        if (found.reason() != HiddenReason.NONE) {
            lines.add(hidden(found.reason(), minimum));
        }
        return lines;
    }

    /** Says why groups are not shown. */
    static String hidden(HiddenReason reason, int minimum) {
        return Messages.text("hidden." + reason.name(), minimum);
    }

    static String organisation(Partnership partnership, String id) {
        return partnership.getOrganisations().stream().filter(organisation -> organisation.getId().equals(id))
                .map(Organisation::getName).findFirst().orElse(id);
    }

    /** Comments in an order that says nothing of who made them. */
    private List<String> comments() {
        NameGuard guard = NameGuard.of(partnership);
        return assessment.getResponses().stream().map(Response::getAnswers).flatMap(List::stream)
                .filter(answer -> result.code().equals(answer.getItem()))
                .flatMap(answer -> Stream.of(optional(answer.getText()), note(answer))).flatMap(Optional::stream)
                .map(guard::clean).sorted(Comparator.naturalOrder())
                .map(text -> Messages.text("detail.comment", text)).toList();
    }

    private static Optional<String> note(Answer answer) {
        return optional(answer.getNote());
    }

    private static Optional<String> optional(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(filled -> !filled.isEmpty());
    }

    /** Says the counts of a statement for a screen reader. */
    static String spoken(List<OptionCount> counts) {
        return counts.stream().map(count -> Messages.text("detail.count", count.choice().label(), count.count()))
                .reduce((one, other) -> one + ", " + other).orElse("");
    }

    static String pomp(OptionalDouble pomp) {
        return pomp.isPresent() ? Messages.text("figure.pomp", pomp.getAsDouble()) : "";
    }
}
