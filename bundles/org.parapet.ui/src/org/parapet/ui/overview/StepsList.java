// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.StepRecord;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanStep;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;

/** The steps of the assessment plan as a checklist with the dates on which they were done. */
final class StepsList {

    private final Composite frame;
    private final FormToolkit toolkit;
    private final PartnershipSession session;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Assessment> assessment = Optional.empty();
    private Optional<Instrument> instrument = Optional.empty();

    private record Line(PlanStep step, Button done, Label state, DateField date) {
    }

    StepsList(Composite parent, FormToolkit toolkit, PartnershipSession session) {
        this.toolkit = toolkit;
        this.session = session;
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(frame);
    }

    Composite control() {
        return frame;
    }

    /** Shows the steps of an assessment; makes new controls only for another instrument. */
    void show(Optional<Assessment> shown, Optional<Instrument> known) {
        boolean first = assessment.isPresent() != shown.isPresent();
        assessment = shown;
        if (first || !known.equals(instrument) || lines.isEmpty() && frame.getChildren().length == 0) {
            instrument = known;
            for (Control child : frame.getChildren()) {
                child.dispose();
            }
            lines.clear();
            create();
        }
        Optional<PlanStep> next = shown.isPresent() && known.isPresent()
                ? OpenPoint.nextStep(shown.get(), known.get()) : Optional.empty();
        for (Line line : lines) {
            Optional<StepRecord> record = record(line.step());
            line.done().setSelection(record.isPresent());
            line.date().show(record.map(StepRecord::getDoneOn));
            line.date().setEnabled(record.isPresent());
            String state = record.isPresent() ? "" : next.filter(line.step()::equals).isPresent()
                    ? Messages.text("step.next") : line.step().isOptional() ? Messages.text("step.optional") : "";
            if (!state.equals(line.state().getText())) {
                line.state().setText(state);
            }
        }
    }

    private String whyNone() {
        if (instrument.isPresent()) {
            return "steps.none";
        }
        return assessment.isPresent() ? "steps.notInstalled" : "steps.noAssessment";
    }

    private void create() {
        List<PlanStep> steps = instrument.map(Instrument::getProcess).map(process -> List.copyOf(process.getSteps()))
                .orElse(List.of());
        if (steps.isEmpty()) {
            Label none = toolkit.createLabel(frame, Messages.text(whyNone()), SWT.WRAP);
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(none);
        }
        for (PlanStep step : steps) {
            Button done = toolkit.createButton(frame, step.getCode(), SWT.CHECK);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(done);
            AccessibleName.give(done, () -> Messages.text("step.accessible", step.getCode(), step.getActivity()));
            done.addListener(SWT.Selection, event -> toggle(step, done.getSelection()));
            Composite text = toolkit.createComposite(frame);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(text);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            wrapped(text, step.getActivity());
            Label output = wrapped(text, Messages.text("step.output", step.getOutput()));
            output.setForeground(Looks.colours(frame).quiet().color());
            Composite right = toolkit.createComposite(frame);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(right);
            DateField date = new DateField(right, toolkit, Messages.text("step.date", step.getCode()),
                    chosen -> setDate(step, chosen));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(date.control());
            Label state = toolkit.createLabel(right, "");
            state.setFont(Looks.bold(state, 1));
            GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(state);
            lines.add(new Line(step, done, state, date));
        }
        frame.layout();
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Optional<StepRecord> record(PlanStep step) {
        return assessment.stream().flatMap(each -> each.getSteps().stream())
                .filter(done -> step.getCode().equals(done.getStep())).findFirst();
    }

    private void toggle(PlanStep step, boolean done) {
        if (done && record(step).isEmpty()) {
            StepRecord record = AssessmentFactory.eINSTANCE.createStepRecord();
            record.setStep(step.getCode());
            record.setDoneOn(LocalDate.now());
            session.execute(AddCommand.create(session.domain(), assessment.orElseThrow(), Literals.ASSESSMENT__STEPS,
                    record));
        } else if (!done) {
            record(step).ifPresent(record -> session.execute(RemoveCommand.create(session.domain(), record)));
        }
    }

    private void setDate(PlanStep step, Optional<LocalDate> date) {
        record(step).ifPresent(record -> session.execute(SetCommand.create(session.domain(), record,
                Literals.STEP_RECORD__DONE_ON, date.isPresent() ? date.get() : SetCommand.UNSET_VALUE)));
    }

    /** Records the next step as done today. */
    void doneToday(PlanStep step) {
        toggle(step, true);
    }
}
