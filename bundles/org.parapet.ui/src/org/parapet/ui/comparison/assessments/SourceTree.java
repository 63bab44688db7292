// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.comparison.Source;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.SourceContent;
import org.parapet.ui.widgets.AccessibleName;

/** The files of a comparison with their assessments, to tick. */
final class SourceTree {

    /**
     * A file.
     *
     * @param source the file as it is recorded
     * @param content what is in it; empty while it was not read yet
     * @param state what became of it, in words
     * @param choices what became of its assessments, in words, by their ids
     */
    record Row(Source source, Optional<SourceContent> content, String state, Map<String, String> choices) {
    }

    /** Ticks and unticks. */
    interface Ticking {

        /** Takes a file's assessment, or all of them, in or out; {@return whether it is done} */
        boolean tick(Source source, Optional<SourceContent.Choice> choice, boolean in);
    }

    private final Composite frame;
    private final Tree tree;
    private final Ticking ticking;

    SourceTree(Composite parent, FormToolkit toolkit, Ticking ticking, Runnable remove) {
        this.ticking = ticking;
        frame = toolkit.createComposite(parent);
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        tree = toolkit.createTree(frame, SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        AccessibleName.give(tree, Messages.text("tree.accessible"));
        column(columns, "tree.name", SWT.LEFT, 50);
        column(columns, "tree.responses", SWT.RIGHT, 12);
        column(columns, "tree.state", SWT.LEFT, 38);
        tree.addListener(SWT.Selection, this::ticked);
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove.run();
            }
        });
    }

    private void column(TreeColumnLayout columns, String key, int style, int weight) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(Messages.text(key));
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    Composite control() {
        return frame;
    }

    void onSelection(Runnable listener) {
        tree.addListener(SWT.Selection, event -> listener.run());
    }

    private void ticked(Event event) {
        if (event.detail != SWT.CHECK || !(event.item instanceof TreeItem item)) {
            return;
        }
        Row row = (Row) (item.getParentItem() == null ? item : item.getParentItem()).getData();
        Optional<SourceContent.Choice> choice = item.getParentItem() == null ? Optional.empty()
                : row.content().map(content -> content.assessments().get(item.getParentItem().indexOf(item)));
        if (!ticking.tick(row.source(), choice, item.getChecked())) {
            item.setChecked(!item.getChecked());
        }
    }

    /** {@return the files that are selected, or in which an assessment is} */
    List<Source> selected() {
        Set<Source> chosen = new LinkedHashSet<>();
        Arrays.stream(tree.getSelection()).map(item -> item.getParentItem() == null ? item : item.getParentItem())
                .forEach(item -> chosen.add(((Row) item.getData()).source()));
        return List.copyOf(chosen);
    }

    /** Shows files; keeps what is selected and unfolded. */
    void show(List<Row> rows) {
        tree.setRedraw(false);
        int before = tree.getItemCount();
        while (tree.getItemCount() > rows.size()) {
            tree.getItem(tree.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < rows.size(); i++) {
            TreeItem item = i < tree.getItemCount() ? tree.getItem(i) : new TreeItem(tree, SWT.NONE);
            show(item, rows.get(i));
        }
        tree.setRedraw(true);
        if (before == 0 && !rows.isEmpty() && tree.getSelectionCount() == 0) {
            tree.setTopItem(tree.getItem(0));
        }
    }

    private static void show(TreeItem item, Row row) {
        boolean fresh = item.getItemCount() == 0;
        item.setData(row);
        List<SourceContent.Choice> choices = row.content().map(SourceContent::assessments).orElse(List.of());
        String name = row.content().map(SourceContent::name).filter(each -> !each.isEmpty()).orElse("");
        set(item, 0, name.isEmpty() ? row.source().getFile()
                : Messages.text("tree.partnership", name, row.source().getFile()));
        set(item, 2, row.state());
        while (item.getItemCount() > choices.size()) {
            item.getItem(item.getItemCount() - 1).dispose();
        }
        int ticked = 0;
        for (int i = 0; i < choices.size(); i++) {
            SourceContent.Choice choice = choices.get(i);
            TreeItem child = i < item.getItemCount() ? item.getItem(i) : new TreeItem(item, SWT.NONE);
            set(child, 0, Messages.text("tree.assessment", choice.title(), choice.wave()));
            set(child, 1, Integer.toString(choice.responses()));
            set(child, 2, row.choices().getOrDefault(choice.id(), ""));
            boolean chosen = SourceChanges.isChosen(row.source(), choice);
            child.setChecked(chosen);
            ticked += chosen ? 1 : 0;
        }
        item.setChecked(ticked > 0 || choices.isEmpty());
        item.setGrayed(ticked > 0 && ticked < choices.size());
        if (fresh && !choices.isEmpty()) {
            item.setExpanded(true);
        }
    }

    private static void set(TreeItem item, int column, String text) {
        if (!text.equals(item.getText(column))) {
            item.setText(column, text);
        }
    }
}
