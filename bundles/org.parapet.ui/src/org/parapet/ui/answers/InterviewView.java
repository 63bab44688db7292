// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

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
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Participant;
import org.parapet.ui.answers.InterviewStep.Kind;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.people.PeopleChanges;

/** One prompt or statement at a time in large type, for reading aloud, with big buttons for the answers and a note. */
final class InterviewView {

    /** Pixels, for the moment before the page has its size: GTK complains of what is smaller than its scroll bars. */
    private static final int LEAST_CONTENT = 60;

    private final PartnershipSession session;
    private final AnswerEditing editing;
    private final FormToolkit toolkit;
    private final Composite page;
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
    private Optional<Asked> asked = Optional.empty();

    /**
     * Creates the view.
     *
     * @param page the whole page it is on: the keys that lead on work wherever the focus is there
     * @param parent what it fills
     * @param toolkit makes it look like the form
     * @param session the partnership
     * @param editing the answers
     */
    InterviewView(Composite page, Composite parent, FormToolkit toolkit, PartnershipSession session,
            AnswerEditing editing) {
        this.page = page;
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
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).minSize(LEAST_CONTENT, LEAST_CONTENT)
                .applyTo(scrolled);
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
        if (!people.equals(editing.sheet().participants())) {
            Optional<Participant> before = people.isEmpty() ? Optional.empty() : Optional.of(people.get(person));
            readPeople();
            person = before.map(people::indexOf).filter(found -> found >= 0).orElse(0);
            participants.select(person);
        }
        if (people.isEmpty()) {
            clear();
        } else if (asked.isEmpty()) {
            goTo(person, step);
        }
        showProgress();
        asked.ifPresent(Asked::update);
    }

    private void clear() {
        asked = Optional.empty();
        for (Control child : content.getChildren()) {
            child.dispose();
        }
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
        asked.ifPresent(Asked::commit);
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
        clear();
        InterviewStep current = steps.get(step);
        InterviewFrame frame = new InterviewFrame(content, toolkit, large, big);
        asked = Optional.of(current.kind() == Kind.STATEMENT
                ? new AskedStatement(frame, editing, () -> person, current.column(), next::setFocus)
                : new AskedPrompt(frame, session, editing, () -> people.get(person), current, this::fit));
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
        if (!root.isVisible() || !(event.widget instanceof Control control) || !isNear(control)
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
        if (asked.isPresent() && asked.get() instanceof AskedStatement statement) {
            if (statement.answer(event.character - '1')) {
                next.setFocus();
            } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.character == '0') {
                statement.answer("");
            }
        }
    }

    /**
     * Whether keys that are typed into a control may be meant for the interview: on its page or on the window's bar.
     */
    private boolean isNear(Control control) {
        return contains(page, control) || control instanceof ToolBar && control.getShell() == page.getShell();
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
