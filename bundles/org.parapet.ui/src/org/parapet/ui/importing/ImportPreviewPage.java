// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.parapet.exchange.responses.ImportPlan;
import org.parapet.exchange.responses.ResponseSheet;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;

/** Shows the file with every problem at its cell, and what importing it would change. */
final class ImportPreviewPage extends WizardPage {

    private static final String MARK = "\u26A0 ";
    private static final int MOST_COLUMNS = 300;

    private final PartnershipSession session;
    private final ImportFilePage source;
    private ImportPreview preview = new ImportPreview(Optional.empty(), List.of(), Optional.empty());
    private Map<ImportPreview.Cell, Problem> marks = Map.of();
    private Label summary;
    private Label problemsHeading;
    private SashForm sash;
    private Composite lower;
    private Table problems;
    private Label detail;
    private Table cells;
    private TableCursor cursor;

    ImportPreviewPage(PartnershipSession session, ImportFilePage source) {
        super("preview");
        this.session = session;
        this.source = source;
        setTitle(Messages.text("import.preview.title"));
        setPageComplete(false);
    }

    /** {@return what will be imported; empty while there are errors} */
    Optional<ImportPlan> plan() {
        return preview.plan();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        problemsHeading = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(problemsHeading);
        sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite upper = part(sash);
        problems = new Table(upper, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        AccessibleName.give(problems, Messages.text("preview.problems.accessible"));
        new TableColumn(problems, SWT.NONE);
        problems.addListener(SWT.SetData, event -> {
            if (isRow(event.index, preview.problems().size())) {
                fillProblem((TableItem) event.item, event.index);
            }
        });
        problems.addListener(SWT.Selection, event -> showCell(problems.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, true).hint(300, problems.getItemHeight() * 7).applyTo(problems);
        name(problems, Messages.text("import.problems"));
        detail = new Label(upper, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, problems.getItemHeight() * 2).applyTo(detail);
        lower = part(sash);
        new Label(lower, SWT.NONE).setText(Messages.text("import.cells"));
        cells = new Table(lower, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        AccessibleName.give(cells, Messages.text("preview.cells.accessible"));
        cells.setHeaderVisible(true);
        cells.setLinesVisible(true);
        cells.addListener(SWT.SetData, event -> {
            if (isRow(event.index, preview.sheet().map(sheet -> sheet.rows().size()).orElse(0))) {
                fillRow((TableItem) event.item, event.index);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(cells.getItemHeight() * 36, cells.getItemHeight() * 11).applyTo(cells);
        name(cells, Messages.text("import.cells"));
        cursor = new TableCursor(cells, SWT.NONE);
        cursor.setBackground(cells.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        cursor.setForeground(cells.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
        cursor.addListener(SWT.Selection, event -> explain());
        sash.setWeights(2, 3);
        setControl(area);
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(part);
        return part;
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        if (getControl().isDisposed()) {
            return;
        }
        Path file = source.file().orElseThrow();
        String wave = source.wave();
        boolean replace = source.replace();
        Optional<Instrument> instrument = source.instrument().flatMap(entry -> entry.load().model());
        if (instrument.isEmpty()) {
            setErrorMessage(Messages.text("import.noInstrument"));
            return;
        }
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.text("import.reading", file.getFileName()),
                        org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
                preview = ImportPreview.of(file, session.partnership(), instrument.get(), wave, replace);
                monitor.done();
            });
            show();
        } catch (InvocationTargetException e) {
            setErrorMessage(Messages.text("import.failed"));
            org.parapet.ui.workbench.ParapetUi.log().error(Messages.text("import.failed"), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        marks = preview.marks();
        long errors = preview.problems().stream().filter(Problem::isError).count();
        setPageComplete(preview.plan().isPresent());
        setErrorMessage(preview.plan().isPresent() ? null : Messages.text("import.errors", errors));
        setDescription(Messages.text("import.preview.ready"));
        summary.setText(preview.plan().map(this::describe).orElse(Messages.text("import.nothingChanges")));
        problemsHeading.setText(Messages.text(preview.problems().isEmpty() ? "import.noProblems" : "import.problems"));
        problems.clearAll();
        problems.setItemCount(preview.problems().size());
        problems.clearAll();
        showColumns();
        cells.setItemCount(preview.sheet().map(sheet -> sheet.rows().size()).orElse(0));
        cells.clearAll();
        widen();
        problems.getColumn(0).pack();
        sash.setMaximizedControl(preview.problems().isEmpty() && preview.sheet().isPresent() ? lower : null);
        ((Composite) getControl()).layout(true, true);
        detail.setText("");
        cursor.setVisible(cells.getItemCount() > 0);
        if (!preview.problems().isEmpty()) {
            problems.setSelection(0);
            showCell(0);
            problems.setFocus();
        }
        getContainer().updateButtons();
    }

    private void showColumns() {
        int width = Math.min(MOST_COLUMNS, preview.sheet().stream().flatMap(sheet -> sheet.rows().stream())
                .mapToInt(row -> row.cells().size()).max().orElse(0)) + 1;
        while (cells.getColumnCount() > width) {
            cells.getColumn(cells.getColumnCount() - 1).dispose();
        }
        while (cells.getColumnCount() < width) {
            new TableColumn(cells, SWT.NONE);
        }
        cells.getColumn(0).setText(Messages.text("import.row"));
        for (int i = 1; i < width; i++) {
            cells.getColumn(i).setText(ColumnLetters.of(i - 1));
        }
    }

    /** Makes columns as wide as their first cells need; those further down are not known to the table yet. */
    private void widen() {
        GC gc = new GC(cells);
        try {
            int padding = gc.textExtent(MARK + "nn").x;
            for (int i = 0; i < cells.getColumnCount(); i++) {
                int cell = i - 1;
                int widest = preview.sheet().stream().flatMap(sheet -> sheet.rows().stream()).limit(60)
                        .filter(row -> cell >= 0 && cell < row.cells().size())
                        .mapToInt(row -> gc.textExtent(row.cells().get(cell)).x).max().orElse(0);
                int heading = gc.textExtent(cells.getColumn(i).getText()).x;
                cells.getColumn(i).setWidth(Math.min(Math.max(widest, heading), cells.getItemHeight() * 10) + padding);
            }
        } finally {
            gc.dispose();
        }
    }

    private String describe(ImportPlan plan) {
        StringBuilder text = new StringBuilder(Messages.text("import.adds", plan.responses(), plan.wave()));
        if (plan.isNewWave()) {
            text.append(' ').append(Messages.text("import.newWave", plan.wave()));
        }
        if (!plan.newParticipants().isEmpty()) {
            text.append(' ').append(Messages.text("import.newPeople", plan.newParticipants().size(),
                    plan.newParticipants().stream().limit(20).map(person -> person.code())
                            .collect(Collectors.joining(", "))));
        }
        if (plan.blankResponses() > 0) {
            text.append(' ').append(Messages.text("import.blank", plan.blankResponses()));
        }
        if (!plan.replaced().isEmpty()) {
            text.append(' ').append(Messages.text("import.replaces", plan.replaced().size()));
        }
        if (!plan.removed().isEmpty()) {
            text.append(' ').append(Messages.text("import.removes", plan.removed().size(),
                    plan.removed().stream().limit(20).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    /** GTK asks for rows that are gone, and for the row before the first, while a table is emptied. */
    private static boolean isRow(int index, int rows) {
        return index >= 0 && index < rows;
    }

    private void fillProblem(TableItem item, int index) {
        item.setText(text(preview.problems().get(index)));
    }

    private static String text(Problem problem) {
        String cure = problem.cure().isBlank() ? "" : ". " + problem.cure() + ".";
        return Messages.text(problem.isError() ? "import.error" : "import.warning", problem.message() + cure);
    }

    private void fillRow(TableItem item, int index) {
        ResponseSheet.Row row = preview.sheet().orElseThrow().rows().get(index);
        String[] texts = new String[cells.getColumnCount()];
        texts[0] = (marks.containsKey(new ImportPreview.Cell(index, -1)) ? MARK : "") + row.number();
        for (int i = 1; i < texts.length; i++) {
            String text = i <= row.cells().size() ? row.cells().get(i - 1).replaceAll("\\s+", " ") : "";
            boolean marked = marks.containsKey(new ImportPreview.Cell(index, i - 1));
            texts[i] = marked ? MARK + text : text;
            if (marked) {
                item.setBackground(i, item.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
                item.setForeground(i, item.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
            }
        }
        item.setText(texts);
    }

    private void showCell(int problem) {
        if (problem >= 0) {
            detail.setText(text(preview.problems().get(problem)).replace("&", "&&"));
            preview.cell(preview.problems().get(problem)).ifPresent(cell -> {
                int column = Math.min(cell.column() + 1, cells.getColumnCount() - 1);
                cells.setSelection(cell.row());
                cells.showColumn(cells.getColumn(column));
                cursor.setSelection(cell.row(), column);
            });
        }
    }

    /** Selects the problem of the cell that the cursor went to. */
    private void explain() {
        int row = cells.indexOf(cursor.getRow());
        Problem problem = marks.get(new ImportPreview.Cell(row, cursor.getColumn() - 1));
        if (problem != null) {
            problems.setSelection(preview.problems().indexOf(problem));
            detail.setText(text(problem).replace("&", "&&"));
        }
    }
}
