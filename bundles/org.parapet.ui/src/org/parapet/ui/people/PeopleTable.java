// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** A table whose cells are changed in place with the keyboard. @param <T> what a row shows */
final class PeopleTable<T> {

    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final boolean changeable;
    private final List<T> shown = new ArrayList<>();

    PeopleTable(Composite parent, String name, int fewestRows, boolean changeable) {
        this.changeable = changeable;
        Composite frame = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        frame.setLayout(columns);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(300, table.getItemHeight() * fewestRows + table.getHeaderHeight() * 2)
                .minSize(SWT.DEFAULT, table.getItemHeight() * 3 + table.getHeaderHeight()).applyTo(frame);
        AccessibleName.give(table, name);
        editWithKeyboard();
    }

    private void editWithKeyboard() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
                new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.CR
                            || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
                    default -> false;
                };
            }
        };
        activation.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, focus, activation, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    TableViewer viewer() {
        return viewer;
    }

    void onDelete(Runnable action) {
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && event.stateMask == 0) {
                action.run();
            }
        });
    }

    void onPaste(Runnable action) {
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'v' && event.stateMask == SWT.MOD1) {
                action.run();
            }
        });
    }

    void label(String key, int weight, Function<T, String> text) {
        column(key, weight, text);
    }

    void text(String key, int weight, Function<T, String> text, BiConsumer<T, String> change) {
        Function<T, String> filled = row -> text.apply(row) == null ? "" : text.apply(row);
        column(key, weight, filled).setEditingSupport(new Support<String>(filled, change) {
            @Override
            protected CellEditor createEditor() {
                return new TextCellEditor(viewer.getTable());
            }
        });
    }

    void choice(String key, int weight, Supplier<String[]> choices, ToIntFunction<T> chosen,
            BiConsumer<T, Integer> change) {
        Function<T, String> label = row -> {
            int index = chosen.applyAsInt(row);
            String[] labels = choices.get();
            return index >= 0 && index < labels.length ? labels[index] : "";
        };
        column(key, weight, label).setEditingSupport(new Support<Integer>(chosen::applyAsInt, (row, index) -> {
            if (index >= 0) {
                change.accept(row, index);
            }
        }) {
            @Override
            protected CellEditor createEditor() {
                ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), choices.get(), SWT.READ_ONLY);
                editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                        | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
                return editor;
            }
        });
    }

    private TableViewerColumn column(String key, int weight, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.text(key));
        column.getColumn().setMoveable(false);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, headWidth(Messages.text(key)), true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(row(row))));
        return column;
    }

    /** Bold heads are wider than average letters: one letter in eight is added, and room at both sides. */
    private int headWidth(String head) {
        return Fonts.width(viewer.getTable(), head.length() * 9 / 8 + 4);
    }

    @SuppressWarnings("unchecked") // the rows that were shown
    private T row(Object element) {
        return (T) element;
    }

    /** Shows rows as they are now; what is selected or in view stays so, and a cell that is being edited stays open. */
    void show(List<T> rows) {
        if (!rows.equals(shown)) {
            showOthers(rows);
        } else if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        } else {
            viewer.update(shown.toArray(), null);
        }
    }

    private void showOthers(List<T> rows) {
        Set<T> wanted = new HashSet<>(rows);
        List<T> kept = shown.stream().filter(wanted::contains).toList();
        Set<T> known = new HashSet<>(kept);
        boolean inOrder = rows.stream().filter(known::contains).toList().equals(kept);
        List<T> gone = shown.stream().filter(row -> !known.contains(row)).toList();
        shown.clear();
        shown.addAll(rows);
        if (viewer.getInput() == null || !inOrder) {
            viewer.setInput(shown);
            return;
        }
        viewer.remove(gone.toArray());
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i))) {
                viewer.insert(rows.get(i), i);
            }
        }
        viewer.update(kept.toArray(), null);
    }

    List<T> selected() {
        return viewer.getStructuredSelection().stream().map(this::row).toList();
    }

    /** Selects rows and scrolls to them. */
    void select(List<T> rows) {
        viewer.setSelection(new StructuredSelection(rows), true);
        whenMeasured(viewer.getTable()::showSelection);
    }

    /** Selects a row, scrolls to it and opens one of its cells. */
    void edit(T row, int column) {
        viewer.setSelection(new StructuredSelection(row), true);
        viewer.getTable().setFocus();
        whenMeasured(() -> {
            viewer.reveal(row);
            viewer.editElement(row, column);
        });
    }

    /** A row that has just come can be scrolled to only when the table has measured it, which is after this event. */
    private void whenMeasured(Runnable action) {
        Table table = viewer.getTable();
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                action.run();
            }
        });
    }

    private abstract class Support<V> extends EditingSupport {

        private final Function<T, V> get;
        private final BiConsumer<T, V> set;

        Support(Function<T, V> get, BiConsumer<T, V> set) {
            super(viewer);
            this.get = get;
            this.set = set;
        }

        protected abstract CellEditor createEditor();

        @Override
        protected CellEditor getCellEditor(Object element) {
            return createEditor();
        }

        @Override
        protected boolean canEdit(Object element) {
            return changeable;
        }

        @Override
        protected Object getValue(Object element) {
            return get.apply(row(element));
        }

        @Override
        @SuppressWarnings("unchecked") // what the cell's editor gives
        protected void setValue(Object element, Object value) {
            set.accept(row(element), (V) value);
        }
    }
}
