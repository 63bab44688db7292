// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Theme;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;

/** A prompt of the interview in large type, with a field for notes and the themes that a note belongs to. */
final class AskedPrompt implements Asked {

    private final InterviewFrame frame;
    private final PartnershipSession session;
    private final AnswerEditing editing;
    private final Supplier<Participant> person;
    private final InterviewStep asked;
    private final Runnable resized;
    private final TypedText typed;
    private final Label heading;
    private final Composite themes;
    private final Text newTheme;
    private final Button add;

    /**
     * Adds the prompt.
     *
     * @param frame where
     * @param session the open partnership
     * @param editing the answers
     * @param person who is asked
     * @param asked the prompt
     * @param resized called after the room that is needed changed
     */
    AskedPrompt(InterviewFrame frame, PartnershipSession session, AnswerEditing editing, Supplier<Participant> person,
            InterviewStep asked, Runnable resized) {
        this.frame = frame;
        this.session = session;
        this.editing = editing;
        this.person = person;
        this.asked = asked;
        this.resized = resized;
        frame.text(asked.kind() == InterviewStep.Kind.PROMPT ? asked.text() : Messages.text("interview.general"),
                frame.large());
        typed = new TypedText(frame.field(Messages.text("interview.notes"), 8),
                value -> editing.execute(changes().note(person.get(), asked.prompt(), value)));
        heading = frame.toolkit().createLabel(frame.content(), Messages.text("interview.themes"));
        themes = frame.toolkit().createComposite(frame.content());
        themes.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(themes);
        Composite adding = frame.toolkit().createComposite(frame.content());
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 1, 1, 1).applyTo(adding);
        newTheme = frame.toolkit().createText(adding, "", SWT.BORDER);
        newTheme.setMessage(Messages.text("interview.newTheme"));
        newTheme.setTextLimit(TextLimit.NAME.maximum());
        AccessibleName.give(newTheme, Messages.text("interview.newTheme"));
        GridDataFactory.fillDefaults().hint(newTheme.getLineHeight() * 14, SWT.DEFAULT).applyTo(newTheme);
        add = frame.toolkit().createButton(adding, Messages.text("interview.addTheme"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> addTheme());
        newTheme.addListener(SWT.DefaultSelection, event -> addTheme());
        update();
    }

    private InterviewChanges changes() {
        return new InterviewChanges(session.domain(), session.partnership(), editing.sheet().assessment());
    }

    private Optional<InterviewNote> note() {
        return changes().find(person.get(), asked.prompt());
    }

    private void addTheme() {
        commit();
        note().ifPresent(note -> editing.execute(changes().newTheme(note, newTheme.getText())));
        newTheme.setText("");
    }

    @Override
    public void update() {
        typed.show(note().map(InterviewNote::getText).orElse(""));
        showThemes();
        boolean noted = note().isPresent();
        heading.setText(Messages.text(noted ? "interview.themes" : "interview.themes.first"));
        newTheme.setEnabled(noted);
        add.setEnabled(noted);
        frame.content().layout(true, true);
    }

    private void showThemes() {
        List<Theme> all = session.partnership().getThemes();
        List<Object> shown = Arrays.stream(themes.getChildren()).map(Control::getData).toList();
        if (!shown.equals(all)) {
            for (Control child : themes.getChildren()) {
                child.dispose();
            }
            all.forEach(this::createTheme);
            resized.run();
        }
        Optional<InterviewNote> note = note();
        for (Control child : themes.getChildren()) {
            Button box = (Button) child;
            box.setEnabled(note.isPresent());
            box.setSelection(note.isPresent() && note.get().getThemes().contains(box.getData()));
        }
    }

    private void createTheme(Theme theme) {
        Button box = frame.toolkit().createButton(themes, theme.getLabel().replace("&", "&&"), SWT.CHECK);
        box.setData(theme);
        box.addListener(SWT.Selection, event -> {
            commit();
            note().ifPresent(note -> editing.execute(changes().theme(note, theme, box.getSelection())));
        });
    }

    @Override
    public void commit() {
        typed.commit();
    }
}
