// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.Sorting;
import org.parapet.model.comparison.View;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.ComparisonPage;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Narrowing;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.comparison.Passage;
import org.parapet.ui.comparison.PassageText;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.workbench.ParapetUi;

/** Shows the figures of a comparison in rows and columns; a cell opens to everything behind it. */
public final class TablePage extends ComparisonPage {

    /** Names the page within the editor. */
    public static final String ID = "comparison-table";

    private final Notes notes;
    private final Map<String, String> constructNames = new LinkedHashMap<>();
    private Combo rows;
    private Combo columns;
    private Combo sort;
    private Button descending;
    private Button ranked;
    private Narrowing constructs;
    private SashForm across;
    private ComparisonGrid grid;
    private PassageText findings;
    private CellDetail detail;
    private Optional<Comparison> shown = Optional.empty();

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public TablePage(ComparisonEditor editor) {
        super(editor, ID);
        notes = new Notes(editor.session());
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        NewestCrosswalks.of(ParapetUi.catalogue()).crosswalks().forEach(crosswalk -> crosswalk.getConstructs()
                .forEach(each -> constructNames.putIfAbsent(each.getCode(), each.getLabel())));
        createTools(body, toolkit);
        across = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(across);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 260).applyTo(across);
        SashForm down = new SashForm(across, SWT.VERTICAL);
        toolkit.adapt(down);
        grid = new ComparisonGrid(down, body);
        findings = new PassageText(down, toolkit, Messages.text("findings.accessible"));
        down.setWeights(72, 28);
        detail = new CellDetail(across, toolkit, session().isReadOnly(), notes::write);
        across.setWeights(62, 38);
        grid.onSelection(this::showDetail);
        grid.onOpen(detail::setFocus);
    }

    private void createTools(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        rows = axis(bar, toolkit, "axis.rows", true);
        columns = axis(bar, toolkit, "axis.columns", false);
        toolkit.createLabel(bar, Messages.text("sort.heading"));
        sort = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        sort.setItems(Sorting.VALUES.stream().map(each -> Messages.text("sort." + each.getLiteral()))
                .toArray(String[]::new));
        sort.addListener(SWT.Selection, event -> sortBy(Sorting.VALUES.get(sort.getSelectionIndex())));
        descending = toolkit.createButton(bar, Messages.text("sort.descending"), SWT.CHECK);
        descending.addListener(SWT.Selection, event -> session().change(() ->
                view().setDescending(descending.getSelection())));
        constructs = new Narrowing(bar, toolkit, "narrow.constructs", keys -> session().change(() -> {
            view().getConstructs().clear();
            view().getConstructs().addAll(keys);
        }));
        ranked = toolkit.createButton(bar, Messages.text("sort.ranked"), SWT.CHECK);
        ranked.setToolTipText(Messages.text("sort.ranked.tip"));
        ranked.addListener(SWT.Selection, event -> session().change(() ->
                session().model().setRanked(ranked.getSelection())));
        boolean open = !session().isReadOnly();
        rows.setEnabled(open);
        columns.setEnabled(open);
        sort.setEnabled(open);
        descending.setEnabled(open);
        ranked.setEnabled(open);
    }

    private Combo axis(Composite bar, FormToolkit toolkit, String key, boolean inRows) {
        toolkit.createLabel(bar, Messages.text(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(Axis.VALUES.size());
        combo.setItems(Axis.VALUES.stream().map(each -> Messages.text("axis." + each.getLiteral()))
                .toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> pivot(Axis.VALUES.get(combo.getSelectionIndex()), inRows));
        return combo;
    }

    private View view() {
        return session().model().getView();
    }

    /** What stood on the other axis changes places with it. */
    private void pivot(Axis axis, boolean inRows) {
        Axis here = inRows ? view().getRows() : view().getColumns();
        Axis there = inRows ? view().getColumns() : view().getRows();
        if (axis == here) {
            return;
        }
        session().change(() -> {
            Axis other = axis == there ? here : there;
            view().setRows(inRows ? axis : other);
            view().setColumns(inRows ? other : axis);
        });
    }

    private void sortBy(Sorting sorting) {
        Optional<String> column = grid.chosenColumn();
        session().change(() -> {
            view().setSort(sorting);
            view().setSortColumn(sorting == Sorting.VALUE ? column.orElse(null) : null);
            if (sorting == Sorting.CHANGE) {
                view().setDescending(true);
            }
        });
    }

    @Override
    public void setFocus() {
        if (grid != null && !grid.isDisposed()) {
            grid.setFocus();
        }
    }

    @Override
    protected void takeTyped() {
        if (detail != null) {
            detail.takeNote();
        }
    }

    /** {@return the comparison that is shown; empty before it was compared} */
    public Optional<Comparison> shown() {
        return shown;
    }

    /**
     * Chooses a cell, as a click on it does.
     *
     * @param row from 0
     * @param column from 0
     */
    public void choose(int row, int column) {
        grid.choose(new GridCursor(row, column));
    }

    /** {@return the only cell that is chosen; empty when there is none, or several stand there} */
    public Optional<ConstructCell> chosen() {
        return grid.chosen().size() == 1 ? Optional.of(grid.chosen().getFirst()) : Optional.empty();
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    @Override
    protected void refresh() {
        View view = view();
        rows.select(Axis.VALUES.indexOf(view.getRows()));
        columns.select(Axis.VALUES.indexOf(view.getColumns()));
        sort.select(Sorting.VALUES.indexOf(view.getSort()));
        descending.setSelection(view.isDescending());
        ranked.setSelection(session().model().isRanked());
        constructs.show(constructNames, view.getConstructs());
        if (session().isReadOnly()) {
            constructs.control().setEnabled(false);
        }
        Optional<Outcome> outcome = comparing().outcome();
        shown = outcome.map(Outcome::comparison);
        boolean figures = shown.isPresent() && !shown.get().cells().isEmpty();
        if (figures) {
            grid.show(TableLayout.of(shown.get(), view), new CellWords(shown.get()),
                    cell -> notes.find(cell).isPresent());
        } else {
            grid.say(session().model().getSources().isEmpty() ? Messages.text("table.empty")
                    : outcome.isEmpty() ? Messages.text("table.waiting") : Messages.text("table.nothing"));
        }
        findings.show(shown.map(FindingsText::of).orElse(List.of()));
        showDetail();
    }

    private void showDetail() {
        List<ConstructCell> cells = grid.chosen();
        if (shown.isEmpty() || cells.isEmpty()) {
            detail.clear(shown.isPresent() && !shown.get().cells().isEmpty() ? Messages.text("cell.nothing") : "");
            return;
        }
        CellWords words = new CellWords(shown.get());
        if (cells.size() > 1) {
            detail.showSeveral(grid.chosenPlace(), cells.stream().map(cell -> new Passage(words.name(cell),
                    List.of(words.sentence(cell, false), Messages.text("cell.several")))).toList());
            return;
        }
        ConstructCell cell = cells.getFirst();
        detail.show(cell, words.name(cell), about(shown.get(), words, cell), notes.text(cell));
    }

    /** Findings about this cell, its partnership among the others, who answered, and the construct's meaning. */
    private static List<Passage> about(Comparison comparison, CellWords words, ConstructCell cell) {
        List<Passage> passages = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        comparison.disagreements().stream().filter(each -> each.construct().equals(cell.construct())
                && (each.higher().equals(cell.assessment()) || each.lower().equals(cell.assessment())))
                .forEach(each -> findings.add(each.sentence()));
        comparison.changes().stream().filter(each -> each.construct().equals(cell.construct())
                && each.group().equals(cell.group())
                && (each.earlier().equals(cell.assessment()) || each.later().equals(cell.assessment())))
                .forEach(each -> findings.add(each.sentence()));
        if (!findings.isEmpty()) {
            passages.add(new Passage(Messages.text("detail.findings"), findings));
        }
        AmongOthers.of(comparison, cell).ifPresent(passages::add);
        comparison.assessment(cell.assessment()).ifPresent(each -> passages.add(new Passage(
                Messages.text("detail.assessment"), assessment(comparison, each))));
        comparison.construct(cell.construct()).map(ComparedConstruct::definition).filter(text -> !text.isBlank())
                .ifPresent(text -> passages.add(new Passage(words.construct(cell.construct()), List.of(text))));
        return passages;
    }

    private static List<String> assessment(Comparison comparison, ComparedAssessment assessment) {
        List<String> lines = new ArrayList<>();
        comparison.instrument(assessment.instrument()).ifPresent(each -> lines.add(Messages.text("detail.instrument",
                each.title(), each.edition(), each.fidelity())));
        lines.add(Messages.text("detail.people", assessment.participants(), assessment.blankResponses(),
                assessment.minimum()));
        String groups = assessment.groups().stream().filter(group -> group.kind() == Group.Kind.ORGANISATION)
                .map(Group::label).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!groups.isEmpty()) {
            lines.add(Messages.text("detail.groups", groups));
        }
        if (!assessment.withheld().isEmpty()) {
            lines.add(Messages.text("detail.withheld", String.join(", ", assessment.withheld())));
        }
        if (assessment.madeUp()) {
            lines.add(Messages.text("detail.madeUp"));
        }
        return lines;
    }
}
