// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A statement in large type, with a button for each answer, or a field, and a note. */
final class AskedStatement implements Asked {

    private final InterviewFrame frame;
    private final AnswerEditing editing;
    private final IntSupplier person;
    private final int at;
    private final Runnable answered;
    private final List<Runnable> updates = new ArrayList<>();
    private Optional<TypedText> typed = Optional.empty();

    /**
     * Adds the statement.
     *
     * @param frame where
     * @param editing the answers
     * @param person the number of the person who is asked
     * @param at the number of the statement's column
     * @param answered called after a button was pressed
     */
    AskedStatement(InterviewFrame frame, AnswerEditing editing, IntSupplier person, int at, Runnable answered) {
        this.frame = frame;
        this.editing = editing;
        this.person = person;
        this.at = at;
        this.answered = answered;
        AnswerColumn column = column();
        if (!column.section().isEmpty()) {
            frame.text(column.section() + (column.introduction().isEmpty() ? "" : ": " + column.introduction()));
        }
        frame.text((column.question().isEmpty() ? column.heading() : column.item()) + "  "
                + (column.statement().isEmpty() ? Messages.text("entry.noWording") : column.statement()),
                frame.large());
        if (!column.question().isEmpty()) {
            frame.text(column.question(), frame.big());
        }
        if (!column.guidance().isEmpty()) {
            frame.text(column.guidance());
        }
        switch (column.kind()) {
            case CODES -> frame.text(editing.sheet().mark(person.getAsInt(), at), frame.big());
            case TEXT -> createText();
            default -> createOptions(column);
        }
        update();
    }

    private AnswerColumn column() {
        return editing.sheet().columns().get(at);
    }

    private void createText() {
        Text text = frame.field(Messages.text("interview.text"), 6);
        text.setFont(frame.big());
        TypedText typing = new TypedText(text, this::answer);
        typed = Optional.of(typing);
        updates.add(() -> typing.show(editing.sheet().value(person.getAsInt(), at)));
    }

    private void createOptions(AnswerColumn column) {
        Composite options = frame.toolkit().createComposite(frame.content());
        GridLayoutFactory.fillDefaults().extendedMargins(1, 1, 1, 1).spacing(4, 6).applyTo(options);
        int number = 1;
        for (Choice choice : column.choices()) {
            option(options, Messages.text("interview.option", number++, choice.label().replace("&", "&&")),
                    choice.code());
        }
        option(options, Messages.text("interview.blank"), "");
        if (column.notes()) {
            Text note = frame.field(Messages.text("interview.note"), 4);
            TypedText typing = new TypedText(note,
                    value -> editing.execute(editing.changes().note(person.getAsInt(), at, value)));
            typed = Optional.of(typing);
            updates.add(() -> typing.show(editing.sheet().note(person.getAsInt(), at)));
        }
    }

    private void option(Composite parent, String label, String code) {
        Button button = frame.toolkit().createButton(parent, label, SWT.TOGGLE | SWT.LEFT);
        button.setFont(frame.big());
        GridDataFactory.fillDefaults().minSize(200, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            answer(code);
            answered.run();
        });
        updates.add(() -> {
            boolean chosen = editing.sheet().value(person.getAsInt(), at).equals(code);
            button.setSelection(chosen);
            button.setText((chosen ? "\u2713 " : "    ") + label);
        });
    }

    /** Answers by the number of an option. Says whether there is such an option. */
    boolean answer(int option) {
        List<Choice> choices = column().choices();
        if (option < 0 || option >= choices.size()) {
            return false;
        }
        answer(choices.get(option).code());
        return true;
    }

    /** Answers with an option's code or a text; "" leaves it blank. */
    void answer(String value) {
        editing.execute(editing.changes().answer(person.getAsInt(), at, value));
        update();
    }

    @Override
    public void update() {
        updates.forEach(Runnable::run);
    }

    @Override
    public void commit() {
        typed.ifPresent(TypedText::commit);
    }
}
