// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.questions.PastedStatements;
import org.parapet.author.ui.questions.PastedStatements.Statement;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AgreementTemplate;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Clause;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Process;
import org.parapet.model.instrument.Prompt;
import org.parapet.model.instrument.text.Codes;

/**
 * Adds parts to what an instrument says of how it is run: after the selected part of the same kind, else at the end,
 * with a code that is free; what they belong in is made where it is missing. To be called within one undoable change.
 */
final class ProcessParts {

    /** What can be added. */
    enum Kind {
        /** A step of the assessment plan. */
        STEP,
        /** A prompt of the interview. */
        PROMPT,
        /** A checklist with its first line. */
        CHECKLIST,
        /** A line of the selected checklist, else of the last one. */
        LINE,
        /** A clause of the agreement. */
        CLAUSE
    }

    private final Instrument instrument;

    ProcessParts(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * {@return the part that was added}
     *
     * @param kind what is added
     * @param selected where
     */
    EObject add(Kind kind, Optional<EObject> selected) {
        return switch (kind) {
            case STEP -> insert(process().getSteps(), InstrumentFactory.eINSTANCE.createPlanStep(), selected);
            case PROMPT -> insert(interview().getPrompts(), InstrumentFactory.eINSTANCE.createPrompt(), selected);
            case LINE -> insert(checklist(selected).getLines(), InstrumentFactory.eINSTANCE.createChecklistLine(),
                    selected);
            case CLAUSE -> insert(agreement().getClauses(), InstrumentFactory.eINSTANCE.createClause(), selected);
            case CHECKLIST -> {
                Checklist checklist = insert(process().getChecklists(),
                        InstrumentFactory.eINSTANCE.createChecklist(), selected);
                insert(checklist.getLines(), InstrumentFactory.eINSTANCE.createChecklistLine(), Optional.empty());
                yield checklist;
            }
        };
    }

    /**
     * {@return the parts that were added: one of the kind that is selected for each line of a text; lines of a
     * checklist where nothing is selected}
     *
     * @param text as copied; headings in it are passed over
     * @param selected where, and of which kind
     */
    List<EObject> paste(String text, Optional<EObject> selected) {
        Kind kind = selected.map(ProcessParts::kindWithin).orElse(Kind.LINE);
        List<EObject> added = new ArrayList<>();
        Optional<EObject> after = selected;
        for (Statement statement : PastedStatements.parse(text).statements()) {
            EObject part = add(kind, after);
            fill(part, statement);
            added.add(part);
            after = Optional.of(part);
        }
        return added;
    }

    private static Kind kindWithin(EObject part) {
        return switch (part) {
            case Process process -> Kind.STEP;
            case PlanStep step -> Kind.STEP;
            case InterviewTemplate interview -> Kind.PROMPT;
            case Prompt prompt -> Kind.PROMPT;
            case AgreementTemplate agreement -> Kind.CLAUSE;
            case Clause clause -> Kind.CLAUSE;
            default -> Kind.LINE;
        };
    }

    private static void fill(EObject part, Statement statement) {
        switch (part) {
            case PlanStep step -> {
                step.setActivity(statement.text());
                step.setOutput(statement.guidance().isEmpty() ? null : statement.guidance());
            }
            case Prompt prompt -> prompt.setText(statement.text());
            case ChecklistLine line -> line.setText(statement.text());
            case Clause clause -> {
                clause.setHeading(statement.text());
                clause.setText(statement.guidance().isEmpty() ? null : statement.guidance());
            }
            default -> throw new IllegalArgumentException(part.eClass().getName());
        }
        Stream<?> siblings = ((List<?>) part.eContainer().eGet(part.eContainmentFeature())).stream();
        if (Codes.isCode(statement.code())
                && siblings.noneMatch(each -> statement.code().equals(((Coded) each).getCode()))) {
            ((Coded) part).setCode(statement.code());
        }
    }

    /** Takes away the steps and what is said of the whole; interview, checklists and agreement stay. */
    void removeSteps() {
        Process process = process();
        process.getSteps().clear();
        process.eUnset(Literals.PROCESS__INTRODUCTION);
        process.eUnset(Literals.PROCESS__ASKS_NEXT_ASSESSMENT_DUE);
        if (process.eContents().isEmpty()) {
            instrument.setProcess(null);
        }
    }

    private Process process() {
        if (instrument.getProcess() == null) {
            instrument.setProcess(InstrumentFactory.eINSTANCE.createProcess());
        }
        return instrument.getProcess();
    }

    private InterviewTemplate interview() {
        Process process = process();
        if (process.getInterview() == null) {
            process.setInterview(InstrumentFactory.eINSTANCE.createInterviewTemplate());
        }
        return process.getInterview();
    }

    private AgreementTemplate agreement() {
        Process process = process();
        if (process.getAgreement() == null) {
            AgreementTemplate agreement = InstrumentFactory.eINSTANCE.createAgreementTemplate();
            agreement.setTitle(Messages.text("process.agreement.title"));
            process.setAgreement(agreement);
        }
        return process.getAgreement();
    }

    private Checklist checklist(Optional<EObject> selected) {
        List<Checklist> checklists = process().getChecklists();
        EObject part = selected.orElse(null);
        if (part instanceof Checklist checklist) {
            return checklist;
        }
        if (part instanceof ChecklistLine && part.eContainer() instanceof Checklist checklist) {
            return checklist;
        }
        return checklists.isEmpty() ? insert(checklists, InstrumentFactory.eINSTANCE.createChecklist(),
                Optional.empty()) : checklists.getLast();
    }

    private static <T extends Coded> T insert(List<T> list, T part, Optional<EObject> selected) {
        part.setCode(PartCodes.next(list));
        int at = selected.map(list::indexOf).filter(index -> index >= 0).map(index -> index + 1).orElse(list.size());
        list.add(at, part);
        return part;
    }
}
