// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.OdPlanReport.AreaGroup;
import org.parapet.report.model.OdPlanReport.AreaToWorkOn;
import org.parapet.report.model.OdPlanReport.ContestedArea;
import org.parapet.report.model.OdPlanReport.Strength;
import org.parapet.report.model.PlannedAction;

/** The OD plan in rows. */
final class OdPlanRows {

    private final OdPlanReport plan;

    OdPlanRows(OdPlanReport plan) {
        this.plan = plan;
    }

    ReportData data() {
        HeaderValues header = new HeaderValues(plan.header());
        Map<String, Object> parameters = header.parameters();
        List<AreaRow> areas = areas();
        parameters.put("positivesIntroduction", plan.positives().introduction());
        parameters.put("contestedIntroduction", plan.lackedConsensus().introduction());
        parameters.put("positivesCount", plan.positives().statements().size());
        parameters.put("areasCount", areas.size());
        parameters.put("contestedCount", plan.lackedConsensus().areas().size());
        parameters.put("hidePositives", plan.positives().statements().isEmpty());
        parameters.put("hideAreas", areas.isEmpty());
        parameters.put("hideBlanks", areas.stream().allMatch(AreaRow::hideBlank));
        parameters.put("hideContested", plan.lackedConsensus().areas().isEmpty());
        parameters.put("hideContext", plan.context().isEmpty());
        parameters.put("hideActions", plan.actions().isEmpty());
        parameters.put("hideNextSteps", plan.nextSteps().isEmpty());
        parameters.put("hideSignatories", plan.signatories().isEmpty());
        Map<String, List<? extends Record>> sets = header.dataSets();
        sets.put("summary", HeaderValues.paragraphs(plan.executiveSummary()));
        sets.put("context", HeaderValues.paragraphs(plan.context()));
        sets.put("nextSteps", HeaderValues.paragraphs(plan.nextSteps()));
        sets.put("positives", positives());
        sets.put("areas", areas);
        sets.put("contested", contested());
        sets.put("actions", plan.actions().stream().map(OdPlanRows::action).toList());
        sets.put("signatories", plan.signatories().stream().map(SignatoryRow::new).toList());
        return new ReportData(parameters, sets);
    }

    private List<StrengthRow> positives() {
        List<StrengthRow> rows = new ArrayList<>();
        for (Strength strength : plan.positives().statements()) {
            String answered = HeaderValues.answered(strength.answered());
            rows.add(new StrengthRow(rows.size() + 1, strength.code(), strength.statement(), answered,
                    Messages.get("reference.answered", strength.code(), answered)));
        }
        return rows;
    }

    private List<AreaRow> areas() {
        List<AreaRow> rows = new ArrayList<>();
        int group = 0;
        for (AreaGroup areas : plan.areasToWorkOn()) {
            group++;
            for (AreaToWorkOn area : areas.areas()) {
                PlannedAction action = area.action();
                rows.add(new AreaRow(group, areas.introduction(), action.number(), action.trace().code(),
                        area.statement(), Messages.get("area.reference", action.trace().code(), area.statement(),
                                action.trace().answered().answered(), action.trace().answered().participants()),
                        action.text(), action.text().isPresent(), action.guidance(),
                        trace(action.trace(), area.signposts())));
            }
        }
        return rows;
    }

    private List<ContestedRow> contested() {
        List<ContestedRow> rows = new ArrayList<>();
        for (ContestedArea area : plan.lackedConsensus().areas()) {
            rows.add(new ContestedRow(rows.size() + 1, area.code(), area.statement(),
                    area.text(), Messages.get("contested.explanation", area.code(), area.text(),
                            area.answered().answered(), area.answered().participants()),
                    area.action().isPresent()
                            ? Messages.get("contested.suggestion.action", area.action().getAsInt())
                            : Messages.get("contested.suggestion"),
                    HeaderValues.answered(area.answered())));
        }
        return rows;
    }

    private static ActionRow action(PlannedAction action) {
        PlannedAction.Trace trace = action.trace();
        return new ActionRow(action.number(), action.text(), action.text().orElseGet(() -> Messages.get(
                "action.placeholder", trace.statement())),
                action.guidance(), trace.code(), trace.statement(),
                reference(trace.code(), trace.statement()), trace.finding(), trace.flagged(),
                trace.answered().answered(), trace.answered().participants(),
                action.owner(), action.due(), action.due().map(HeaderValues::shortDate),
                action.status());
    }

    private static String reference(String code, String statement) {
        return Messages.get("reference.statement", code, statement);
    }

    private static String trace(PlannedAction.Trace trace, List<String> signposts) {
        return signposts.isEmpty() ? trace(trace)
                : Messages.get("trace.signposts", trace(trace), String.join("; ", signposts));
    }

    private static String trace(PlannedAction.Trace trace) {
        int answered = trace.answered().answered();
        int participants = trace.answered().participants();
        return trace.flagged() == 0 ? Messages.get("trace.unflagged", answered, participants, trace.finding())
                : Messages.get("trace.area", trace.flagged(), answered, participants, trace.finding());
    }

    /**
     * A statement that everybody agreed with.
     *
     * @param number its place, from 1
     * @param code the item's code
     * @param statement its wording
     * @param answered how many answered, in words
     * @param reference code and answers in one line
     */
    public record StrengthRow(int number, String code, String statement, String answered, String reference) {
    }

    /**
     * An area to work on.
     *
     * @param group the group of equally often flagged areas, from 1
     * @param introduction the group's sentence
     * @param number the action's number
     * @param code the item's code
     * @param statement its wording
     * @param reference code, wording and how many answered in one line
     * @param action the action; empty when it is yet to be written
     * @param hideBlank whether no room is to be left for writing the action
     * @param guidance the instrument's guidance
     * @param trace what the action rests on, in words
     */
    public record AreaRow(int group, String introduction, int number, String code, String statement,
            String reference, Optional<String> action, boolean hideBlank, Optional<String> guidance, String trace) {
    }

    /**
     * An area that lacked consensus.
     *
     * @param number its place, from 1
     * @param code the item's code
     * @param statement its wording
     * @param text what to discuss
     * @param explanation code, what to discuss and how many answered in one line
     * @param suggestion a way to explore it together
     * @param answered how many answered, in words
     */
    public record ContestedRow(int number, String code, String statement, String text, String explanation,
            String suggestion, String answered) {
    }

    /**
     * An action for follow-up.
     *
     * @param number its number in the plan
     * @param action the action; empty when it is yet to be written
     * @param task the action, or what stands in place of one that is yet to be written
     * @param guidance the instrument's guidance
     * @param code the item's code
     * @param statement its wording
     * @param reference both in one line
     * @param finding the finding's label
     * @param flagged how many flagged the item
     * @param answered how many answered it
     * @param participants how many took part
     * @param owner who owns the action
     * @param due when it is due
     * @param dueText the same in words
     * @param status how far it is
     */
    public record ActionRow(int number, Optional<String> action, String task,
            Optional<String> guidance, String code, String statement, String reference, String finding, int flagged,
            int answered, int participants, Optional<String> owner, Optional<LocalDate> due,
            Optional<String> dueText, Optional<String> status) {
    }

    /**
     * An organisation that is to agree the plan.
     *
     * @param organisation its name
     */
    public record SignatoryRow(String organisation) {
    }
}
