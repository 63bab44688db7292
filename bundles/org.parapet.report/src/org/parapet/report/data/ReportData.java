// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.parapet.report.look.ReportLook;
import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;

/**
 * A report model as report designs read it.
 *
 * @param parameters values that stand alone, by the name of the report parameter; a missing text is an empty string
 * @param dataSets rows by the name of the data set; all rows of a data set have one record type
 */
public record ReportData(Map<String, Object> parameters, Map<String, List<? extends Record>> dataSets) {

    /** Copies the maps. */
    public ReportData {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        dataSets = Collections.unmodifiableMap(new TreeMap<>(dataSets));
    }

    /**
     * Lays a model out in rows.
     *
     * @param model the model
     * @return its parameters and data sets
     */
    public static ReportData of(ReportModel model) {
        return switch (Objects.requireNonNull(model)) {
            case OdPlanReport plan -> new OdPlanRows(plan).data();
            case ResultsReport results -> new ResultsRows(results).data();
            case ProgressReport progress -> new ProgressRows(progress).data();
            case ComparedReport compared -> new ComparedRows(compared).data();
        };
    }

    /**
     * Lists the parameters that answer a question.
     *
     * @return those that are true or false, by name
     */
    public Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (value instanceof Boolean answer) {
                answers.put(name, answer);
            }
        });
        return answers;
    }

    /**
     * Asks something of every text in these data: the parameters and the components of all rows.
     *
     * @param condition what is asked
     * @return whether it holds for each of them
     */
    public boolean allTexts(Predicate<String> condition) {
        return parameters.values().stream().allMatch(value -> holds(condition, value))
                && dataSets.values().stream().allMatch(rows -> allTexts(rows, condition));
    }

    private static boolean allTexts(List<? extends Record> rows, Predicate<String> condition) {
        for (Record row : List.<Record>copyOf(rows)) {
            for (Method component : RecordComponents.of(row.getClass()).values()) {
                if (!holds(condition, RecordComponents.value(row, component))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean holds(Predicate<String> condition, Object value) {
        return switch (value) {
            case String text -> condition.test(text);
            case Optional<?> optional -> optional.isEmpty() || holds(condition, optional.get());
            default -> true;
        };
    }

    /**
     * Divides pictures whose letters would be too small on one slide among several rows, and says in the parameter
     * {@code slideFoot} what stands at the foot of every slide.
     *
     * @return these data for slides, with one picture a slide
     */
    public ReportData onSlides() {
        SlidePages pages = new SlidePages();
        Map<String, List<? extends Record>> divided = new TreeMap<>();
        dataSets.forEach((name, rows) -> divided.put(name, pages.divided(rows)));
        Map<String, Object> more = new TreeMap<>(parameters);
        more.put("slideFoot", Messages.get("slide.foot", parameters.get("runningHead"), parameters.get("reportTitle")));
        return new ReportData(more, divided);
    }

    /**
     * Adds how the report looks.
     *
     * @param look the look
     * @return these data with the parameters {@code hideLook}, {@code hideCover} and {@code coverText} and the data set
     *         {@code look}
     */
    public ReportData with(ReportLook look) {
        return new LookRows(look).added(this);
    }
}
