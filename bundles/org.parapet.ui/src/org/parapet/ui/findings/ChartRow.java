// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.List;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.model.instrument.FindingKind;
import org.parapet.ui.drawing.Mark;

/** A line of the chart. */
sealed interface ChartRow {

    /**
     * The heading of a section.
     *
     * @param title code and title
     * @param figure its figure in words; may be empty
     */
    record Heading(String title, String figure) implements ChartRow {
    }

    /**
     * A statement with its bar.
     *
     * @param item its result over all participants
     * @param statement its wording
     * @param counts the answers to show; none when they are hidden
     * @param answered k of "answered k of N", in words
     * @param blank how many left it blank, 0 when that is hidden
     * @param findings its findings
     * @param hidden why no answers are shown; empty when they are
     * @param description everything in words, for a screen reader
     */
    record Statement(ItemResult item, String statement, List<OptionCount> counts, String answered, int blank,
            List<Label> findings, String hidden, String description) implements ChartRow {
    }

    /**
     * A finding.
     *
     * @param mark its sign
     * @param text what the instrument calls it
     */
    record Label(Mark mark, String text) {

        static Label of(FindingKind kind) {
            return new Label(switch (kind.getPlacement()) {
                case POSITIVES -> Mark.STRENGTH;
                case AREAS_TO_WORK_ON -> Mark.WORK_ON;
                case LACK_OF_CONSENSUS -> Mark.CONTESTED;
                case NOT_PLACED -> Mark.OTHER;
            }, String.valueOf(kind.getLabel()));
        }
    }
}
