// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.change.ActionFollowUp;
import org.parapet.analysis.change.ComparableWaves;
import org.parapet.analysis.change.Direction;
import org.parapet.analysis.change.EqualWording;
import org.parapet.analysis.change.SectionChange;
import org.parapet.analysis.change.WaveComparison;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.fields.Choices;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.overview.NextWave;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadingText;

/** Two waves side by side: what moved, and which action was meant to move it. */
public final class FollowUpPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "followup";

    /** Where there is not so much room, as with large text, the page is scrolled. */
    private static final int FEWEST_LINES = 16;

    private final Choices<Assessment> earlier = new Choices<>();
    private final Choices<Assessment> later = new Choices<>();
    private final Choices<Rows.Filter> filter = new Choices<>();
    private Composite bar;
    private Label summary;
    private Button way;
    private Runnable wayRun = () -> { };
    private SashForm sash;
    private ChangeTree tree;
    private TabFolder tabs;
    private StyledText words;
    private Table counts;
    private StyledText overdue;
    private StyledText actions;
    private String laidOut = "";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public FollowUpPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 6).applyTo(body);
        bar = toolkit.createComposite(body);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.center = true;
        row.spacing = 10;
        row.marginLeft = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        earlier.create(bar, toolkit, Messages.text("earlier"), chosen -> refresh());
        later.create(bar, toolkit, Messages.text("later"), chosen -> {
            session().select(chosen);
            refresh();
        });
        filter.create(bar, toolkit, Messages.text("only.moved"), chosen -> refresh());
        filter.set(List.of(Rows.Filter.values()), each -> Messages.text("filter." + each.name()));
        summary = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        way = toolkit.createButton(body, "", SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(way);
        way.addListener(SWT.Selection, event -> wayRun.run());
        sash = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, Fonts.height(body, FEWEST_LINES)).applyTo(sash);
        tree = new ChangeTree(toolkit.createComposite(sash), chosen -> showDetail(chosen));
        tabs = new TabFolder(sash, SWT.NONE);
        toolkit.adapt(tabs);
        tabs.setFont(body.getFont());
        Composite detail = tab(toolkit.createComposite(tabs));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(12, 0).applyTo(detail);
        words = readOnly(detail, toolkit);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 40).applyTo(words);
        counts = toolkit.createTable(detail, SWT.FULL_SELECTION);
        counts.setHeaderVisible(true);
        AccessibleName.give(counts, Messages.text("counts.accessible"));
        GridDataFactory.fillDefaults().grab(false, true).hint(SWT.DEFAULT, 40).applyTo(counts);
        for (int style : new int[] {SWT.LEFT, SWT.RIGHT, SWT.RIGHT}) {
            new TableColumn(counts, style);
        }
        overdue = readOnly(tabs, toolkit);
        actions = readOnly(tabs, toolkit);
        tab(overdue);
        tab(actions);
        sash.setWeights(66, 34);
    }

    private <T extends Control> T tab(T control) {
        new TabItem(tabs, SWT.NONE).setControl(control);
        return control;
    }

    private static StyledText readOnly(Composite parent, FormToolkit toolkit) {
        StyledText text = ReadingText.create(parent, toolkit, SWT.V_SCROLL);
        text.setMargins(4, 4, 4, 4);
        text.setLineSpacing(2);
        return text;
    }

    @Override
    public void setFocus() {
        if (sash != null && sash.isVisible()) {
            tree.setFocus();
        } else if (way != null && way.isVisible()) {
            way.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected void refresh() {
        Optional<Assessment> selected = session().selected();
        List<Assessment> waves = selected.map(ComparableWaves::of).orElse(List.of());
        if (waves.size() < 2) {
            selected.ifPresentOrElse(this::oneWave, () -> explain(Messages.text("empty.noAssessment"),
                    "empty.toOverview", () -> go("overview"), false));
        } else {
            Assessment now = selected.get() == waves.getFirst() ? waves.get(1) : selected.get();
            later.set(waves.subList(1, waves.size()), each -> AssessmentChoice.title(session(), each));
            later.select(now);
            earlier.set(waves.subList(0, waves.indexOf(now)).reversed(),
                    each -> AssessmentChoice.title(session(), each));
            compare(earlier.chosen().orElse(waves.getFirst()), now);
        }
        layOutWhenNeeded();
    }

    /** A change of an answer changes figures, and seldom the size of anything. */
    private void layOutWhenNeeded() {
        String now = String.join("\n", summary.getText(), way.getText(), String.valueOf(bar.getVisible()),
                String.valueOf(sash.getVisible()), String.valueOf(way.getVisible()), earlier.labels().toString(),
                later.labels().toString());
        if (!now.equals(laidOut)) {
            laidOut = now;
            bar.getParent().layout(true, true);
        }
    }

    @Override
    protected void arrange() {
        // refresh lays out what changed its size; the table and the texts scroll themselves
    }

    private void oneWave(Assessment only) {
        String title = AssessmentChoice.title(session(), only);
        Optional<Assessment> repeated = session().partnership().getAssessments().reversed().stream()
                .filter(each -> ComparableWaves.of(each).size() > 1).findFirst();
        if (repeated.isPresent()) {
            explain(Messages.text("empty.other", title, AssessmentChoice.title(session(), repeated.get())),
                    "empty.showOther", () -> session().select(repeated.get()), false);
        } else {
            explain(Messages.text("empty.one", title), "empty.next",
                    () -> NextWave.ask(summary.getShell(), session(), only), false);
        }
    }

    private void go(String page) {
        getEditor().setActivePage(page);
    }

    private void explain(String message, String button, Runnable run, boolean keepBar) {
        visible(bar, keepBar);
        visible(sash, false);
        summary.setText(message.replace("&", "&&"));
        boolean can = !button.isEmpty();
        visible(way, can);
        if (can) {
            way.setText(Messages.text(button));
            wayRun = run;
        }
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void compare(Assessment then, Assessment now) {
        Optional<Instrument> thenInstrument = session().instrument(then);
        Optional<Instrument> nowInstrument = session().instrument(now);
        Optional<AssessmentResult> before = session().result(then);
        Optional<AssessmentResult> after = session().result(now);
        if (thenInstrument.isEmpty() || nowInstrument.isEmpty()) {
            explain(Messages.text("empty.unavailable"), "", wayRun, true);
            return;
        }
        if (before.isEmpty() || after.isEmpty()) {
            boolean can = getEditor().findPage("answers") != null;
            explain(Messages.text("empty.noAnswers", (before.isEmpty() ? then : now).getWave().getName()),
                    can ? "empty.toAnswers" : "", () -> go("answers"), true);
            return;
        }
        visible(bar, true);
        visible(way, false);
        visible(sash, true);
        WaveComparison comparison = WaveComparison.of(thenInstrument.get(), before.get(), nowInstrument.get(),
                after.get());
        Rows rows = new Rows(nowInstrument.get(), then, comparison);
        List<ActionFollowUp.Overdue> late = ActionFollowUp.overdue(session().partnership(), LocalDate.now());
        summary.setText(summary(comparison, new EqualWording(thenInstrument.get(), nowInstrument.get()), rows,
                late.size()).replace("&", "&&"));
        tree.show(new ChangeTree.Shown(then, now, nowInstrument.get(),
                rows.sections(filter.chosen().orElse(Rows.Filter.ALL))));
        tabs.getItem(0).setText(Messages.text("tab.statement"));
        tabs.getItem(1).setText(Messages.text("tab.overdue", late.size()));
        text(overdue, late.isEmpty() ? Messages.text("overdue.none")
                : late.stream().map(this::overdueLine).collect(Collectors.joining("\n")));
        List<PlanAction> planned = then.getPlan() == null ? List.of() : then.getPlan().getActions();
        tabs.getItem(2).setText(Messages.text("tab.actions", then.getWave().getName().replace("&", "&&"),
                planned.size()));
        text(actions, planned.isEmpty() ? Messages.text("detail.noPlan", AssessmentChoice.title(session(), then))
                : planned.stream().map(action -> String.join("\n", describe(then, action)))
                        .collect(Collectors.joining("\n\n")));
        showDetail(tree.selected());
    }

    private static String summary(WaveComparison comparison, EqualWording wording, Rows rows, int late) {
        List<String> lines = new ArrayList<>();
        int better = comparison.moved(Direction.BETTER);
        int worse = comparison.moved(Direction.WORSE);
        int unchanged = comparison.moved(Direction.UNCHANGED);
        List<SectionChange> total = comparison.total();
        String moves = total.size() == 1 && total.getFirst().difference().isPresent()
                ? Messages.text("summary", better, worse, unchanged, total.getFirst().earlier().getAsDouble(),
                        total.getFirst().later().getAsDouble(), ChangeTree.moved(total.getFirst().direction(),
                                total.getFirst().difference()))
                : Messages.text("summary.noTotal", better, worse, unchanged);
        lines.add(moves + " " + Messages.text("summary.findings", rows.resolved(), rows.arisen())
                + (late > 0 ? " " + Messages.text("summary.overdue", late) : ""));
        if (rows.smallestStep() > 0) {
            lines.add(Messages.text("summary.step", comparison.later().participants(), rows.smallestStep()));
        }
        if (!comparison.sameEdition()) {
            lines.add(comparison.notCompared().isEmpty() ? Messages.text("summary.editions.all")
                    : Messages.text("summary.editions", notCompared(wording.notCompared(comparison))));
        }
        return String.join("\n", lines);
    }

    private static String notCompared(Map<String, List<String>> codesByReason) {
        return codesByReason.entrySet().stream().map(each -> each.getKey().isEmpty()
                ? String.join(", ", each.getValue())
                : Messages.text("summary.editions.reason", String.join(", ", each.getValue()), each.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String overdueLine(ActionFollowUp.Overdue late) {
        return Messages.text("overdue.line", AssessmentChoice.title(session(), late.assessment()),
                wording(late.action()), DateText.write(late.action().getDueOn()),
                ChronoUnit.DAYS.between(late.action().getDueOn(), LocalDate.now()), status(late.action()),
                filled(late.action().getOwner()).orElseGet(() -> Messages.text("detail.noOwner")));
    }

    static String wording(PlanAction action) {
        return filled(action.getText()).or(() -> filled(action.getDrafted())).orElse("");
    }

    static String status(PlanAction action) {
        return Messages.text("status." + action.getStatus().getLiteral());
    }

    static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private List<String> describe(Assessment then, PlanAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("detail.action", then.getWave().getName(),
                (action.getItems().isEmpty() ? "" : String.join(", ", action.getItems()) + "  ") + wording(action)));
        lines.add(Messages.text("detail.status", status(action),
                filled(action.getOwner()).orElseGet(() -> Messages.text("detail.noOwner")),
                Optional.ofNullable(action.getDueOn()).map(DateText::write)
                        .orElseGet(() -> Messages.text("detail.noDue"))));
        filled(action.getNote()).ifPresent(note -> lines.add(Messages.text("detail.note", note)));
        return lines;
    }

    private void showDetail(Optional<Row.Statement> chosen) {
        if (tree.shown().isEmpty()) {
            return;
        }
        ChangeTree.Shown shown = tree.shown().get();
        List<List<String>> rows = new ArrayList<>();
        if (chosen.isEmpty()) {
            text(words, Messages.text("detail.select"));
        } else {
            Row.Statement row = chosen.get();
            List<String> lines = new ArrayList<>();
            lines.add(row.change().code() + "  " + row.statement());
            lines.add(Messages.text("detail.figures", shown.then().getWave().getName(),
                    ChangeTree.figure(row.change().earlier()), shown.now().getWave().getName(),
                    ChangeTree.figure(row.change().later()),
                    ChangeTree.moved(row.change().direction(), row.change().difference())));
            lines.add(Messages.text("detail.finding", tree.findings(row.change().earlier()),
                    tree.findings(row.change().later())));
            if (row.actions().isEmpty()) {
                lines.add(Messages.text(shown.then().getPlan() == null ? "detail.noPlan" : "detail.noAction",
                        AssessmentChoice.title(session(), shown.then())));
            }
            row.actions().forEach(action -> lines.addAll(describe(shown.then(), action)));
            text(words, String.join("\n", lines));
            for (OptionCount count : row.change().later().counts()) {
                int before = row.change().earlier().countsByOption().getOrDefault(count.option(), 0);
                rows.add(List.of(count.choice().label(), Integer.toString(before), Integer.toString(count.count())));
            }
            rows.add(List.of(Messages.text("counts.blank"), Integer.toString(row.change().earlier().blank()),
                    Integer.toString(row.change().later().blank())));
        }
        showCounts(shown, rows);
    }

    private void showCounts(ChangeTree.Shown shown, List<List<String>> rows) {
        counts.setVisible(!rows.isEmpty());
        counts.getColumn(0).setText(Messages.text("counts.answer"));
        counts.getColumn(1).setText(shown.then().getWave().getName());
        counts.getColumn(2).setText(shown.now().getWave().getName());
        counts.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            counts.getItem(i).setText(rows.get(i).toArray(String[]::new));
        }
        for (TableColumn column : counts.getColumns()) {
            column.pack();
        }
        counts.getParent().layout();
    }

    private static void text(StyledText control, String text) {
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
    }
}
