// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadingText;

/** The details of a statement: its wording, the counts as a table, and everything else in words. */
final class DetailPane {

    private final Composite frame;
    private final StyledText title;
    private final Composite tableFrame;
    private final Table table;
    private final StyledText text;
    private List<List<String>> rows = List.of();
    private List<Passage> passages = List.of();

    DetailPane(Composite parent, FormToolkit toolkit) {
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 0, 0).spacing(0, 8).applyTo(frame);
        title = ReadingText.create(frame, toolkit, SWT.NONE);
        Looks.heading(title, 1.15);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        tableFrame = toolkit.createComposite(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tableFrame);
        TableColumnLayout columns = new TableColumnLayout();
        tableFrame.setLayout(columns);
        table = toolkit.createTable(tableFrame, SWT.FULL_SELECTION | SWT.NO_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.give(table, Messages.text("counts.accessible"));
        column(columns, "counts.answer", SWT.LEFT, 100);
        column(columns, "counts.number", SWT.RIGHT, 0);
        column(columns, "counts.share", SWT.RIGHT, 0);
        text = ReadingText.create(frame, toolkit, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 80).applyTo(text);
        AccessibleName.give(text, Messages.text("detail.accessible"));
        AccessibleName.give(title, Messages.text("detail.statement.accessible"));
    }

    private void column(TableColumnLayout columns, String key, int style, int weight) {
        TableColumn column = new TableColumn(table, style);
        column.setText(Messages.text(key));
        columns.setColumnData(column, new ColumnWeightData(weight, Fonts.width(table, column.getText().length() + 3)));
    }

    Composite control() {
        return frame;
    }

    void setFocus() {
        text.setFocus();
    }

    /** Shows a statement or, without counts, something else. Touches only what differs. */
    void show(String heading, List<List<String>> counts, List<Passage> words) {
        boolean layout = false;
        if (!title.getText().equals(heading)) {
            title.setText(heading);
            layout = true;
        }
        if (!rows.equals(counts)) {
            layout |= rows.size() != counts.size();
            rows = counts;
            showCounts();
        }
        if (!passages.equals(words)) {
            passages = words;
            showPassages();
        }
        if (layout) {
            ((GridData) tableFrame.getLayoutData()).exclude = counts.isEmpty();
            tableFrame.setVisible(!counts.isEmpty());
            ((GridData) tableFrame.getLayoutData()).heightHint = table.getHeaderHeight()
                    + table.getItemHeight() * counts.size() + 4;
            frame.layout();
        }
    }

    private void showCounts() {
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(rows.get(i).toArray(String[]::new));
        }
    }

    private void showPassages() {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Passage passage : passages) {
            if (!all.isEmpty()) {
                all.append('\n');
            }
            if (!passage.heading().isEmpty()) {
                StyleRange style = new StyleRange(all.length(), passage.heading().length(), null, null, SWT.BOLD);
                styles.add(style);
                all.append(passage.heading()).append('\n');
            }
            passage.paragraphs().forEach(paragraph -> all.append(paragraph).append('\n'));
        }
        int top = text.getTopPixel();
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setTopPixel(Math.min(top, Math.max(0, top)));
    }
}
