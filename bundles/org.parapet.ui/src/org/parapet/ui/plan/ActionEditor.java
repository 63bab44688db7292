// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.fields.TextField;

/** Edits one action. */
final class ActionEditor {

    private final Composite frame;
    private final PlanCommands commands;
    private final Consumer<Command> execute;
    private final Label title;
    private final Label mark;
    private final TextField wording;
    private final TextField owner;
    private final TextField note;
    private final DateField due;
    private final Combo status;
    private final Button reset;
    private final Button up;
    private final Button down;
    private PlanAction action;
    private PlanWording words = new PlanWording(Optional.empty());

    ActionEditor(Composite parent, FormToolkit toolkit, PlanCommands commands, Consumer<Command> execute) {
        this.commands = commands;
        this.execute = execute;
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(8, 2, 0, 2).spacing(6, 6).applyTo(frame);
        title = toolkit.createLabel(frame, "", SWT.WRAP);
        Looks.heading(title, 1.15);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(title);
        mark = toolkit.createLabel(frame, "", SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(mark);
        label(toolkit, "action.wording", true);
        wording = new TextField(toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                text -> execute.accept(commands.reword(action, Literals.PLAN_ACTION__TEXT, words.suggested(action),
                        text)));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(120, wording.control().getLineHeight() * 3).applyTo(wording.control());
        new Label(frame, SWT.NONE).setVisible(false);
        Composite buttons = toolkit.createComposite(frame);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
        reset = button(toolkit, buttons, "action.reset", () -> execute.accept(
                commands.set(action, Literals.PLAN_ACTION__TEXT, "")));
        up = button(toolkit, buttons, "action.up", () -> execute.accept(commands.move(action, -1)));
        down = button(toolkit, buttons, "action.down", () -> execute.accept(commands.move(action, 1)));
        button(toolkit, buttons, "action.remove", this::remove);
        label(toolkit, "action.owner", false);
        owner = new TextField(toolkit.createText(frame, "", SWT.SINGLE | SWT.BORDER),
                text -> execute.accept(commands.set(action, Literals.PLAN_ACTION__OWNER, text)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(owner.control());
        label(toolkit, "action.due", false);
        due = new DateField(frame, toolkit, Messages.text("action.due.accessible"),
                date -> execute.accept(commands.set(action, Literals.PLAN_ACTION__DUE_ON, date.orElse(null))));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(due.control());
        label(toolkit, "action.status", false);
        status = new Combo(frame, SWT.READ_ONLY);
        for (ActionStatus each : ActionStatus.VALUES) {
            status.add(Messages.text("status." + each.getLiteral()));
        }
        status.addListener(SWT.Selection, event -> {
            ActionStatus chosen = ActionStatus.VALUES.get(status.getSelectionIndex());
            if (chosen != action.getStatus()) {
                execute.accept(commands.set(action, Literals.PLAN_ACTION__STATUS, chosen));
            }
        });
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(status);
        label(toolkit, "action.note", true);
        note = new TextField(toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                text -> execute.accept(commands.set(action, Literals.PLAN_ACTION__NOTE, text)));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false)
                .hint(120, note.control().getLineHeight() * 2).applyTo(note.control());
    }

    private void label(FormToolkit toolkit, String key, boolean top) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER)
                .applyTo(toolkit.createLabel(frame, Messages.text(key)));
    }

    private static Button button(FormToolkit toolkit, Composite parent, String key, Runnable run) {
        Button button = toolkit.createButton(parent, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void remove() {
        if (words.isOwn(action) || MessageDialog.openQuestion(frame.getShell(), Messages.text("action.remove.title"),
                Messages.text("action.remove.drafted"))) {
            execute.accept(commands.remove(action));
        }
    }

    Composite control() {
        return frame;
    }

    void commit() {
        if (action != null && action.eContainer() != null) {
            wording.commit();
            owner.commit();
            note.commit();
            due.commit();
        }
    }

    void focusWording() {
        wording.control().setFocus();
    }

    void show(PlanAction shown, PlanWording texts, Optional<PlanMarks.Kind> marked) {
        if (action != shown) {
            commit();
        }
        action = shown;
        words = texts;
        OdPlan plan = (OdPlan) shown.eContainer();
        int index = plan.getActions().indexOf(shown);
        title.setText(Messages.text("action.title", index + 1, plan.getActions().size()));
        TextEditor.mark(mark, marked);
        wording.control().setMessage(Messages.text("action.prompt"));
        wording.show(texts.of(shown));
        owner.show(PlanWording.filled(shown.getOwner()).orElse(""));
        note.show(PlanWording.filled(shown.getNote()).orElse(""));
        due.show(Optional.ofNullable(shown.getDueOn()));
        status.select(ActionStatus.VALUES.indexOf(shown.getStatus()));
        reset.setEnabled(PlanWording.filled(shown.getText()).isPresent() && !texts.isOwn(shown)
                && !texts.isPrompt(shown));
        up.setEnabled(index > 0);
        down.setEnabled(index < plan.getActions().size() - 1);
    }
}
