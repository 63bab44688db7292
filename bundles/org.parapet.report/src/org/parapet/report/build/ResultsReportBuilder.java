// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.analysis.breakdown.Breakdown;
import org.parapet.analysis.breakdown.Breakdowns;
import org.parapet.analysis.breakdown.HiddenReason;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.plan.NameGuard;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.GroupPomp;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.SectionResult;
import org.parapet.analysis.tally.BandDefinition;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.report.model.Answered;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.render.ReportException;

/** Makes the report of results. */
final class ResultsReportBuilder {

    private static final int LONGEST_ABBREVIATION = 4;

    private final AssessedInstrument assessed;
    private final HeaderBuilder header;
    private final Instrument instrument;
    private final AssessmentResult result;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    ResultsReportBuilder(AssessedInstrument assessed, HeaderBuilder header) {
        this.assessed = assessed;
        this.header = header;
        instrument = assessed.instrument();
        result = assessed.result();
        for (Question question : assessed.tally().questionnaire().questions()) {
            question.choices().forEach(choice -> choices.putIfAbsent(choice.code(), choice));
        }
    }

    ResultsReport report() throws ReportException {
        if (choices.isEmpty() && result.prompts().isEmpty()) {
            throw new ReportException(Messages.get("report.noOptions", instrument.getTitle()));
        }
        if (choices.size() > ResultsReport.MOST_OPTIONS) {
            throw new ReportException(Messages.get("report.tooManyOptions", instrument.getTitle(), choices.size(),
                    ResultsReport.MOST_OPTIONS));
        }
        return new ResultsReport(
                header.header(Messages.get("title.results"), PlanSituation.of(assessed.assessment())), scores(),
                options(), instrument.getSections().stream().map(this::section)
                        .filter(section -> !section.items().isEmpty()).toList(),
                choices.isEmpty() ? List.of() : breakdowns(), comments(), errata());
    }

    private List<ResultsReport.Option> options() {
        double middle = (choices.values().stream().mapToDouble(Choice::score).min().orElse(0)
                + choices.values().stream().mapToDouble(Choice::score).max().orElse(0)) / 2;
        return choices.values().stream().map(choice -> new ResultsReport.Option(choice.code(), label(choice),
                abbreviation(choice), polarity(choice), strength(choice, middle))).toList();
    }

    /** The label; the code where items have wordings of their own for it, which stand with the items then. */
    private String label(Choice choice) {
        return hasWordingsOfItems(choice.code()) ? choice.code() : choice.label();
    }

    private boolean hasWordingsOfItems(String code) {
        return assessed.tally().questionnaire().questions().stream().flatMap(question -> question.choices().stream())
                .filter(choice -> choice.code().equals(code)).map(Choice::label).distinct().count() > 1;
    }

    /** The codes where they are short, else the scores, or else the places, which the legend explains as well. */
    private String abbreviation(Choice choice) {
        if (choices.values().stream().allMatch(each -> each.code().length() <= LONGEST_ABBREVIATION)) {
            return choice.code();
        }
        boolean numbered = choices.values().stream().mapToDouble(Choice::score).distinct().count() == choices.size()
                && choices.values().stream().allMatch(each -> each.score() == Math.rint(each.score()));
        return Long.toString(numbered ? Math.round(choice.score())
                : List.copyOf(choices.keySet()).indexOf(choice.code()) + 1L);
    }

    private static ResultsReport.Polarity polarity(Choice choice) {
        return switch (choice.polarity()) {
            case FAVOURABLE -> ResultsReport.Polarity.FAVOURABLE;
            case NEUTRAL -> ResultsReport.Polarity.NEUTRAL;
            case UNFAVOURABLE -> ResultsReport.Polarity.UNFAVOURABLE;
        };
    }

    /** One more than the number of answers of the same side that lie nearer to the middle. */
    private int strength(Choice choice, double middle) {
        return 1 + (int) choices.values().stream().filter(other -> other.polarity() == choice.polarity())
                .filter(other -> Math.abs(other.score() - middle) < Math.abs(choice.score() - middle)).count();
    }

    private ResultsReport.Scores scores() {
        List<ResultsReport.Score> own = result.scores().stream().map(score -> new ResultsReport.Score(score.label(),
                score.mean(), OptionalDouble.of(score.minimum()), OptionalDouble.of(score.maximum()), score.pomp(),
                score.band().map(BandDefinition::label), Messages.get("score.basis.own", score.n(),
                        score.participants(), Messages.get("basis." + score.basis().getLiteral())))).toList();
        List<ResultsReport.Measure> sections = new ArrayList<>();
        result.total().figures().forEach(figure -> sections.add(measure(Messages.get("score.total"), figure)));
        for (Section section : instrument.getSections()) {
            result.section(section.getCode()).map(SectionResult::figures).orElse(List.of())
                    .forEach(figure -> sections.add(measure(title(section), figure)));
        }
        return new ResultsReport.Scores(Messages.get("score.note."
                + (choices.isEmpty() ? "none" : result.total().basis().getLiteral())), own, sections,
                choices.isEmpty() ? List.of() : assessed.constructs().stream().map(this::construct).toList());
    }

    private ResultsReport.Measure measure(String label, GroupPomp figure) {
        return new ResultsReport.Measure(scaled(label, figure), figure.pomp(),
                Optional.of(answered(figure.fewestAnswers(), figure.mostAnswers())), Optional.empty());
    }

    private ResultsReport.Measure construct(ConstructResult construct) {
        return construct.gap().isPresent()
                ? new ResultsReport.Measure(construct.label(), OptionalDouble.empty(), Optional.empty(),
                        Optional.of(Messages.get("score.gap", construct.gap().get())))
                : new ResultsReport.Measure(construct.label(), construct.pomp(),
                        Optional.of(answered(construct.fewestAnswers(), construct.mostAnswers())),
                        Optional.of(String.join(", ", construct.items())));
    }

    private String answered(int fewest, int most) {
        return fewest == most ? Messages.get("answered.same", most, result.participants())
                : Messages.get("answered.range", fewest, most, result.participants());
    }

    private String scaled(String label, GroupPomp figure) {
        return figure.scale().isEmpty() ? label : Messages.get("item.onScale", label, scaleTitle(figure.scale()));
    }

    private static String title(Section section) {
        return Messages.get("score.section", section.getCode(), section.getTitle());
    }

    private ResultsReport.Section section(Section section) {
        Map<String, String> labels = new HashMap<>();
        for (FindingKind kind : instrument.getFindingKinds()) {
            labels.put(kind.getCode(), kind.getLabel());
        }
        Map<String, Item> items = section.getItems().stream()
                .collect(Collectors.toMap(Item::getCode, item -> item, (first, second) -> first));
        return new ResultsReport.Section(section.getCode(), section.getTitle(),
                Texts.filled(section.getIntroduction()),
                result.section(section.getCode()).map(SectionResult::pomp).orElse(OptionalDouble.empty()),
                result.items().stream().filter(item -> item.section().equals(section.getCode()))
                        .filter(item -> items.containsKey(item.code()))
                        .map(item -> item(items.get(item.code()), item, labels)).toList());
    }

    private ResultsReport.Item item(Item item, ItemResult figures, Map<String, String> labels) {
        Map<String, Integer> counts = figures.countsByOption();
        return new ResultsReport.Item(item.getCode(),
                text(item, figures),
                choices.keySet().stream().map(code -> counts.getOrDefault(code, 0)).toList(),
                new Answered(figures.answered(), figures.participants()),
                figures.findingKinds().stream().map(kind -> labels.getOrDefault(kind, kind)).toList(),
                figures.agreement(), figures.pomp());
    }

    private String text(Item item, ItemResult figures) {
        if (figures.oneOfSeveral()) {
            return Messages.get("item.onScale", item.getText(), scaleTitle(figures.scale()));
        }
        String own = figures.counts().stream().filter(count -> hasWordingsOfItems(count.option()))
                .map(count -> Messages.get("item.answer", count.option(), count.choice().label()))
                .collect(Collectors.joining("; "));
        return own.isEmpty() ? item.getText() : Messages.get("item.onScale", item.getText(), own);
    }

    private String scaleTitle(String code) {
        return instrument.getScales().stream().filter(scale -> scale.getCode().equals(code))
                .map(ResponseScale::getTitle).map(Texts::filled).flatMap(Optional::stream).findFirst().orElse(code);
    }

    private List<ResultsReport.Breakdown> breakdowns() {
        Breakdowns breakdowns = Breakdowns.of(assessed.tally(), header.minimum());
        Map<String, String> organisations = new HashMap<>();
        for (Organisation organisation : assessed.partnership().getOrganisations()) {
            organisations.put(organisation.getId(), organisation.getName());
        }
        Map<String, String> roles = breakdowns.byRole().groups().stream()
                .collect(Collectors.toMap(group -> group, Texts::role));
        return List.of(breakdown("breakdown.organisation", breakdowns.byOrganisation(), organisations),
                breakdown("breakdown.role", breakdowns.byRole(), roles));
    }

    private ResultsReport.Breakdown breakdown(String title, Breakdown breakdown, Map<String, String> names) {
        List<ResultsReport.BreakdownRow> rows = new ArrayList<>();
        List<String> all = result.items().stream().map(ItemResult::code).distinct().toList();
        addRows(rows, Messages.get("score.total"), all, breakdown, names);
        for (Section section : instrument.getSections()) {
            addRows(rows, title(section), section.getItems().stream().map(Coded::getCode).toList(), breakdown, names);
        }
        boolean partly = breakdown.items().stream().anyMatch(item -> item.reason() != HiddenReason.NONE);
        Optional<String> note = rows.isEmpty()
                ? Optional.of(Messages.get("breakdown.hidden", breakdown.minimum()))
                : partly ? Optional.of(Messages.get("breakdown.partlyHidden", breakdown.minimum())) : Optional.empty();
        return new ResultsReport.Breakdown(Messages.get(title), note, rows);
    }

    private static void addRows(List<ResultsReport.BreakdownRow> rows, String measure, List<String> codes,
            Breakdown breakdown, Map<String, String> names) {
        for (String group : breakdown.groups()) {
            OptionalDouble pomp = breakdown.pomp(group, codes, "");
            if (pomp.isPresent()) {
                rows.add(new ResultsReport.BreakdownRow(measure, names.getOrDefault(group, group),
                        breakdown.fewestAnswers(group, codes, ""), pomp));
            }
        }
    }

    /** Comments in an order that says nothing of who made them. */
    private List<ResultsReport.Comment> comments() {
        NameGuard guard = NameGuard.of(assessed.partnership());
        List<ResultsReport.Comment> comments = new ArrayList<>();
        for (Section section : instrument.getSections()) {
            for (Item item : section.getItems()) {
                answers(item).flatMap(answer -> Stream.of(answer.getText(), answer.getNote())).map(Texts::filled)
                        .flatMap(Optional::stream).map(guard::clean).sorted(Comparator.naturalOrder())
                        .forEach(text -> comments.add(
                                new ResultsReport.Comment(item.getCode(), item.getText(), text)));
            }
        }
        return comments;
    }

    private Stream<Answer> answers(Item item) {
        return assessed.assessment().getResponses().stream().map(Response::getAnswers).flatMap(List::stream)
                .filter(answer -> item.getCode().equals(answer.getItem()));
    }

    private List<ResultsReport.Erratum> errata() {
        List<ResultsReport.Erratum> errata = new ArrayList<>();
        for (Erratum erratum : instrument.getErrata()) {
            errata.add(new ResultsReport.Erratum(erratum.getItems().stream().map(Coded::getCode)
                    .collect(Collectors.joining(", ")), erratum.getExplanation()));
        }
        return errata;
    }
}
