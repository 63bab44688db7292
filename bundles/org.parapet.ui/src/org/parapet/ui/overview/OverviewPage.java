// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.AbstractFormPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.drawing.TitledArea;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.ParapetUi;

/** Where the partnership stands, what was done, and the one next step. */
public final class OverviewPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "overview";

    private static final int LEAST_FOR_TWO_COLUMNS = 115;

    private static final String CHOOSE = "org.parapet.ui.chooseInstrument";

    private FormToolkit toolkit;
    private Label heading;
    private NextStepCard card;
    private AssessmentChoice assessments;
    private StepsList steps;
    private Composite answered;
    private List<String> answeredLines = List.of();
    private TimeLine timeLine;
    private Label noWaves;
    private Button nextWave;
    private Button another;
    private DateField started;
    private DateField finished;
    private DateField nextDue;
    private PartnershipFields fields;
    private ContextNotes notes;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public OverviewPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit formToolkit) {
        toolkit = formToolkit;
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 8).spacing(24, 10).applyTo(body);
        heading = across(body, "");
        Looks.heading(heading, 1.5);
        if (session().partnership().isMadeUp()) {
            across(body, Messages.text("sample"));
        }
        body.addListener(SWT.Resize, event -> chooseColumns(body));
        Composite left = column(body);
        Composite right = column(body);
        card = new NextStepCard(left, toolkit, this::canGo, this::go);
        createSteps(left);
        createWaves(right);
        createAnswered(right);
        fields = new PartnershipFields(section(right, "partnership.heading"), toolkit, session());
        Composite context = section(right, "context.heading");
        wrapped(context, Messages.text("context.explain"));
        notes = new ContextNotes(context, toolkit, session());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(context.getChildren()[1]);
        getManagedForm().addPart(new AbstractFormPart() {
            /** The page follows the partnership by itself; a stale part has it laid out once more, and in no space. */
            @Override
            public boolean isStale() {
                return false;
            }

            @Override
            public void commit(boolean onSave) {
                fields.commit();
                notes.commit();
                super.commit(onSave);
            }
        });
    }

    /** In a narrow window, or with large text, the columns stand below each other. */
    private void chooseColumns(Composite body) {
        GridLayout layout = (GridLayout) body.getLayout();
        int columns = body.getClientArea().width < Fonts.width(body, LEAST_FOR_TWO_COLUMNS) ? 1 : 2;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    getManagedForm().getForm().reflow(true);
                }
            });
        }
    }

    private Label across(Composite body, String text) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Composite column(Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(300, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }

    private Composite section(Composite body, String key) {
        Composite client = TitledArea.create(body, toolkit, Messages.text(key), false);
        GridLayoutFactory.fillDefaults().margins(4, 6).spacing(8, 6).applyTo(client);
        return client;
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(Composite parent, String text, Runnable run) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void createSteps(Composite parent) {
        Composite client = section(parent, "steps.heading");
        assessments = new AssessmentChoice(client, toolkit, session());
        steps = new StepsList(client, toolkit, session());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps.control());
    }

    private void createWaves(Composite parent) {
        Composite client = section(parent, "waves.heading");
        noWaves = wrapped(client, Messages.text("waves.none"));
        timeLine = new TimeLine(client);
        toolkit.adapt(timeLine, false, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(timeLine);
        Composite dates = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(dates);
        started = date(dates, "waves.started", Literals.ASSESSMENT__STARTED_ON);
        finished = date(dates, "waves.finished", Literals.ASSESSMENT__FINISHED_ON);
        nextDue = date(dates, "waves.due", Literals.ASSESSMENT__NEXT_DUE_ON);
        Composite buttons = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        nextWave = button(buttons, Messages.text("waves.next"), this::startWave);
        another = button(buttons, Messages.text("waves.choose"), this::choose);
    }

    private DateField date(Composite parent, String key, EStructuralFeature feature) {
        toolkit.createLabel(parent, Messages.text(key));
        return new DateField(parent, toolkit, Messages.text(key), date -> session().selected()
                .ifPresent(assessment -> set(assessment, feature, date.orElse(null))));
    }

    private void createAnswered(Composite parent) {
        answered = section(parent, "answered.heading");
    }

    private void set(EObject part, EStructuralFeature feature, Object value) {
        session().execute(SetCommand.create(session().domain(), part, feature,
                value == null ? SetCommand.UNSET_VALUE : value));
    }

    @Override
    public void setFocus() {
        if (card == null || !card.setFocus()) {
            super.setFocus();
        }
    }

    @Override
    protected void refresh() {
        Partnership partnership = session().partnership();
        Optional<Assessment> selected = session().selected();
        Optional<Instrument> instrument = selected.flatMap(session()::instrument);
        String named = partnership.getName().replace("&", "&&");
        if (!named.equals(heading.getText())) {
            heading.setText(named);
            heading.getParent().layout();
        }
        card.show(OpenPoint.of(partnership, selected, instrument, LocalDate.now()));
        assessments.refresh();
        steps.show(selected, instrument);
        showWaves(partnership, selected);
        showAnswered(partnership, selected);
        fields.show();
        if (notes.show()) {
            getManagedForm().getForm().getBody().layout(true, true);
        }
    }

    private boolean canGo(OpenPoint point) {
        return switch (point.kind()) {
            case CHOOSE_INSTRUMENT -> canChoose();
            case INSTRUMENT_MISSING -> false;
            case PLAN_STEP, SAY_STAGE, NEXT_WAVE -> true;
            default -> getEditor().findPage(point.kind().page()) != null;
        };
    }

    private void go(OpenPoint point) {
        switch (point.kind()) {
            case CHOOSE_INSTRUMENT -> choose();
            case PLAN_STEP -> point.step().ifPresent(steps::doneToday);
            case SAY_STAGE -> fields.askStage();
            case NEXT_WAVE -> startWave();
            default -> getEditor().setActivePage(point.kind().page());
        }
    }

    private boolean canChoose() {
        ICommandService commands = getSite().getService(ICommandService.class);
        return commands != null && commands.getCommand(CHOOSE).isDefined();
    }

    private void choose() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(CHOOSE, null);
        } catch (CommandException e) {
            ParapetUi.log().error(e.getMessage(), e);
        }
    }

    private void startWave() {
        session().selected().ifPresent(last -> NextWave.ask(heading.getShell(), session(), last));
    }

    private void showWaves(Partnership partnership, Optional<Assessment> selected) {
        List<TimeLine.Entry> entries = new ArrayList<>();
        for (Wave wave : partnership.getWaves()) {
            List<Assessment> held = partnership.getAssessments().stream()
                    .filter(assessment -> assessment.getWave() == wave).toList();
            String contents = held.stream().map(this::held).collect(Collectors.joining("; "));
            entries.add(new TimeLine.Entry(wave.getName(), began(wave, held), dates(wave, held), contents,
                    selected.filter(held::contains).isPresent()));
        }
        int before = timeLine.computeSize(timeLine.getSize().x, SWT.DEFAULT).y;
        timeLine.show(entries);
        exclude(noWaves, !entries.isEmpty());
        exclude(timeLine, entries.isEmpty());
        started.show(selected.map(Assessment::getStartedOn));
        finished.show(selected.map(Assessment::getFinishedOn));
        nextDue.show(selected.map(Assessment::getNextDueOn));
        exclude(started.control().getParent(), selected.isEmpty());
        exclude(nextWave.getParent(), selected.isEmpty());
        another.setVisible(canChoose());
        if (before != timeLine.computeSize(timeLine.getSize().x, SWT.DEFAULT).y) {
            timeLine.getParent().layout(true);
        }
    }

    private static void exclude(Control control, boolean excluded) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = excluded;
        control.setVisible(!excluded);
    }

    private String held(Assessment assessment) {
        String title = session().instrument(assessment).map(instrument ->
                instrument.getShortTitle() == null || instrument.getShortTitle().isBlank() ? instrument.getTitle()
                        : instrument.getShortTitle()).orElseGet(assessment::getInstrument);
        return Messages.text("timeline.contents", title, assessment.getResponses().size());
    }

    private static Optional<LocalDate> began(Wave wave, List<Assessment> held) {
        return Optional.ofNullable(wave.getStartedOn())
                .or(() -> held.stream().map(Assessment::getStartedOn).filter(Objects::nonNull)
                        .min(LocalDate::compareTo))
                .or(() -> held.stream().flatMap(each -> each.getResponses().stream()).map(Response::getAnsweredOn)
                        .filter(Objects::nonNull).min(LocalDate::compareTo));
    }

    private static String dates(Wave wave, List<Assessment> held) {
        return began(wave, held).map(DateText::write).orElse("");
    }

    private void showAnswered(Partnership partnership, Optional<Assessment> selected) {
        List<String> lines = new ArrayList<>();
        Set<Participant> people = selected.map(OpenPoint::answered).orElse(Set.of());
        if (partnership.getParticipants().isEmpty()) {
            lines.add(Messages.text("answered.none"));
        } else {
            selected.ifPresent(assessment -> lines.add(Messages.text("answered.all",
                    AssessmentChoice.title(session(), assessment), people.size(),
                    partnership.getParticipants().size())));
            for (Organisation organisation : partnership.getOrganisations()) {
                List<Participant> members = partnership.getParticipants().stream()
                        .filter(each -> each.getOrganisation() == organisation).toList();
                lines.add(Messages.text("answered.organisation", organisation.getName(),
                        members.stream().filter(people::contains).count(), members.size()));
            }
        }
        if (!lines.equals(answeredLines)) {
            answeredLines = lines;
            for (Control child : answered.getChildren()) {
                child.dispose();
            }
            lines.forEach(line -> wrapped(answered, line.replace("&", "&&")));
            answered.layout();
        }
    }
}
