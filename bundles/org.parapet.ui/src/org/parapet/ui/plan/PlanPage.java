// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.AbstractFormPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.PlanChanges;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;

/** The OD plan of one assessment: drafted from the answers, tailored by people. */
public final class PlanPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "plan";

    private final PlanCommands commands;
    private final PlanMarks marks = new PlanMarks();
    private AssessmentChoice assessments;
    private Composite bar;
    private Composite sign;
    private Button add;
    private DateField signedOff;
    private Label state;
    private Button draftButton;
    private Button way;
    private Label changes;
    private Button dismiss;
    private SashForm sash;
    private PlanTree tree;
    private Composite editors;
    private ActionEditor actionEditor;
    private TextEditor textEditor;
    private PlanOverview overview;
    private PlanBeside beside;
    private Optional<ActionOrigin> origin = Optional.empty();
    private PlanWording wording = new PlanWording(Optional.empty());
    private boolean refreshing;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public PlanPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page"));
        commands = new PlanCommands(session.domain());
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 6).applyTo(body);
        bar = toolkit.createComposite(body);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.center = true;
        row.spacing = 12;
        row.marginLeft = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        assessments = new AssessmentChoice(bar, toolkit, session());
        sign = toolkit.createComposite(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(sign);
        toolkit.createLabel(sign, Messages.text("signedOff"));
        signedOff = new DateField(sign, toolkit, Messages.text("signedOff"), date -> plan().ifPresent(plan ->
                run(commands.set(plan, Literals.OD_PLAN__SIGNED_OFF_ON, date.orElse(null)))));
        add = toolkit.createButton(bar, Messages.text("add.action"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> addAction());

        state = wrapping(body, toolkit);
        draftButton = button(body, toolkit, this::draft);
        Looks.heading(draftButton, 1);
        way = button(body, toolkit, () -> getEditor().setActivePage((String) way.getData()));
        changes = wrapping(body, toolkit);
        dismiss = button(body, toolkit, () -> {
            marks.clear();
            refresh();
        });
        dismiss.setText(Messages.text("changes.dismiss"));

        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
        Composite frame = toolkit.createComposite(sash);
        tree = new PlanTree(frame, marks, part -> showPart());
        SashForm right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        toolkit.adapt(right);
        editors = toolkit.createComposite(right);
        editors.setLayout(new StackLayout());
        actionEditor = new ActionEditor(editors, toolkit, commands, this::run);
        textEditor = new TextEditor(editors, toolkit, commands, this::run);
        overview = new PlanOverview(editors, toolkit, this::addParagraph);
        beside = new PlanBeside(right, toolkit);
        right.setWeights(62, 38);
        sash.setWeights(50, 50);
        getManagedForm().addPart(new AbstractFormPart() {
            @Override
            public void commit(boolean onSave) {
                actionEditor.commit();
                textEditor.commit();
                super.commit(onSave);
            }
        });
    }

    private static Label wrapping(Composite body, FormToolkit toolkit) {
        Label label = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite body, FormToolkit toolkit, Runnable run) {
        Button button = toolkit.createButton(body, "", SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private Optional<OdPlan> plan() {
        return session().selected().map(Assessment::getPlan);
    }

    private void run(Command command) {
        if (command.canExecute()) {
            session().execute(command);
        }
    }

    @Override
    public void setFocus() {
        if (sash != null && sash.isVisible()) {
            tree.setFocus();
        } else if (draftButton != null && draftButton.isVisible()) {
            draftButton.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected void refresh() {
        refreshing = true;
        assessments.refresh();
        Optional<Assessment> selected = session().selected();
        Optional<Instrument> instrument = selected.flatMap(session()::instrument);
        Optional<AssessmentResult> result = selected.flatMap(session()::result)
                .filter(found -> found.participants() > found.blankResponses());
        Optional<OdPlan> plan = plan();
        wording = new PlanWording(instrument);
        Optional<OdPlanDraft> draft = instrument.isPresent() && result.isPresent()
                ? Optional.of(OdPlanDrafter.draft(instrument.get(), result.get(), PlanSituation.of(selected.get())))
                : Optional.empty();
        origin = draft.map(found -> new ActionOrigin(instrument.get(), result.get(), found));
        visible(bar, selected.isPresent());
        visible(sash, plan.isPresent());
        visible(draftButton, false);
        visible(way, false);
        sign.setVisible(plan.isPresent());
        add.setVisible(plan.isPresent());
        signedOff.show(plan.map(OdPlan::getSignedOffOn));
        if (selected.isEmpty()) {
            say(Messages.text("empty.noAssessment"), "overview", "empty.toOverview");
        } else if (instrument.isEmpty()) {
            say(Messages.text("empty.unavailable", selected.get().getInstrument(), selected.get().getEdition()), "",
                    "");
        } else if (draft.isEmpty() && plan.isEmpty()) {
            say(Messages.text("empty.noAnswers"), "answers", "empty.toAnswers");
        } else if (plan.isEmpty()) {
            state.setText(Messages.text("empty.noPlan", result.get().participants(), instrument.get().getTitle())
                    .replace("&", "&&"));
            offer("draft");
        } else {
            sayProgress(plan.get(), draft);
        }
        plan.ifPresent(found -> tree.show(found, wording));
        sayMarks();
        refreshing = false;
        showPart();
        beside.show(origin);
        bar.getParent().layout(true);
    }

    private void say(String message, String page, String button) {
        state.setText(message.replace("&", "&&"));
        if (!page.isEmpty() && getEditor().findPage(page) != null) {
            way.setText(Messages.text(button));
            way.setData(page);
            visible(way, true);
        }
    }

    private void offer(String key) {
        draftButton.setText(Messages.text(key));
        visible(draftButton, true);
    }

    private void sayProgress(OdPlan plan, Optional<OdPlanDraft> draft) {
        PlanProgress progress = PlanProgress.of(plan, wording);
        String words = progress.actions() == 0 ? Messages.text("progress.none") : Messages.text("progress",
                progress.actions(), progress.done(), progress.unowned(), progress.undated(), progress.unworded());
        Optional<PlanChanges> ahead = draft.map(found -> PlanCommands.preview(plan, found, LocalDate.now()))
                .filter(found -> !found.isEmpty());
        if (ahead.isPresent()) {
            offer("draft.again");
            state.setText(words + "\n" + Messages.text("draft.outdated", describe(ahead.get())));
        } else {
            state.setText(words + (plan.getDraftedOn() == null ? "" : "\n"
                    + Messages.text("draft.upToDate", DateText.write(plan.getDraftedOn()))));
        }
    }

    private static String describe(PlanChanges ahead) {
        List<String> parts = new ArrayList<>();
        add(parts, "changes.new", ahead.added().size() + ahead.textsAdded().size());
        add(parts, "changes.changed", ahead.changed().size() + ahead.textsChanged().size());
        add(parts, "changes.noLonger", ahead.noLongerCalledFor().size() + ahead.textsNoLongerDrafted().size());
        add(parts, "changes.withdrawn", ahead.withdrawn().size() + ahead.textsWithdrawn().size());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(Messages.text(key, number));
        }
    }

    private void sayMarks() {
        List<String> parts = new ArrayList<>();
        add(parts, "changes.new", marks.count(PlanMarks.Kind.NEW));
        add(parts, "changes.changed", marks.count(PlanMarks.Kind.CHANGED));
        add(parts, "changes.noLonger", marks.count(PlanMarks.Kind.NO_LONGER));
        add(parts, "changes.withdrawn.done", marks.withdrawn());
        boolean any = !marks.isEmpty() && plan().isPresent() && !parts.isEmpty();
        changes.setText(any ? Messages.text("changes.marked", String.join(", ", parts)) : "");
        visible(changes, any);
        visible(dismiss, any);
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void draft() {
        Assessment assessment = session().selected().orElseThrow();
        boolean first = assessment.getPlan() == null;
        if (!first && assessment.getPlan().getSignedOffOn() != null && MessageDialog.open(MessageDialog.QUESTION,
                draftButton.getShell(), Messages.text("draft.signedOff.title"), Messages.text("draft.signedOff",
                        DateText.write(assessment.getPlan().getSignedOffOn())), SWT.SHEET,
                Messages.text("draft.signedOff.yes"), Messages.text("draft.signedOff.no")) != 0) {
            return;
        }
        actionEditor.commit();
        textEditor.commit();
        OdPlanDraft draft = OdPlanDrafter.draft(session().instrument(assessment).orElseThrow(),
                session().result(assessment).orElseThrow(), PlanSituation.of(assessment));
        marks.clear();
        run(commands.draft(assessment, draft, LocalDate.now(), done -> {
            if (!first) {
                marks.mark(done);
            }
        }));
        tree.setFocus();
    }

    private void addAction() {
        if (plan().isEmpty()) {
            return;
        }
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        run(commands.add(session().selected().orElseThrow(), action));
        tree.select(action);
        actionEditor.focusWording();
    }

    private void addParagraph() {
        if (tree.selected() instanceof PlanPart part && part.section().isPresent()) {
            PlanText text = AssessmentFactory.eINSTANCE.createPlanText();
            run(commands.add(plan().orElseThrow(), part.section().get(), text));
            tree.select(text);
            textEditor.focusWording();
        }
    }

    private void showPart() {
        if (refreshing || plan().isEmpty()) {
            return;
        }
        Object part = tree.selected();
        Control top = switch (part) {
            case PlanAction action when action.eContainer() != null -> {
                actionEditor.show(action, wording, marks.of(action));
                yield actionEditor.control();
            }
            case PlanText text when text.eContainer() != null -> {
                textEditor.show(text, wording, marks.of(text));
                yield textEditor.control();
            }
            case null, default -> {
                overview.show(part instanceof PlanPart heading ? heading : PlanPart.all().getFirst(),
                        plan().orElseThrow(), wording, origin);
                yield overview.control();
            }
        };
        StackLayout stack = (StackLayout) editors.getLayout();
        if (stack.topControl != top) {
            actionEditor.commit();
            textEditor.commit();
            stack.topControl = top;
            editors.layout();
        }
        beside.showOrigin(tree.selected(), origin);
    }
}
