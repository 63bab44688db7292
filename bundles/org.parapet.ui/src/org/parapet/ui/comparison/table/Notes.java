// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.ui.comparison.ComparisonSession;

/** The notes on cells. */
final class Notes {

    private final ComparisonSession session;

    Notes(ComparisonSession session) {
        this.session = session;
    }

    /** {@return the note on a cell} */
    Optional<Annotation> find(ConstructCell cell) {
        return session.model().getAnnotations().stream().filter(note -> Objects.equals(note.getConstruct(),
                cell.construct()) && Objects.equals(note.getAssessment(), cell.assessment())
                && Objects.requireNonNullElse(note.getGroup(), "").equals(cell.group().id())).findFirst();
    }

    /** {@return the text of the note on a cell; empty when there is none} */
    String text(ConstructCell cell) {
        return find(cell).map(Annotation::getText).orElse("");
    }

    /** Writes, replaces or, with nothing in it, removes the note on a cell, in one undoable step. */
    void write(ConstructCell cell, String text) {
        String note = text.strip();
        if (note.equals(text(cell))) {
            return;
        }
        Optional<Annotation> there = find(cell);
        Comparison comparison = session.model();
        session.change(() -> {
            if (note.isEmpty()) {
                comparison.getAnnotations().remove(there.orElseThrow());
                return;
            }
            Annotation annotation = there.orElseGet(() -> added(comparison, cell));
            annotation.setText(note);
            annotation.setMadeOn(LocalDate.now());
        });
    }

    private static Annotation added(Comparison comparison, ConstructCell cell) {
        Annotation annotation = ComparisonFactory.eINSTANCE.createAnnotation();
        annotation.setConstruct(cell.construct());
        annotation.setAssessment(cell.assessment());
        annotation.setGroup(cell.group().id().isEmpty() ? null : cell.group().id());
        comparison.getAnnotations().add(annotation);
        return annotation;
    }
}
