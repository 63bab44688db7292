// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the rows of a table changed from its first to its last column. */
final class Changes {

    /** Changes of less than this in rounded figures are called none. */
    private static final long LEAST = 1;

    private final FigureTable table;

    Changes(FigureTable table) {
        this.table = table;
    }

    /** {@return the change in rounded figures, so that it is the difference of what a reader sees} */
    static Optional<Long> of(FigureTable.Row row) {
        if (row.figures().size() < 2) {
            return Optional.empty();
        }
        return row.figures().getFirst().shown().flatMap(first -> row.figures().getLast().shown()
                .map(last -> last.rounded() - first.rounded()));
    }

    static boolean rises(FigureTable.Row row) {
        return of(row).filter(change -> change >= LEAST).isPresent();
    }

    static boolean falls(FigureTable.Row row) {
        return of(row).filter(change -> change <= -LEAST).isPresent();
    }

    String finding() {
        List<FigureTable.Row> compared = table.rows().stream().filter(row -> of(row).isPresent()).toList();
        if (compared.isEmpty()) {
            return Messages.get("slopes.none");
        }
        long rose = compared.stream().filter(Changes::rises).count();
        long fell = compared.stream().filter(Changes::falls).count();
        Comparator<FigureTable.Row> byChange = Comparator.comparingLong(row -> of(row).orElseThrow());
        StringBuilder text = new StringBuilder(Messages.get("slopes.finding", table.columns().getFirst(),
                table.columns().getLast(), rose, fell, compared.size() - rose - fell,
                table.rows().size() - compared.size()));
        if (rose > 0) {
            text.append(' ').append(change("slopes.rise", compared.stream().max(byChange).orElseThrow()));
        }
        if (fell > 0) {
            text.append(' ').append(change("slopes.fall", compared.stream().min(byChange).orElseThrow()));
        }
        return text.toString();
    }

    private static String change(String key, FigureTable.Row row) {
        return Messages.get(key, row.label(), row.figures().getFirst().shown().orElseThrow().rounded(),
                row.figures().getLast().shown().orElseThrow().rounded());
    }
}
