// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.ui.comparison.Messages;

/** Says in words what a cell of a comparison holds. */
final class CellWords {

    private final Comparison comparison;

    CellWords(Comparison comparison) {
        this.comparison = comparison;
    }

    /** {@return the figure, rounded, or a word for why there is none} */
    static String figure(ConstructCell cell) {
        return cell.state() == CellState.MEASURED && cell.pomp().value().isPresent()
                ? rounded(cell.pomp().value().getAsDouble())
                : Messages.text("cell.state." + (cell.state() == CellState.MEASURED ? CellState.NOBODY_ANSWERED
                        : cell.state()).code());
    }

    /** {@return a percent without decimals, rounded half up as in the pictures} */
    static String rounded(double percent) {
        return Messages.text("cell.figure", Math.round(percent));
    }

    /** {@return interval, number of answers and agreement on one line; empty when there are no figures} */
    static String beside(ConstructCell cell) {
        if (cell.state() != CellState.MEASURED || cell.pomp().value().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        cell.pomp().interval().ifPresent(interval -> parts.add(Messages.text("cell.interval",
                rounded(interval.low()), rounded(interval.high()))));
        parts.add(Messages.text("cell.n", cell.fewestAnswers()));
        cell.agreement().value().ifPresent(value -> parts.add(Messages.text("cell.agreement", value)));
        return String.join(Messages.text("cell.separator"), parts);
    }

    /** {@return construct, assessment and group} */
    String name(ConstructCell cell) {
        return Messages.text("cell.name", construct(cell.construct()), place(cell));
    }

    /** {@return what the construct is called} */
    String construct(String code) {
        return comparison.construct(code).map(each -> each.label()).orElse(code);
    }

    /** {@return assessment and group} */
    String place(ConstructCell cell) {
        String assessment = assessment(cell.assessment());
        return cell.group().kind() == Group.Kind.EVERYBODY ? assessment
                : Messages.text("cell.group", assessment, cell.group().label());
    }

    /** {@return partnership, instrument and wave} */
    String assessment(String id) {
        return comparison.assessment(id).map(each -> Messages.text("assessment.name", each.partnershipName(),
                instrument(each.instrument()), each.wave())).orElse(id);
    }

    /** {@return what an edition is called} */
    String instrument(String reference) {
        return comparison.instrumentName(reference);
    }

    /** {@return everything about the cell in a sentence, for a screen reader and a tooltip} */
    String sentence(ConstructCell cell, boolean noted) {
        String figures = cell.state() == CellState.MEASURED && cell.pomp().value().isPresent()
                ? Messages.text("cell.sentence", CellWords.figure(cell), CellWords.beside(cell)) : cell.reason();
        return Messages.text("cell.spoken", name(cell), figures) + (noted ? " " + Messages.text("cell.noted") : "");
    }
}
