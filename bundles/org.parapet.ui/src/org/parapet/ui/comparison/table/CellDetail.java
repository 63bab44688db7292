// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.StatementCell;
import org.parapet.analysis.figure.Figure;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Passage;
import org.parapet.ui.comparison.PassageText;
import org.parapet.ui.comparison.Typing;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.widgets.AccessibleName;

/** A cell opened: its statements, its figures with everything behind them, and a note on it. */
final class CellDetail {

    private static final int NARROW = 100;
    private static final int MOST_ROWS = 8;

    private final Composite frame;
    private final Label title;
    private final Composite tableFrame;
    private final Table table;
    private final PassageText text;
    private final Label noteLabel;
    private final Text note;
    private final BiConsumer<ConstructCell, String> write;
    private Optional<ConstructCell> cell = Optional.empty();
    private List<Passage> others = List.of();

    CellDetail(Composite parent, FormToolkit toolkit, boolean readOnly, BiConsumer<ConstructCell, String> write) {
        this.write = write;
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 2, 0, 2).spacing(0, 6).applyTo(frame);
        title = toolkit.createLabel(frame, "", SWT.WRAP);
        Looks.heading(title, 1.15);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(title);
        tableFrame = toolkit.createComposite(frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(tableFrame);
        TableColumnLayout columns = new TableColumnLayout();
        tableFrame.setLayout(columns);
        table = toolkit.createTable(tableFrame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        AccessibleName.give(table, Messages.text("statements.accessible"));
        column(columns, "statements.statement", SWT.LEFT, 56);
        column(columns, "statements.n", SWT.RIGHT, 10);
        column(columns, "statements.pomp", SWT.RIGHT, 19);
        column(columns, "statements.agreement", SWT.RIGHT, 15);
        table.addListener(SWT.Selection, event -> showFigures());
        text = new PassageText(frame, toolkit, Messages.text("detail.accessible"));
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, 80).applyTo(text.control());
        noteLabel = toolkit.createLabel(frame, Messages.text("note.label"));
        note = toolkit.createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        note.setEditable(!readOnly);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, note.getLineHeight() * 3).applyTo(note);
        Typing.follow(note, this::takeNote);
        note.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        clear("");
    }

    private void column(TableColumnLayout columns, String key, int style, int weight) {
        TableColumn column = new TableColumn(table, style);
        column.setText(Messages.text(key));
        column.setToolTipText(Messages.text(key + ".text"));
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    Composite control() {
        return frame;
    }

    /** Goes where the keyboard continues after a cell was chosen. */
    void setFocus() {
        if (table.isVisible()) {
            table.setFocus();
        } else {
            text.control().setFocus();
        }
    }

    /** Takes over what was typed in the note. */
    void takeNote() {
        if (note.getEditable()) {
            cell.ifPresent(each -> write.accept(each, note.getText()));
        }
    }

    /** Shows that nothing is chosen. */
    void clear(String message) {
        cell = Optional.empty();
        title.setText(Messages.text("detail.none"));
        text.show(message.isEmpty() ? List.of() : List.of(new Passage("", List.of(message))));
        visible(false, false);
    }

    /** Shows several cells that stand at one place, one after the other. */
    void showSeveral(String heading, List<Passage> cells) {
        cell = Optional.empty();
        title.setText(escaped(heading));
        text.show(cells);
        visible(false, false);
    }

    /**
     * Shows a cell.
     *
     * @param shown the cell
     * @param heading construct, assessment and group
     * @param about what else is known, under the figures
     * @param noteText the note on it; empty when there is none
     */
    void show(ConstructCell shown, String heading, List<Passage> about, String noteText) {
        boolean same = cell.equals(Optional.of(shown));
        if (!same) {
            takeNote();
        }
        cell = Optional.of(shown);
        others = about;
        title.setText(escaped(heading));
        if (!note.isFocusControl() || !same) {
            if (!note.getText().equals(noteText)) {
                note.setText(noteText);
            }
        }
        if (!same) {
            showStatements(shown);
        }
        showFigures();
        visible(!shown.statements().isEmpty() && shown.state() == CellState.MEASURED, true);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void visible(boolean statements, boolean noting) {
        boolean before = tableFrame.getVisible();
        ((GridData) tableFrame.getLayoutData()).heightHint = table.getHeaderHeight() + 6
                + table.getItemHeight() * Math.min(MOST_ROWS, Math.max(2, table.getItemCount()));
        tableFrame.setVisible(statements);
        ((GridData) tableFrame.getLayoutData()).exclude = !statements;
        noteLabel.setVisible(noting);
        note.setVisible(noting);
        frame.layout(true, before != statements);
    }

    private void showStatements(ConstructCell shown) {
        table.setRedraw(false);
        table.removeAll();
        TableItem whole = new TableItem(table, SWT.NONE);
        whole.setText(new String[] {Messages.text("statements.whole"), Integer.toString(shown.fewestAnswers()),
            rounded(shown.pomp()), agreement(shown.agreement())});
        for (StatementCell statement : shown.statements()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Messages.text("statements.item", statement.item(), statement.text()),
                Integer.toString(statement.answered()), rounded(statement.pomp()), agreement(statement.agreement())});
        }
        table.select(0);
        table.setRedraw(true);
    }

    private static String rounded(Figure figure) {
        return figure.value().isPresent() ? Messages.text("cell.figure", figure.value().getAsDouble()) : "\u2013";
    }

    private static String agreement(Figure figure) {
        return figure.value().isPresent() ? Messages.text("statements.value", figure.value().getAsDouble()) : "\u2013";
    }

    private void showFigures() {
        if (cell.isEmpty()) {
            return;
        }
        ConstructCell shown = cell.get();
        List<Passage> passages = new ArrayList<>();
        int chosen = table.getSelectionIndex();
        if (shown.state() != CellState.MEASURED) {
            passages.add(new Passage(CellWords.figure(shown), List.of(shown.reason())));
        } else if (chosen > 0 && chosen <= shown.statements().size()) {
            StatementCell statement = shown.statements().get(chosen - 1);
            passages.add(new Passage(Messages.text("statements.item", statement.item(), statement.text()),
                    List.of(Messages.text("statements.counts", statement.answered(), statement.counts().stream()
                            .map(each -> Messages.text("statements.count", each.choice().label(), each.count()))
                            .collect(Collectors.joining(", "))))));
            passages.add(FigureText.open(statement.pomp()));
            passages.add(FigureText.open(statement.agreement()));
        } else {
            passages.add(FigureText.open(shown.pomp()));
            passages.add(FigureText.open(shown.agreement()));
            passages.add(FigureText.open(shown.spread()));
        }
        passages.addAll(others);
        text.show(passages);
    }
}
