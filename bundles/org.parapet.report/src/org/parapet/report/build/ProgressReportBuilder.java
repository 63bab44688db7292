// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parapet.analysis.change.Direction;
import org.parapet.analysis.change.ItemChange;
import org.parapet.analysis.change.WaveComparison;
import org.parapet.analysis.comparison.Comparer;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.comparison.EditionLookup;
import org.parapet.analysis.comparison.PartnershipAnswers;
import org.parapet.analysis.comparison.Questionnaires;
import org.parapet.analysis.plan.NameGuard;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ProgressReport.ActionProgress;
import org.parapet.report.model.ProgressReport.Movement;
import org.parapet.report.model.ProgressReport.StatementProgress;
import org.parapet.report.render.ReportException;

/** Makes the report of progress. */
final class ProgressReportBuilder {

    private final ComparisonData data;
    private final Comparison comparison;
    private final List<Assessment> waves = new ArrayList<>();
    private final Map<Assessment, ComparedAssessment> compared = new HashMap<>();
    private final Map<Assessment, AssessmentResult> results = new HashMap<>();
    private final NameGuard guard;

    ProgressReportBuilder(Partnership partnership, String instrument, EditionLookup editions,
            List<Crosswalk> crosswalks) throws ReportException {
        guard = NameGuard.of(partnership);
        Questionnaires questionnaires = new Questionnaires(editions);
        PartnershipAnswers answers = PartnershipAnswers.of("", partnership.getId(), partnership, questionnaires,
                identity -> identity.instrument().equals(instrument), false);
        data = ComparisonData.of(List.of(answers), questionnaires, crosswalks, List.of(),
                ComparisonOptions.STANDARD_SEED);
        comparison = Comparer.compare(data, ComparisonOptions.STANDARD);
        for (ComparedAssessment each : comparison.assessments()) {
            for (Assessment assessment : partnership.getAssessments()) {
                if (each.id().equals(each.partnership() + '/' + assessment.getId())) {
                    waves.add(assessment);
                    compared.put(assessment, each);
                }
            }
        }
        if (waves.stream().map(Assessment::getWave).distinct().count() < 2) {
            throw new ReportException(Messages.get("progress.oneWave", instrument));
        }
    }

    ProgressReport report(LocalDate prepared, String version) {
        ComparedHeaderBuilder header = new ComparedHeaderBuilder(comparison, data.instruments(), prepared, version);
        List<ActionProgress> actions = new ArrayList<>();
        for (Assessment earlier : waves.subList(0, waves.size() - 1)) {
            OdPlan plan = plan(earlier, prepared);
            if (!plan.getActions().isEmpty()) {
                List<StatementProgress> statements = statements(earlier, waves.getLast());
                plan.getActions().forEach(action -> actions.add(action(earlier, plan, action, statements)));
            }
        }
        return new ProgressReport(header.header(Messages.get("title.progress")), header.notes(), comparison, actions,
                statements(waves.getFirst(), waves.getLast()));
    }

    /** What people made of the plan, or what the answers call for where nobody planned. */
    private OdPlan plan(Assessment assessment, LocalDate today) {
        Instrument instrument = instrument(assessment);
        return OdPlanReportBuilder.plan(assessment.getPlan(), OdPlanDrafter.draft(instrument, result(assessment),
                PlanSituation.of(assessment)), today);
    }

    private ActionProgress action(Assessment assessment, OdPlan plan, PlanAction action,
            List<StatementProgress> statements) {
        boolean prompt = instrument(assessment).getActions().stream().anyMatch(each ->
                each.getCode().equals(action.getOrigin()) && each.getKind() == ActionKind.PROMPT);
        return new ActionProgress(assessment.getWave().getName(), plan.getActions().indexOf(action) + 1,
                Texts.filled(action.getText()).or(() -> prompt ? Optional.empty() : Texts.filled(action.getDrafted()))
                        .map(guard::clean),
                Texts.filled(action.getOwner()).map(guard::clean), Optional.ofNullable(action.getDueOn()),
                Messages.get("status." + action.getStatus().getLiteral()),
                statements.stream().filter(each -> action.getItems().contains(each.code())).toList());
    }

    private List<StatementProgress> statements(Assessment earlier, Assessment later) {
        Instrument before = instrument(earlier);
        Instrument after = instrument(later);
        WaveComparison changes = WaveComparison.of(before, result(earlier), after, result(later));
        Map<String, String> texts = new HashMap<>();
        after.getSections().forEach(section -> section.getItems().forEach(item -> texts.put(item.getCode(),
                Objects.requireNonNullElse(item.getText(), "").strip())));
        return changes.items().stream().map(change -> statement(change, texts.getOrDefault(change.code(), ""),
                compared.get(earlier), compared.get(later))).toList();
    }

    private static StatementProgress statement(ItemChange change, String text, ComparedAssessment earlier,
            ComparedAssessment later) {
        boolean hidden = isHidden(change.earlier(), earlier) || isHidden(change.later(), later);
        if (hidden) {
            return new StatementProgress(change.code(), text, scale(change), OptionalDouble.empty(),
                    OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(), Movement.HIDDEN);
        }
        return new StatementProgress(change.code(), text, scale(change), change.earlier().pomp(),
                answers(change.earlier()), change.later().pomp(), answers(change.later()),
                movement(change.direction()));
    }

    private static String scale(ItemChange change) {
        return change.later().oneOfSeveral() ? change.later().scale() : "";
    }

    private static OptionalInt answers(ItemResult item) {
        return OptionalInt.of(item.answered());
    }

    /** Some answered, and fewer than a group that may be shown. */
    private static boolean isHidden(ItemResult item, ComparedAssessment assessment) {
        return assessment.withheld().contains(item.code())
                || item.answered() > 0 && item.answered() < assessment.minimum();
    }

    private static Movement movement(Direction direction) {
        return switch (direction) {
            case BETTER -> Movement.BETTER;
            case WORSE -> Movement.WORSE;
            case UNCHANGED -> Movement.SAME;
            case UNKNOWN -> Movement.NOT_COMPARABLE;
        };
    }

    private AssessmentResult result(Assessment assessment) {
        return results.computeIfAbsent(assessment, key -> {
            Instrument instrument = instrument(key);
            return Analyzer.analyse(instrument, Tallies.of(key, Questionnaire.of(instrument)).tally(),
                    key.getWave().getName());
        });
    }

    private Instrument instrument(Assessment assessment) {
        return data.instruments().get(assessment.getInstrument() + '@' + assessment.getEdition());
    }
}
