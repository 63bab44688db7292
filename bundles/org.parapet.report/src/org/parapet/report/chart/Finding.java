// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a table of figures finds, in sentences. */
final class Finding {

    private final FigureTable table;
    private final List<FigureTable.Cell> shown;

    Finding(FigureTable table) {
        this.table = table;
        this.shown = table.shown();
    }

    String extremes() {
        List<String> sentences = new ArrayList<>();
        if (shown.isEmpty()) {
            sentences.add(Messages.get("finding.none"));
        } else if (shown.size() == 1) {
            sentences.add(sentence("finding.only", shown.getFirst()));
        } else {
            sentences.add(sentence("finding.highest", highest()));
            sentences.add(sentence("finding.lowest", lowest()));
        }
        count("finding.hidden", Figure.Hidden.class, sentences);
        count("finding.notMeasured", Figure.NotMeasured.class, sentences);
        count("finding.unanswered", Figure.Unanswered.class, sentences);
        return String.join(" ", sentences);
    }

    /** Whether the intervals of the two ends overlap; empty where there are not two intervals. */
    String overlap() {
        if (shown.size() < 2) {
            return "";
        }
        return highest().figure().interval().flatMap(high -> lowest().figure().interval()
                .map(low -> " " + Messages.get(high.overlaps(low) ? "finding.overlap" : "finding.apart"))).orElse("");
    }

    private FigureTable.Cell highest() {
        return shown.stream().max(byValue()).orElseThrow();
    }

    private FigureTable.Cell lowest() {
        return shown.stream().min(byValue()).orElseThrow();
    }

    private static Comparator<FigureTable.Cell> byValue() {
        return Comparator.comparingDouble(cell -> cell.figure().value());
    }

    private static String sentence(String key, FigureTable.Cell cell) {
        return Messages.get(key, cell.row(), cell.column(), cell.figure().rounded());
    }

    private void count(String key, Class<? extends Figure> kind, List<String> sentences) {
        long count = table.count(kind);
        if (count > 0) {
            sentences.add(Messages.get(key, count));
        }
    }
}
