// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.ContextNote;
import org.parapet.model.assessment.operations.PartnershipIds;
import org.parapet.ui.fields.TextField;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;

/** The notes on the context in which the partnership works; they go into the OD plan. */
final class ContextNotes {

    private final Composite frame;
    private final FormToolkit toolkit;
    private final PartnershipSession session;
    private final List<Line> lines = new ArrayList<>();

    private record Line(ContextNote note, TextField topic, TextField text) {
    }

    ContextNotes(Composite parent, FormToolkit toolkit, PartnershipSession session) {
        this.toolkit = toolkit;
        this.session = session;
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(8, 6).applyTo(frame);
    }

    /** Shows the notes; makes new controls only when a note came or went. */
    boolean show() {
        List<ContextNote> notes = session.partnership().getContextNotes();
        boolean same = lines.stream().map(Line::note).toList().equals(notes) && frame.getChildren().length > 0;
        if (!same) {
            for (Control child : frame.getChildren()) {
                child.dispose();
            }
            lines.clear();
            notes.forEach(this::create);
            Button add = toolkit.createButton(frame, Messages.text("note.add"), SWT.PUSH);
            GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
            add.addListener(SWT.Selection, event -> add());
        }
        for (Line line : lines) {
            line.topic().show(Objects.requireNonNullElse(line.note().getTopic(), ""));
            line.text().show(Objects.requireNonNullElse(line.note().getText(), ""));
        }
        return !same;
    }

    void commit() {
        List.copyOf(lines).forEach(line -> {
            line.topic().commit();
            line.text().commit();
        });
    }

    private void create(ContextNote note) {
        Text topic = toolkit.createText(frame, "", SWT.SINGLE | SWT.BORDER);
        topic.setMessage(Messages.text("note.topic"));
        AccessibleName.give(topic, Messages.text("note.topic"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(topic);
        Button remove = toolkit.createButton(frame, Messages.text("note.remove"), SWT.PUSH);
        remove.addListener(SWT.Selection, event -> session.execute(RemoveCommand.create(session.domain(), note)));
        Text text = toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMessage(Messages.text("note.text"));
        AccessibleName.give(text, Messages.text("note.text"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, text.getLineHeight() * 4).applyTo(text);
        lines.add(new Line(note,
                new TextField(topic, words -> set(note, Literals.CONTEXT_NOTE__TOPIC, words)),
                new TextField(text, words -> set(note, Literals.CONTEXT_NOTE__TEXT, words))));
    }

    private void set(ContextNote note, EStructuralFeature feature, String words) {
        if (note.eContainer() != null) {
            session.execute(SetCommand.create(session.domain(), note, feature, words));
        }
    }

    private void add() {
        ContextNote note = AssessmentFactory.eINSTANCE.createContextNote();
        note.setId(new PartnershipIds(session.partnership()).next(Literals.CONTEXT_NOTE,
                session.partnership().getId(), Integer.toString(session.partnership().getContextNotes().size())));
        note.setText(Messages.text("note.new"));
        note.setNotedOn(LocalDate.now());
        session.execute(AddCommand.create(session.domain(), session.partnership(),
                Literals.PARTNERSHIP__CONTEXT_NOTES, note));
        lines.getLast().topic().control().setFocus();
    }
}
