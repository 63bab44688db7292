// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AgreementTemplate;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Clause;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Process;
import org.parapet.model.instrument.Prompt;
import org.parapet.model.instrument.validation.LocatedProblem;

/** How an assessment is run: the steps of its plan, the interview, checklists, and an agreement to sign. */
public final class ProcessPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "process";

    private final ProcessParts parts;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public ProcessPage(AuthorEditor editor) {
        super(editor, ID);
        parts = new ProcessParts(session().instrument());
    }

    private Optional<Process> process() {
        return Optional.ofNullable(session().instrument().getProcess());
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        process().ifPresent(process -> {
            roots.add(process);
            Optional.ofNullable(process.getInterview()).ifPresent(roots::add);
            roots.addAll(process.getChecklists());
            Optional.ofNullable(process.getAgreement()).ifPresent(roots::add);
        });
        return roots;
    }

    @Override
    protected List<? extends EObject> children(EObject part) {
        return switch (part) {
            case Process process -> process.getSteps();
            case InterviewTemplate interview -> interview.getPrompts();
            case Checklist checklist -> checklist.getLines();
            case AgreementTemplate agreement -> agreement.getClauses();
            default -> List.of();
        };
    }

    @Override
    protected String name(EObject part) {
        return switch (part) {
            case Process process -> Messages.text("process.whole", process.getSteps().size());
            case PlanStep step -> Messages.text("process.part", text(step.getCode()), text(step.getActivity()));
            case InterviewTemplate interview -> Messages.text("process.interview", interview.getPrompts().size());
            case Prompt prompt -> Messages.text("process.part", text(prompt.getCode()), text(prompt.getText()));
            case Checklist checklist -> Messages.text("process.checklist", text(checklist.getTitle()));
            case ChecklistLine line -> Messages.text("process.part", text(line.getCode()), text(line.getText()));
            case AgreementTemplate agreement -> Messages.text("process.agreement", text(agreement.getTitle()));
            case Clause clause -> Messages.text("process.part", text(clause.getCode()), text(clause.getHeading()));
            default -> "";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "process.addStep", button -> add(ProcessParts.Kind.STEP));
        makers.button(parent, "process.addPrompt", button -> add(ProcessParts.Kind.PROMPT));
        makers.button(parent, "process.addChecklist", button -> add(ProcessParts.Kind.CHECKLIST));
        makers.button(parent, "process.addLine", button -> add(ProcessParts.Kind.LINE));
        makers.button(parent, "process.addClause", button -> add(ProcessParts.Kind.CLAUSE));
        makers.button(parent, "process.paste", button -> paste());
        makers.button(parent, "process.remove", button -> removeSelected());
    }

    private void add(ProcessParts.Kind kind) {
        List<EObject> added = new ArrayList<>();
        session().change(() -> added.add(parts.add(kind, selected())));
        select(added.getFirst());
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
        String copied;
        try {
            copied = clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
        List<EObject> added = new ArrayList<>();
        if (!copied.isBlank()) {
            session().change(() -> added.addAll(parts.paste(copied, selected())));
            select(added.getFirst());
        }
    }

    @Override
    protected void remove(EObject part) {
        if (part instanceof Process) {
            session().change(parts::removeSteps);
        } else {
            super.remove(part);
        }
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        switch (part) {
            case Process process -> {
                makers.text(parent, process, Literals.PROCESS__INTRODUCTION, 5);
                makers.check(parent, process, Literals.PROCESS__ASKS_NEXT_ASSESSMENT_DUE);
            }
            case PlanStep step -> {
                makers.text(parent, step, Literals.PLAN_STEP__ACTIVITY, 5);
                makers.text(parent, step, Literals.PLAN_STEP__OUTPUT, 4);
                makers.check(parent, step, Literals.PLAN_STEP__OPTIONAL);
            }
            case InterviewTemplate interview -> {
                makers.text(parent, interview, Literals.INTERVIEW_TEMPLATE__INTRODUCTION, 5);
                makers.number(parent, interview, Literals.INTERVIEW_TEMPLATE__MINUTES, 0, 999);
            }
            case Prompt prompt -> makers.text(parent, prompt, Literals.PROMPT__TEXT, 4);
            case Checklist checklist -> {
                makers.text(parent, checklist, Literals.CHECKLIST__TITLE, 1);
                makers.text(parent, checklist, Literals.CHECKLIST__INTRODUCTION, 4);
            }
            case ChecklistLine line -> makers.text(parent, line, Literals.CHECKLIST_LINE__TEXT, 4);
            case AgreementTemplate agreement -> makers.text(parent, agreement, Literals.AGREEMENT_TEMPLATE__TITLE, 1);
            case Clause clause -> {
                makers.text(parent, clause, Literals.CLAUSE__HEADING, 1);
                makers.text(parent, clause, Literals.CLAUSE__TEXT, 5);
            }
            default -> {
            }
        }
        if (part.eClass().getEAllStructuralFeatures().contains(Literals.CODED__CODE)) {
            makers.text(parent, part, Literals.CODED__CODE, 1);
        }
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return switch (problem.part()) {
            case Process process -> true;
            case PlanStep step -> true;
            case InterviewTemplate interview -> true;
            case Prompt prompt -> true;
            case Checklist checklist -> true;
            case ChecklistLine line -> true;
            case AgreementTemplate agreement -> true;
            case Clause clause -> true;
            default -> false;
        };
    }
}
