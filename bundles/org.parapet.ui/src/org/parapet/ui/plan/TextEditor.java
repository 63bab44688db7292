// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.PlanText;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.TextField;

/** Edits one paragraph, with its draft below once it differs. */
final class TextEditor {

    private final Composite frame;
    private final Label title;
    private final Label mark;
    private final TextField wording;
    private final Button reset;
    private final Label draftLabel;
    private final Text draft;
    private PlanText text;

    TextEditor(Composite parent, FormToolkit toolkit, PlanCommands commands, Consumer<Command> execute) {
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 2, 0, 2).spacing(6, 6).applyTo(frame);
        title = toolkit.createLabel(frame, "", SWT.WRAP);
        Looks.heading(title, 1.15);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        mark = toolkit.createLabel(frame, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(mark);
        toolkit.createLabel(frame, Messages.text("text.wording"));
        wording = new TextField(toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                words -> execute.accept(commands.reword(text, Literals.PLAN_TEXT__TEXT, text.getDrafted(), words)));
        GridDataFactory.fillDefaults().grab(true, true).hint(120, wording.control().getLineHeight() * 5)
                .applyTo(wording.control());
        Composite buttons = toolkit.createComposite(frame);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        reset = toolkit.createButton(buttons, Messages.text("text.reset"), SWT.PUSH);
        reset.addListener(SWT.Selection, event -> execute.accept(commands.set(text, Literals.PLAN_TEXT__TEXT, "")));
        Button remove = toolkit.createButton(buttons, Messages.text("action.remove"), SWT.PUSH);
        remove.addListener(SWT.Selection, event -> execute.accept(commands.remove(text)));
        draftLabel = toolkit.createLabel(frame, Messages.text("text.draft"));
        GridDataFactory.fillDefaults().applyTo(draftLabel);
        draft = toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, draft.getLineHeight() * 3).applyTo(draft);
        draft.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    static void mark(Label label, Optional<PlanMarks.Kind> marked) {
        String words = marked.map(kind -> Messages.text("mark.explain." + kind.name())).orElse("");
        if (!label.getText().equals(words)) {
            label.setText(words);
            ((GridData) label.getLayoutData()).exclude = words.isEmpty();
            label.setVisible(!words.isEmpty());
            label.getParent().layout();
        }
    }

    Composite control() {
        return frame;
    }

    void commit() {
        if (text != null && text.eContainer() != null) {
            wording.commit();
        }
    }

    void focusWording() {
        wording.control().setFocus();
    }

    void show(PlanText shown, PlanWording words, Optional<PlanMarks.Kind> marked) {
        if (text != shown) {
            commit();
        }
        text = shown;
        String heading = Messages.text("text.title", PlanTree.title(shown.getSection()), shown.getPosition());
        if (!heading.equals(title.getText())) {
            title.setText(heading);
            frame.layout();
        }
        mark(mark, marked);
        wording.show(words.of(shown));
        boolean edited = PlanWording.filled(shown.getText()).isPresent();
        Optional<String> drafted = PlanWording.filled(shown.getDrafted());
        reset.setEnabled(edited && drafted.isPresent());
        draftLabel.setVisible(edited && drafted.isPresent());
        draft.setVisible(edited && drafted.isPresent());
        if (!draft.getText().equals(drafted.orElse(""))) {
            draft.setText(drafted.orElse(""));
        }
    }
}
