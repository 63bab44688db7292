// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ProgressReport.ActionProgress;
import org.parapet.report.model.ProgressReport.StatementProgress;

/** A partnership's progress in rows. */
final class ProgressRows {

    private final ProgressReport report;

    ProgressRows(ProgressReport report) {
        this.report = report;
    }

    ReportData data() {
        ComparedRows compared = new ComparedRows(report);
        Map<String, List<? extends Record>> sets = compared.dataSets();
        sets.put("actionProgress", actions());
        sets.put("statements", report.statements().stream().map(this::statement).toList());
        Map<String, Object> parameters = compared.parameters(sets);
        parameters.put("hideStatements", report.statements().isEmpty());
        parameters.put("hideActions", report.actions().isEmpty());
        parameters.put("actionsNote", Messages.get(report.actions().isEmpty() ? "progress.noActions"
                : "progress.actions"));
        return new ReportData(parameters, sets);
    }

    private List<ActionRow> actions() {
        List<ActionRow> rows = new ArrayList<>();
        Set<String> plans = new LinkedHashSet<>();
        for (ActionProgress action : report.actions()) {
            plans.add(action.wave());
            rows.add(new ActionRow(plans.size(), Messages.get("progress.plan", action.wave()), action.number(),
                    action.text().orElse(Messages.get("progress.unwritten")), action.owner(),
                    action.due().map(HeaderValues::shortDate), action.status(),
                    Messages.get("progress.byWhom", action.status(),
                            action.owner().orElse(Messages.get("progress.nobody")),
                            action.due().map(HeaderValues::shortDate).orElse(Messages.get("progress.noDate"))),
                    action.statements().isEmpty() ? Messages.get("progress.noStatement")
                            : action.statements().stream().map(ProgressRows::told).collect(Collectors.joining("\n"))));
        }
        return rows;
    }

    private static String told(StatementProgress statement) {
        return Messages.get("progress.statement", name(statement), moved(statement));
    }

    private static String moved(StatementProgress statement) {
        return statement.earlier().isPresent() && statement.later().isPresent()
                ? Messages.get("progress.moved." + statement.movement(), statement.earlier().getAsDouble(),
                        statement.later().getAsDouble(), statement.earlierAnswers().orElse(0),
                        statement.laterAnswers().orElse(0))
                : Messages.get("progress.moved." + statement.movement() + ".none");
    }

    private static String name(StatementProgress statement) {
        return statement.scale().isEmpty() ? statement.code()
                : Messages.get("progress.onScale", statement.code(), statement.scale());
    }

    private StatementRow statement(StatementProgress each) {
        String actions = report.actions().stream().filter(action -> action.statements().stream()
                .anyMatch(other -> other.code().equals(each.code())))
                .map(action -> Integer.toString(action.number())).distinct().collect(Collectors.joining(", "));
        OptionalDouble difference = each.earlier().isPresent() && each.later().isPresent()
                ? OptionalDouble.of(each.later().getAsDouble() - each.earlier().getAsDouble()) : OptionalDouble.empty();
        return new StatementRow(name(each), each.statement(), each.earlier(), text(each.earlier(),
                each.earlierAnswers()), each.earlierAnswers(), each.later(), text(each.later(), each.laterAnswers()),
                each.laterAnswers(), difference, difference.isPresent()
                        ? ComparedNames.signed(difference.getAsDouble())
                        : Messages.get("progress.moved." + each.movement() + ".none"),
                actions.isEmpty() ? Optional.empty() : Optional.of(actions));
    }

    private static String text(OptionalDouble pomp, OptionalInt answers) {
        return pomp.isEmpty() ? Messages.get("value.none")
                : Messages.get("figure.short", pomp.getAsDouble(), answers.orElse(0));
    }

    /**
     * An action and what became of its statements.
     *
     * @param plan the place of its plan, from 1
     * @param wave which plan it is, by its wave
     * @param number its number in the plan
     * @param action the action
     * @param owner who owns it
     * @param due when it is due
     * @param status how far it is
     * @param state status, owner and date in one line
     * @param moved what became of each of its statements, one a line
     */
    public record ActionRow(int plan, String wave, int number, String action, Optional<String> owner,
            Optional<String> due, String status, String state, String moved) {
    }

    /**
     * A statement in the first and the latest wave.
     *
     * @param code its code
     * @param statement its wording
     * @param earlier percent of maximum possible in the first wave
     * @param earlierText the same with n
     * @param earlierAnswers n of the first wave
     * @param later percent of maximum possible in the latest wave
     * @param laterText the same with n
     * @param laterAnswers n of the latest wave
     * @param difference later less earlier, in points
     * @param differenceText the same with its sign, or why there is none
     * @param actions the numbers of the actions that it called for
     */
    public record StatementRow(String code, String statement, OptionalDouble earlier, String earlierText,
            OptionalInt earlierAnswers, OptionalDouble later, String laterText, OptionalInt laterAnswers,
            OptionalDouble difference, String differenceText, Optional<String> actions) {
    }
}
