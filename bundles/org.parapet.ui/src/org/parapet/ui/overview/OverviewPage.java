// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.AbstractFormPart;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Stage;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.fields.TextField;
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
    private Label cardText;
    private Label cardWhy;
    private Button cardButton;
    private Composite also;
    private List<OpenPoint> points = List.of();
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
    private TextField name;
    private Combo stage;
    private DateField formed;
    private final Map<PartneringKind, Button> kinds = new EnumMap<>(PartneringKind.class);
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
        createCard(left);
        createSteps(left);
        createWaves(right);
        createAnswered(right);
        createPartnership(right);
        Composite context = section(right, "context.heading");
        wrapped(context, Messages.text("context.explain"));
        notes = new ContextNotes(context, toolkit, session());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(context.getChildren()[1]);
        getManagedForm().addPart(new AbstractFormPart() {
            @Override
            public void commit(boolean onSave) {
                name.commit();
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
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR);
        section.setText(Messages.text(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 6).spacing(8, 6).applyTo(client);
        section.setClient(client);
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

    private void createCard(Composite parent) {
        Composite card = toolkit.createComposite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 6).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.addListener(SWT.Paint, event -> {
            ChartColours colours = Looks.colours(card);
            event.gc.setForeground(colours.accent().color());
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(1, 1, card.getSize().x - 3, card.getSize().y - 3);
            event.gc.setBackground(colours.accent().color());
            event.gc.fillRectangle(0, 0, 8, card.getSize().y);
        });
        Label title = wrapped(card, Messages.text("card.title"));
        title.setForeground(Looks.colours(card).accent().color());
        title.setFont(Looks.bold(title, 1));
        cardText = wrapped(card, "");
        Looks.heading(cardText, 1.3);
        cardWhy = wrapped(card, "");
        cardButton = button(card, "", () -> go(points.getFirst()));
        Looks.heading(cardButton, 1);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(cardButton);
        also = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(also);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(also);
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

    private void createPartnership(Composite parent) {
        Composite client = section(parent, "partnership.heading");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 6).spacing(8, 6).applyTo(client);
        toolkit.createLabel(client, Messages.text("partnership.name"));
        name = new TextField(toolkit.createText(client, "", SWT.SINGLE | SWT.BORDER), words -> {
            if (!words.isEmpty()) {
                set(session().partnership(), Literals.PARTNERSHIP__NAME, words);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name.control());
        toolkit.createLabel(client, Messages.text("partnership.stage"));
        stage = new Combo(client, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(stage);
        stage.add(Messages.text("partnership.stage.unsaid"));
        Stage.VALUES.forEach(each -> stage.add(Messages.text("stage." + each.getLiteral())));
        stage.addListener(SWT.Selection, event -> set(session().partnership(), Literals.PARTNERSHIP__STAGE,
                stage.getSelectionIndex() == 0 ? null : Stage.VALUES.get(stage.getSelectionIndex() - 1)));
        toolkit.createLabel(client, Messages.text("partnership.formed"));
        formed = new DateField(client, toolkit, Messages.text("partnership.formed"),
                date -> set(session().partnership(), Literals.PARTNERSHIP__FORMED_ON, date.orElse(null)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(-DateField.MARGIN, 0)
                .applyTo(formed.control());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(client, Messages.text("partnership.kinds")));
        Composite boxes = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(boxes);
        for (PartneringKind kind : PartneringKind.VALUES) {
            Button box = toolkit.createButton(boxes, Messages.text("kind." + kind.getLiteral()), SWT.CHECK);
            box.addListener(SWT.Selection, event -> session().execute(box.getSelection()
                    ? AddCommand.create(session().domain(), session().partnership(), Literals.PARTNERSHIP__KINDS, kind)
                    : RemoveCommand.create(session().domain(), session().partnership(), Literals.PARTNERSHIP__KINDS,
                            kind)));
            kinds.put(kind, box);
        }
    }

    private void set(EObject part, EStructuralFeature feature, Object value) {
        session().execute(SetCommand.create(session().domain(), part, feature,
                value == null ? SetCommand.UNSET_VALUE : value));
    }

    @Override
    public void setFocus() {
        if (cardButton != null && cardButton.isVisible()) {
            cardButton.setFocus();
        } else {
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
        showPoints(OpenPoint.of(partnership, selected, instrument, LocalDate.now()));
        assessments.refresh();
        steps.show(selected, instrument);
        showWaves(partnership, selected);
        showAnswered(partnership, selected);
        name.show(partnership.getName());
        stage.select(partnership.eIsSet(Literals.PARTNERSHIP__STAGE) && partnership.getStage() != null
                ? Stage.VALUES.indexOf(partnership.getStage()) + 1 : 0);
        formed.show(Optional.ofNullable(partnership.getFormedOn()));
        kinds.forEach((kind, box) -> box.setSelection(partnership.getKinds().contains(kind)));
        if (notes.show()) {
            getManagedForm().getForm().getBody().layout(true, true);
        }
    }

    private void showPoints(List<OpenPoint> next) {
        if (next.equals(points)) {
            return;
        }
        points = next;
        OpenPoint first = next.getFirst();
        cardText.setText(text(first).replace("&", "&&"));
        cardWhy.setText(Messages.text("point." + first.kind() + ".why",
                first.step().map(PlanStep::getOutput).orElse("")).replace("&", "&&"));
        show(cardButton, Messages.text("point." + first.kind() + ".button"), canGo(first));
        boolean focus = false;
        for (Control child : also.getChildren()) {
            focus |= child.isFocusControl();
            child.dispose();
        }
        if (next.size() > 1) {
            Label still = toolkit.createLabel(also, Messages.text("also.heading"));
            still.setFont(Looks.bold(still, 1));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(still);
        }
        for (OpenPoint point : next.subList(1, next.size())) {
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                    .applyTo(wrapped(also, text(point).replace("&", "&&")));
            Button go = button(also, "", () -> go(point));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(go);
            show(go, Messages.text("point." + point.kind() + ".button"), canGo(point));
        }
        if (focus) {
            cardButton.setFocus();
        }
        also.getParent().layout(true, true);
    }

    private static void show(Button button, String text, boolean visible) {
        button.setText(text);
        button.setVisible(visible && !text.isEmpty());
        if (button.getLayoutData() == null) {
            button.setLayoutData(new GridData());
        }
        ((GridData) button.getLayoutData()).exclude = !button.getVisible();
    }

    private static String text(OpenPoint point) {
        return point.step().map(step -> Messages.text("point." + point.kind(), step.getCode(), step.getActivity()))
                .orElseGet(() -> Messages.text("point." + point.kind(), point.number(), point.of()));
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
            case SAY_STAGE -> stage.setFocus();
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
        session().selected().ifPresent(last -> NextWave.ask(name.control().getShell(), session(), last));
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
