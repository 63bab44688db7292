// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.tryout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.simulation.SimulatedGroup;
import org.parapet.analysis.simulation.Trial;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.findings.ResultChart;
import org.parapet.ui.instrument.InstrumentView;
import org.parapet.ui.widgets.Fonts;

/** Tries the instrument out with made-up respondents: the findings and the OD plan that their answers would give. */
public final class TryOutPage extends AuthorPage {

    private static final List<EReference> NOT_TRIED = List.of(Literals.INSTRUMENT__SOURCE, Literals.INSTRUMENT__FIT,
            Literals.INSTRUMENT__PROCESS, Literals.INSTRUMENT__FRAMEWORKS, Literals.INSTRUMENT__ERRATA);

    /** Names the page within the editor. */
    public static final String ID = "tryout";

    private static final int PERCENT = 100;
    private static final int PAUSE = 150;

    private final Runnable run = this::run;
    private Spinner organisations;
    private Spinner people;
    private Spinner seed;
    private Scale lean;
    private Scale difference;
    private Spinner blanks;
    private Label summary;
    private ResultChart chart;
    private InstrumentView plan;
    private Optional<Trial> shown = Optional.empty();
    private int round;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public TryOutPage(AuthorEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        Label text = toolkit.createLabel(body, Messages.text("page.tryout.text"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 40), SWT.DEFAULT).applyTo(text);
        Composite settings = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(10, 4).extendedMargins(1, 1, 1, 1).applyTo(settings);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
        organisations = number(settings, toolkit, "tryout.organisations", 3, 1, 200);
        people = number(settings, toolkit, "tryout.people", 4, 1, 500);
        seed = number(settings, toolkit, "tryout.seed", 1, 1, 999_999);
        lean = slider(settings, toolkit, "tryout.lean", PERCENT + 30, 2 * PERCENT);
        difference = slider(settings, toolkit, "tryout.difference", 30, PERCENT);
        blanks = number(settings, toolkit, "tryout.blanks", 2, 0, PERCENT);
        summary = toolkit.createLabel(body, "", SWT.WRAP);
        summary.setFont(Fonts.bold(summary, 1.1));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 40), SWT.DEFAULT).applyTo(summary);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(body, 60), Fonts.width(body, 30))
                .applyTo(sash);
        chart = new ResultChart(sash);
        toolkit.adapt((Composite) chart.control());
        Composite right = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(right);
        plan = new InstrumentView(right);
        sash.setWeights(50, 50);
        body.addListener(SWT.Dispose, event -> body.getDisplay().timerExec(-1, run));
    }

    private Spinner number(Composite parent, FormToolkit toolkit, String key, int value, int least, int most) {
        toolkit.createLabel(parent, Messages.text(key));
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        toolkit.adapt(spinner, true, true);
        spinner.setValues(value, least, most, 0, 1, 10);
        AccessibleName.give(spinner, Messages.text(key).replace("&", ""));
        spinner.addListener(SWT.Selection, event -> later());
        return spinner;
    }

    private Scale slider(Composite parent, FormToolkit toolkit, String key, int value, int most) {
        toolkit.createLabel(parent, Messages.text(key));
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        toolkit.createLabel(row, Messages.text(key + ".least"));
        Scale slider = new Scale(row, SWT.HORIZONTAL);
        toolkit.adapt(slider, true, true);
        slider.setMaximum(most);
        slider.setSelection(value);
        slider.setPageIncrement(10);
        AccessibleName.give(slider, Messages.text(key).replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 14), SWT.DEFAULT).applyTo(slider);
        slider.addListener(SWT.Selection, event -> later());
        toolkit.createLabel(row, Messages.text(key + ".most"));
        return slider;
    }

    private SimulatedGroup group() {
        return new SimulatedGroup(organisations.getSelection(), people.getSelection(),
                (lean.getSelection() - PERCENT) / (double) PERCENT, difference.getSelection() / (double) PERCENT,
                blanks.getSelection() / (double) PERCENT, seed.getSelection());
    }

    private void later() {
        round++;
        Display.getCurrent().timerExec(PAUSE, run);
    }

    private void run() {
        if (!isShown() || summary.isDisposed()) {
            return;
        }
        if (!editor().problems().isUpToDate()) {
            later();
            return;
        }
        Optional<String> hindrance = hindrance();
        if (hindrance.isPresent()) {
            say(hindrance.get());
            chart.show(session().instrument(), List.of(), hindrance.get());
            plan.show(List.of());
            shown = Optional.empty();
            return;
        }
        int now = round;
        SimulatedGroup group = group();
        TrialDraft draft = new TrialDraft(session().instrument());
        Display display = summary.getDisplay();
        Job job = Job.createSystem(Messages.text("tryout.job"), monitor -> {
            Trial tried = draft.by(group);
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(now, tried));
            }
        });
        job.schedule();
    }

    /** What the results do not rest on may be unfinished: where it comes from, how it is run, what lies beside it. */
    private boolean concerns(LocatedProblem problem) {
        EObject part = problem.part();
        if (part == session().instrument()) {
            return problem.rule().startsWith("items-");
        }
        while (part.eContainer() != null && part.eContainer() != session().instrument()) {
            part = part.eContainer();
        }
        return part.eContainer() != null && !NOT_TRIED.contains(part.eContainmentFeature());
    }

    private Optional<String> hindrance() {
        boolean broken = editor().problems().found().stream()
                .anyMatch(each -> each.problem().isError() && concerns(each));
        if (session().instrument().getSections().stream().allMatch(section -> section.getItems().isEmpty())) {
            return Optional.of(Messages.text("tryout.noQuestions"));
        }
        return broken ? Optional.of(Messages.text("tryout.broken")) : Optional.empty();
    }

    private void show(int now, Trial tried) {
        if (now != round || summary.isDisposed()) {
            return;
        }
        shown = Optional.of(tried);
        chart.show(tried.instrument(), tried.result());
        plan.show(PlanBlocks.of(tried.plan(), tried.result()));
        String findings = tried.instrument().getFindingKinds().stream()
                .map(kind -> Messages.text("tryout.count", String.valueOf(kind.getLabel()),
                        tried.result().items().stream().filter(item -> item.findingKinds().contains(kind.getCode()))
                                .count()))
                .collect(Collectors.joining(", "));
        say(Messages.text(findings.isEmpty() ? "tryout.noFindings" : "tryout.found", tried.result().participants(),
                tried.result().organisations().size(), findings));
    }

    private void say(String text) {
        if (!text.equals(summary.getText())) {
            summary.setText(text);
            summary.getParent().layout();
        }
    }

    /** {@return what the page shows; empty before the first try and while something is wrong} */
    Optional<Trial> shown() {
        return shown;
    }

    @Override
    protected void refresh() {
        later();
    }

    @Override
    protected void mark(List<LocatedProblem> problems) {
        // There is nothing to correct here; what hinders the try-out is said in its place.
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return false;
    }

    @Override
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        organisations.setFocus();
        return false;
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            organisations.setFocus();
        }
    }
}
