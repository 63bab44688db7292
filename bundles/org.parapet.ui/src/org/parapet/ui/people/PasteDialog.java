// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.ui.people.PastedPeople.Row;
import org.parapet.ui.widgets.AccessibleName;

/** Shows what the rows in the clipboard would add, before anything is added. */
final class PasteDialog extends TitleAreaDialog {

    private static final List<String> COLUMNS = List.of("paste.state", "column.code", "column.name",
            "column.organisation", "column.role", "column.contact", "paste.reason");

    private final Partnership partnership;
    private PastedCells cells = PastedCells.parse("");
    private final List<PastedColumn> meanings = new ArrayList<>();
    private Optional<PastedPeople> people = Optional.empty();
    private Composite choosers;
    private Combo organisation;
    private Label explanation;
    private Label summary;
    private Table table;

    PasteDialog(Shell parent, Partnership partnership) {
        super(parent);
        this.partnership = partnership;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return what is to be added; empty until the dialog was shown} */
    Optional<PastedPeople> people() {
        return people;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("paste.title"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        new Label(top, SWT.NONE).setText(Messages.text("paste.organisation"));
        organisation = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        organisation.add(Messages.text("paste.organisation.none"));
        partnership.getOrganisations().stream().map(Organisation::getName).forEach(organisation::add);
        organisation.select(0);
        organisation.addListener(SWT.Selection, event -> show());
        Button again = new Button(top, SWT.PUSH);
        again.setText(Messages.text("paste.again"));
        again.addListener(SWT.Selection, event -> read());
        choosers = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choosers);
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleName.give(table, Messages.text("paste.table.accessible"));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        COLUMNS.forEach(key -> new TableColumn(table, SWT.NONE).setText(Messages.text(key)));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(table.getItemHeight() * 42, table.getItemHeight() * 12).applyTo(table);
        table.addListener(SWT.Selection, event -> explain());
        explanation = new Label(area, SWT.WRAP);
        summary = new Label(area, SWT.WRAP);
        for (Label each : List.of(explanation, summary)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(each);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("paste.add"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        read();
    }

    private void read() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            cells = PastedCells.parse(text instanceof String copied ? copied : "");
        } finally {
            clipboard.dispose();
        }
        meanings.clear();
        meanings.addAll(cells.columns());
        createChoosers();
        show();
    }

    private void createChoosers() {
        for (Control child : choosers.getChildren()) {
            child.dispose();
        }
        choosers.setLayout(new org.eclipse.swt.layout.RowLayout());
        for (int i = 0; i < meanings.size(); i++) {
            int column = i;
            Composite one = new Composite(choosers, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(one);
            new Label(one, SWT.NONE).setText(Messages.text("paste.column", column + 1));
            Combo meaning = new Combo(one, SWT.READ_ONLY | SWT.DROP_DOWN);
            meaning.setItems(Arrays.stream(PastedColumn.values()).map(PastedColumn::title).toArray(String[]::new));
            meaning.select(meanings.get(column).ordinal());
            meaning.addListener(SWT.Selection, event -> {
                meanings.set(column, PastedColumn.values()[meaning.getSelectionIndex()]);
                show();
            });
        }
        choosers.getParent().layout(true, true);
    }

    private void show() {
        String fallback = organisation.getSelectionIndex() <= 0 ? "" : organisation.getText();
        PastedPeople read = PastedPeople.of(cells, meanings, fallback, partnership);
        people = Optional.of(read);
        table.setRedraw(false);
        table.removeAll();
        read.rows().forEach(row -> fill(new TableItem(table, SWT.NONE), row));
        long present = read.rows().stream().filter(row -> row.state() == PastedPeople.State.PRESENT).count();
        long wrong = read.rows().stream().filter(row -> row.state() == PastedPeople.State.WRONG).count();
        summary.setText((cells.headed() ? Messages.text("paste.headed") + " " : "")
                + Messages.text("paste.summary", read.additions().size(), present, wrong));
        setMessage(read.rows().isEmpty() ? Messages.text("paste.empty") : Messages.text("paste.message"));
        Button add = getButton(IDialogConstants.OK_ID);
        if (add != null) {
            add.setEnabled(!read.additions().isEmpty());
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
        selectMistake(read.rows());
        summary.getParent().layout(true, true);
    }

    private void selectMistake(List<Row> rows) {
        IntStream.range(0, rows.size()).filter(i -> rows.get(i).state() == PastedPeople.State.WRONG).findFirst()
                .ifPresent(i -> {
                    table.setSelection(i);
                    table.showColumn(table.getColumn(0));
                });
        explain();
    }

    /** Says in full what the remark of the selected row may have no room for. */
    private void explain() {
        int row = table.getSelectionIndex();
        explanation.setText(row < 0 ? "" : people.orElseThrow().rows().get(row).explanation().replace("&", "&&"));
        explanation.getParent().layout(true, true);
    }

    private void fill(TableItem item, Row row) {
        String state = switch (row.state()) {
            case ADDED -> Messages.text("paste.added");
            case PRESENT -> Messages.text("paste.presentState");
            case WRONG -> Messages.text("paste.wrongState");
        };
        String code = row.code().isEmpty() && row.state() == PastedPeople.State.ADDED ? Messages.text("paste.codeMade")
                : row.code();
        item.setText(new String[] {state, code, row.name(), row.organisation(), PastedRoles.label(row.role()),
            row.contact(), row.explanation()});
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
