// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.ConstructChange.Verdict;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.figure.Figure;

/** What moved between waves in rows. */
final class ComparedChangeRows {

    private final Comparison comparison;
    private final ComparedLabels labels;

    ComparedChangeRows(Comparison comparison, ComparedLabels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    /** What moved of everybody; what moved of groups stands in the data that a comparison hands on. */
    List<ChangeRow> changes() {
        List<ChangeRow> rows = new ArrayList<>();
        Set<String> series = new LinkedHashSet<>();
        comparison.changes().stream().filter(change -> change.group().kind() == Group.Kind.EVERYBODY)
                .forEach(change -> {
                    series.add(change.earlier() + '\n' + change.later());
                    rows.add(change(series.size(), change));
                });
        return rows;
    }

    private ChangeRow change(int number, ConstructChange each) {
        String series = Messages.get("changes.series", labels.partnership(each.later()),
                labels.instrumentOf(each.later()));
        String waves = Messages.get("changes.waves", labels.wave(each.earlier()), labels.wave(each.later()));
        return new ChangeRow(number, series, waves, labels.construct(each.construct()),
                ComparedNames.group(each.group()),
                ComparedLabels.text(each.earlierPomp(), each.earlierPomp().n()),
                ComparedLabels.text(each.laterPomp(), each.laterPomp().n()),
                each.difference().value(), signed(each.difference()), each.test().probability(),
                Messages.get("verdict." + each.verdict()), each.sentence(), each.sameEdition(),
                String.join(", ", each.items()), Messages.get("changes.seriesAndWaves", series, waves));
    }

    private static String signed(Figure figure) {
        return figure.value().isEmpty() ? Messages.get("value.none")
                : ComparedNames.signed(figure.value().getAsDouble());
    }

    /** How often each construct moved which way, by instrument. */
    List<MovementRow> movements() {
        Map<String, List<ConstructChange>> changes = comparison.changes().stream()
                .filter(change -> change.group().kind() == Group.Kind.EVERYBODY).collect(Collectors.groupingBy(change ->
                        labels.instrumentOf(change.later()) + '\n' + labels.construct(change.construct()),
                        LinkedHashMap::new, Collectors.toList()));
        return changes.values().stream().map(all -> new MovementRow(
                labels.instrumentOf(all.getFirst().later()), labels.construct(all.getFirst().construct()),
                all.size(), count(all, Verdict.ROSE), count(all, Verdict.FELL), count(all, Verdict.NOT_CLEAR),
                count(all, Verdict.TOO_FEW) + count(all, Verdict.NOT_COMPARABLE))).toList();
    }

    private static int count(List<ConstructChange> changes, Verdict verdict) {
        return (int) changes.stream().filter(change -> change.verdict() == verdict).count();
    }

    /**
     * What moved in a construct between two waves.
     *
     * @param number the place of the pair of waves, from 1
     * @param series partnership and instrument
     * @param waves the two waves
     * @param construct the construct
     * @param group whose answers
     * @param earlierText the earlier figure with interval and n
     * @param laterText the later figure with interval and n
     * @param difference later less earlier, in points
     * @param differenceText the same with its sign
     * @param probability p of the test
     * @param verdict what may be said, in a word or two
     * @param sentence what may be said
     * @param sameEdition whether both waves used one edition
     * @param items the statements compared
     * @param seriesAndWaves series and waves in one line
     */
    public record ChangeRow(int number, String series, String waves, String construct, String group, String earlierText,
            String laterText, OptionalDouble difference, String differenceText, OptionalDouble probability,
            String verdict, String sentence, boolean sameEdition, String items, String seriesAndWaves) {
    }

    /**
     * How often a construct moved which way.
     *
     * @param instrument the instrument
     * @param construct the construct
     * @param changes how many changes between two waves of a partnership
     * @param rose how many rose
     * @param fell how many fell
     * @param notClear in how many no change is clear
     * @param untold in how many too few answered, or nothing can be compared
     */
    public record MovementRow(String instrument, String construct, int changes, int rose, int fell, int notClear,
            int untold) {
    }
}
