// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Theme;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.answers.InterviewStep.Kind;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.people.PeopleChanges;

/** One prompt or statement at a time in large type, for reading aloud, with big buttons for the answers and a note. */
final class InterviewView {

    private final PartnershipSession session;
    private final AnswerEditing editing;
    private final FormToolkit toolkit;
    private final Composite root;
    private final Combo participants;
    private final Label progress;
    private final Label where;
    private final Label keys;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Button previous;
    private final Button next;
    private final Font large;
    private final Font big;
    private final Font bold;
    private List<InterviewStep> steps = List.of();
    private List<Participant> people = List.of();
    private int person;
    private int step;
    private Optional<TypedText> typed = Optional.empty();
    private Runnable update = () -> { };

    InterviewView(Composite parent, FormToolkit toolkit, PartnershipSession session, AnswerEditing editing) {
        this.session = session;
        this.editing = editing;
        this.toolkit = toolkit;
        root = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(root);
        large = FontDescriptor.createFrom(root.getFont()).setHeight(height(root, 2.0)).createFont(root.getDisplay());
        big = FontDescriptor.createFrom(root.getFont()).setHeight(height(root, 1.3)).createFont(root.getDisplay());
        bold = FontDescriptor.createFrom(root.getFont()).setStyle(SWT.BOLD).createFont(root.getDisplay());

        Composite bar = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 4).extendedMargins(1, 1, 1, 1).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        toolkit.createLabel(bar, Messages.text("interview.who"));
        participants = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        participants.addListener(SWT.Selection, event -> goTo(participants.getSelectionIndex(), 0));
        progress = toolkit.createLabel(bar, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        Button found = toolkit.createButton(bar, Messages.text("interview.found"), SWT.PUSH);
        found.addListener(SWT.Selection, event -> addFound());

        where = toolkit.createLabel(root, "");
        where.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        scrolled = new ScrolledComposite(root, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(scrolled);
        content = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().spacing(8, 10).extendedMargins(1, 12, 1, 1).applyTo(content);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());

        Composite buttons = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).extendedMargins(1, 1, 1, 1).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        previous = toolkit.createButton(buttons, Messages.text("interview.previous"), SWT.PUSH);
        previous.addListener(SWT.Selection, event -> move(-1));
        next = toolkit.createButton(buttons, Messages.text("interview.nextPerson"), SWT.PUSH);
        next.addListener(SWT.Selection, event -> move(1));
        keys = toolkit.createLabel(buttons, Messages.text("interview.keys"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(keys);

        Listener filter = this::key;
        root.getDisplay().addFilter(SWT.KeyDown, filter);
        root.addListener(SWT.Dispose, event -> {
            root.getDisplay().removeFilter(SWT.KeyDown, filter);
            large.dispose();
            big.dispose();
            bold.dispose();
        });
    }

    private static int height(Control control, double factor) {
        return (int) Math.round(control.getFont().getFontData()[0].getHeight() * factor);
    }

    Composite control() {
        return root;
    }

    /** Shows another assessment. */
    void show() {
        commit();
        readPeople();
        steps = InterviewStep.of(session.instrument(editing.sheet().assessment()), editing.sheet());
        goTo(Math.clamp(person, 0, Math.max(0, people.size() - 1)), 0);
    }

    /** Begins or goes on with the statement and participant of a cell. */
    void showCell(GridCursor cell) {
        if (cell.row() == person && step < steps.size() && steps.get(step).column() == cell.column()) {
            return;
        }
        boolean begun = editing.sheet().answered(cell.row()) > 0;
        int statement = Math.max(0, steps.size() - editing.sheet().columns().size()) + cell.column();
        goTo(cell.row(), begun || cell.column() > 0 ? statement : 0);
    }

    /** {@return the cell that is being asked about; the first statement while prompts are read} */
    GridCursor cell() {
        return new GridCursor(person, steps.isEmpty() ? 0 : Math.max(0, steps.get(step).column()));
    }

    /** Shows what changed. */
    void update() {
        Participant before = people.isEmpty() ? null : people.get(person);
        if (!people.equals(editing.sheet().participants())) {
            readPeople();
            person = Math.max(0, people.indexOf(before));
            participants.select(person);
        }
        showProgress();
        update.run();
    }

    private void readPeople() {
        people = editing.sheet().participants();
        participants.setItems(people.stream().map(AnswerGrid::name).toArray(String[]::new));
        root.layout(true, true);
    }

    void setFocus() {
        if (!focusFirst(content)) {
            next.setFocus();
        }
    }

    private static boolean focusFirst(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button || child instanceof Text ? child.setFocus()
                    : child instanceof Composite inside && focusFirst(inside)) {
                return true;
            }
        }
        return false;
    }

    /** Hands on what is being typed. */
    void commit() {
        typed.ifPresent(TypedText::commit);
    }

    private void goTo(int newPerson, int newStep) {
        commit();
        if (people.isEmpty() || steps.isEmpty()) {
            return;
        }
        person = Math.clamp(newPerson, 0, people.size() - 1);
        step = Math.clamp(newStep, 0, steps.size() - 1);
        participants.select(person);
        boolean focused = contains(content, root.getDisplay().getFocusControl());
        content.setRedraw(false);
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        typed = Optional.empty();
        update = () -> { };
        InterviewStep current = steps.get(step);
        if (current.kind() == Kind.STATEMENT) {
            createStatement(current);
        } else {
            createPrompt(current);
        }
        fit();
        content.setRedraw(true);
        scrolled.setOrigin(0, 0);
        boolean last = step == steps.size() - 1;
        next.setText(Messages.text(last ? "interview.nextPerson" : "interview.next"));
        next.setEnabled(!last || person < people.size() - 1);
        previous.setEnabled(step > 0);
        where.setText(where(current));
        keys.setText(Messages.text(inWords(current) ? "interview.keys.words" : "interview.keys"));
        keys.getParent().layout(new Control[] {keys});
        showProgress();
        if (focused) {
            setFocus();
        }
    }

    private boolean inWords(InterviewStep current) {
        return current.kind() != Kind.STATEMENT
                || editing.sheet().columns().get(current.column()).kind() == AnswerColumn.Kind.TEXT;
    }

    private String where(InterviewStep step) {
        return switch (step.kind()) {
            case PROMPT -> Messages.text("interview.prompt", step.number(), step.of());
            case GENERAL -> Messages.text("interview.general");
            case STATEMENT -> Messages.text(inWords(step) ? "interview.question" : "interview.statement",
                    step.number(), step.of());
        };
    }

    private void showProgress() {
        if (!people.isEmpty()) {
            progress.setText(Messages.text("interview.progress", editing.sheet().answered(person),
                    editing.sheet().columns().size()));
            progress.getParent().layout(true);
        }
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        content.layout(true, true);
        scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        scrolled.layout(true, true);
    }

    private void move(int by) {
        if (step + by >= steps.size()) {
            if (person + 1 < people.size()) {
                goTo(person + 1, 0);
                setFocus();
            }
        } else if (step + by >= 0) {
            goTo(person, step + by);
            setFocus();
        }
    }

    private Label wrapped(String text, Font font) {
        Label label = toolkit.createLabel(content, text.replace("&", "&&"), SWT.WRAP);
        label.setFont(font);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Text field(String label, int lines) {
        toolkit.createLabel(content, label);
        Text field = toolkit.createText(content, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        field.setTextLimit(TextLimit.PROSE.maximum());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, field.getLineHeight() * lines).applyTo(field);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }

    private void createStatement(InterviewStep current) {
        AnswerColumn column = editing.sheet().columns().get(current.column());
        if (!column.section().isEmpty()) {
            wrapped(column.section() + (column.introduction().isEmpty() ? "" : ": " + column.introduction()),
                    root.getFont());
        }
        wrapped((column.question().isEmpty() ? column.heading() : column.item()) + "  "
                + (column.statement().isEmpty() ? Messages.text("entry.noWording") : column.statement()), large);
        if (!column.question().isEmpty()) {
            wrapped(column.question(), big);
        }
        if (!column.guidance().isEmpty()) {
            wrapped(column.guidance(), root.getFont());
        }
        if (column.kind() == AnswerColumn.Kind.CODES) {
            wrapped(editing.sheet().mark(person, current.column()), big);
            return;
        }
        List<Runnable> updates = new ArrayList<>();
        if (column.kind() == AnswerColumn.Kind.TEXT) {
            Text text = field(Messages.text("interview.text"), 6);
            text.setFont(big);
            TypedText typing = new TypedText(text, value -> answer(current, value));
            typed = Optional.of(typing);
            updates.add(() -> typing.show(editing.sheet().value(person, current.column())));
        } else {
            createOptions(current, column, updates);
            if (column.notes()) {
                Text note = field(Messages.text("interview.note"), 4);
                TypedText typing = new TypedText(note, value -> editing.execute(
                        editing.changes().note(person, current.column(), value)));
                typed = Optional.of(typing);
                updates.add(() -> typing.show(editing.sheet().note(person, current.column())));
            }
        }
        update = () -> updates.forEach(Runnable::run);
        update.run();
    }

    private void createOptions(InterviewStep current, AnswerColumn column, List<Runnable> updates) {
        Composite options = toolkit.createComposite(content);
        GridLayoutFactory.fillDefaults().extendedMargins(1, 1, 1, 1).spacing(4, 6).applyTo(options);
        int number = 1;
        for (Choice choice : column.choices()) {
            option(options, current, Messages.text("interview.option", number++, choice.label().replace("&", "&&")),
                    choice.code(), updates);
        }
        option(options, current, Messages.text("interview.blank"), "", updates);
    }

    private void option(Composite parent, InterviewStep current, String label, String code, List<Runnable> updates) {
        Button button = toolkit.createButton(parent, label, SWT.TOGGLE | SWT.LEFT);
        button.setFont(big);
        GridDataFactory.fillDefaults().minSize(200, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            answer(current, code);
            next.setFocus();
        });
        updates.add(() -> {
            boolean chosen = editing.sheet().value(person, current.column()).equals(code);
            button.setSelection(chosen);
            button.setText((chosen ? "\u2713 " : "    ") + label);
        });
    }

    private void answer(InterviewStep current, String value) {
        editing.execute(editing.changes().answer(person, current.column(), value));
        update.run();
    }

    private InterviewChanges interview() {
        return new InterviewChanges(session.domain(), session.partnership(), editing.sheet().assessment());
    }

    private Optional<InterviewNote> note(InterviewStep current) {
        return interview().find(people.get(person), current.prompt());
    }

    private void createPrompt(InterviewStep current) {
        wrapped(current.kind() == Kind.PROMPT ? current.text() : Messages.text("interview.general"), large);
        Text text = field(Messages.text("interview.notes"), 8);
        TypedText typing = new TypedText(text, value -> editing.execute(
                interview().note(people.get(person), current.prompt(), value)));
        typed = Optional.of(typing);
        Label heading = toolkit.createLabel(content, Messages.text("interview.themes"));
        Composite themes = toolkit.createComposite(content);
        themes.setLayout(new org.eclipse.swt.layout.RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(themes);
        Composite adding = toolkit.createComposite(content);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 1, 1, 1).applyTo(adding);
        Text label = toolkit.createText(adding, "", SWT.BORDER);
        label.setMessage(Messages.text("interview.newTheme"));
        label.setTextLimit(TextLimit.NAME.maximum());
        label.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = Messages.text("interview.newTheme");
            }
        });
        GridDataFactory.fillDefaults().hint(label.getLineHeight() * 14, SWT.DEFAULT).applyTo(label);
        Button add = toolkit.createButton(adding, Messages.text("interview.addTheme"), SWT.PUSH);
        Runnable adder = () -> {
            commit();
            note(current).ifPresent(note -> editing.execute(interview().newTheme(note, label.getText())));
            label.setText("");
        };
        add.addListener(SWT.Selection, event -> adder.run());
        label.addListener(SWT.DefaultSelection, event -> adder.run());
        update = () -> {
            typing.show(note(current).map(InterviewNote::getText).orElse(""));
            showThemes(current, themes);
            boolean noted = note(current).isPresent();
            heading.setText(Messages.text(noted ? "interview.themes" : "interview.themes.first"));
            label.setEnabled(noted);
            add.setEnabled(noted);
            content.layout(true, true);
        };
        update.run();
    }

    private void showThemes(InterviewStep current, Composite parent) {
        List<Theme> themes = session.partnership().getThemes();
        List<Object> shown = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            shown.add(child.getData());
        }
        if (!shown.equals(themes)) {
            for (Control child : parent.getChildren()) {
                child.dispose();
            }
            for (Theme theme : themes) {
                Button box = toolkit.createButton(parent, theme.getLabel().replace("&", "&&"), SWT.CHECK);
                box.setData(theme);
                box.addListener(SWT.Selection, event -> {
                    commit();
                    note(current).ifPresent(note -> editing.execute(
                            interview().theme(note, theme, box.getSelection())));
                });
            }
            fit();
        }
        Optional<InterviewNote> note = note(current);
        for (Control child : parent.getChildren()) {
            Button box = (Button) child;
            box.setEnabled(note.isPresent());
            box.setSelection(note.isPresent() && note.get().getThemes().contains(box.getData()));
        }
    }

    private void addFound() {
        commit();
        if (people.isEmpty()) {
            return;
        }
        PeopleChanges changes = new PeopleChanges(session.domain(), session.partnership());
        PeopleChanges.Added added = changes.addBoundarySpanner(people.get(person).getOrganisation());
        session.execute(added.command());
        org.eclipse.jface.dialogs.MessageDialog.openInformation(root.getShell(), Messages.text("page.interview")
                .replace("&", ""), Messages.text("interview.found.done", added.participant().getCode()));
    }

    private void key(Event event) {
        if (!root.isVisible() || !(event.widget instanceof Control control) || !contains(root, control)
                || control instanceof Combo || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP) {
            event.doit = false;
            event.type = SWT.None;
            move(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
        } else if (!(control instanceof Text) && !steps.isEmpty()) {
            answerByKey(event);
        }
    }

    private void answerByKey(Event event) {
        InterviewStep current = steps.get(step);
        if (current.kind() != Kind.STATEMENT) {
            return;
        }
        AnswerColumn column = editing.sheet().columns().get(current.column());
        int index = event.character - '1';
        if (index >= 0 && index < column.choices().size()) {
            answer(current, column.choices().get(index).code());
            next.setFocus();
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.character == '0') {
            answer(current, "");
        }
    }

    private static boolean contains(Composite parent, Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }
}
