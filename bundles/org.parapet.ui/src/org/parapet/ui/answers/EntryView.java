// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.widgets.AccessibleName;

/** The grid with the current statement above it and fields for free text and notes below it. */
final class EntryView {

    private static final int STATEMENT_LINES = 2;
    private static final int ROOMY_LINES = 24;
    /** Pixels, for the moment before the page has its size: GTK complains of what is smaller than its scroll bars. */
    private static final int LEAST_GRID = 60;
    private static final int LEAST_FIELD = 40;

    private final AnswerEditing editing;
    private final Composite root;
    private final Label place;
    private final Label statement;
    private final Label allowed;
    private final AnswerGrid grid;
    private final Label textLabel;
    private final Text text;
    private final TypedText typedText;
    private final Label noteLabel;
    private final Text note;
    private final TypedText typedNote;
    private GridCursor edited = new GridCursor(0, 0);

    EntryView(Composite parent, FormToolkit toolkit, AnswerEditing editing) {
        this.editing = editing;
        root = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(root);
        Composite top = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        place = toolkit.createLabel(top, "", SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
                .applyTo(place);
        Button advance = toolkit.createButton(top, Messages.text("entry.advance"), SWT.CHECK);
        statement = toolkit.createLabel(root, "", SWT.WRAP);
        Font large = FontDescriptor.createFrom(statement.getFont()).increaseHeight(2).setStyle(SWT.BOLD)
                .createFont(root.getDisplay());
        statement.setFont(large);
        root.addListener(SWT.Dispose, event -> large.dispose());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(statement);
        allowed = toolkit.createLabel(root, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(allowed);
        root.addListener(SWT.Resize, event -> reserveLines());

        grid = new AnswerGrid(root, new GridListener());
        toolkit.adapt(grid, false, false);
        GridDataFactory.fillDefaults().grab(true, true).minSize(LEAST_GRID, LEAST_GRID).applyTo(grid);
        grid.addListener(SWT.KeyDown, event -> leave(event));

        Composite fields = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 1, 4, 1).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        textLabel = toolkit.createLabel(fields, Messages.text("entry.text"));
        text = field(fields, toolkit, TextLimit.PROSE.maximum());
        typedText = new TypedText(text, value -> editing.execute(
                editing.changes().answer(edited.row(), edited.column(), value)));
        noteLabel = toolkit.createLabel(fields, Messages.text("entry.note"));
        note = field(fields, toolkit, TextLimit.PROSE.maximum());
        typedNote = new TypedText(note, value -> editing.execute(
                editing.changes().note(edited.row(), edited.column(), value)));
        advance.setSelection(true);
        advance.addListener(SWT.Selection, event -> {
            grid.setAdvance(advance.getSelection());
            grid.setFocus();
        });
    }

    /** A field of two lines, which are too few for a scroll bar: it is scrolled by keys and wheel. */
    private Text field(Composite parent, FormToolkit toolkit, int limit) {
        Text field = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        field.setTextLimit(limit);
        AccessibleName.give(field, () -> fieldName(field));
        field.getVerticalBar().setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, lineHeight(field) * 2)
                .minSize(LEAST_FIELD, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.KeyDown, event -> {
            boolean enter = event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == 0;
            if (enter || event.keyCode == SWT.ESC || event.keyCode == SWT.F2) {
                event.doit = false;
                grid.setFocus();
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }

    private String fieldName(Text field) {
        if (grid.size().isEmpty()) {
            return Messages.text(field == note ? "entry.note" : "entry.text");
        }
        return Messages.text(field == note ? "entry.noteName" : "entry.textName",
                editing.sheet().participants().get(edited.row()).getCode(),
                editing.sheet().columns().get(edited.column()).heading());
    }

    private void leave(Event event) {
        if (event.keyCode == SWT.F6) {
            (note.isVisible() ? note : text).forceFocus();
        }
    }

    /** Where there is room, the grid does not move when the next statement is longer. */
    private void reserveLines() {
        boolean room = root.getSize().y > lineHeight(allowed) * ROOMY_LINES;
        reserve(statement, room);
        reserve(allowed, room);
        root.layout(true);
    }

    private static void reserve(Label label, boolean room) {
        ((GridData) label.getLayoutData()).heightHint = room ? lineHeight(label) * STATEMENT_LINES : SWT.DEFAULT;
    }

    private static int lineHeight(Control control) {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    Composite control() {
        return root;
    }

    AnswerGrid grid() {
        return grid;
    }

    /** Shows another assessment. */
    void show() {
        grid.show(editing.sheet());
        showCurrent();
    }

    /** Shows what changed. */
    void update() {
        grid.update(editing.sheet());
        showCurrent();
    }

    void setFocus() {
        grid.setFocus();
    }

    /** Hands on what is being typed. */
    void commit() {
        typedText.commit();
        typedNote.commit();
    }

    private void showCurrent() {
        AnswerSheet sheet = editing.sheet();
        if (grid.size().isEmpty()) {
            return;
        }
        GridCursor cell = grid.cursor();
        edited = cell;
        AnswerColumn column = sheet.columns().get(cell.column());
        set(place, Messages.text("entry.place", AnswerGrid.name(sheet.participants().get(cell.row())),
                column.section().isEmpty() ? column.heading() : column.section()));
        set(statement, column.title());
        set(allowed, allowed(column, sheet.value(cell.row(), cell.column())));
        boolean free = column.kind() == AnswerColumn.Kind.TEXT;
        showField(textLabel, text, free);
        String heading = Messages.text(free ? "entry.noteBesideAnswer" : "entry.note");
        if (!noteLabel.getText().equals(heading)) {
            noteLabel.setText(heading);
        }
        showField(noteLabel, note, column.notes() && sheet.isEditable());
        typedText.show(free ? sheet.value(cell.row(), cell.column()) : "");
        typedNote.show(sheet.note(cell.row(), cell.column()));
    }

    private void showField(Label label, Text field, boolean visible) {
        GridData data = (GridData) field.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            field.setVisible(visible);
            label.setVisible(visible);
            GridDataFactory.fillDefaults().exclude(!visible).applyTo(label);
            root.layout(true, true);
        }
    }

    private static void set(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            if (((GridData) label.getLayoutData()).heightHint == SWT.DEFAULT) {
                label.requestLayout();
            }
        }
    }

    private static String allowed(AnswerColumn column, String value) {
        if (!column.isEditable()) {
            return Messages.text("entry.readOnly");
        }
        if (column.kind() == AnswerColumn.Kind.TEXT) {
            return Messages.text("entry.typeText");
        }
        StringBuilder line = new StringBuilder();
        int number = 1;
        for (Choice choice : column.choices()) {
            String key = Messages.text(choice.code().equals(value) ? "entry.optionChosen" : "entry.option", number++,
                    choice.label());
            line.append(key).append("     ");
        }
        return line.append(Messages.text("entry.blankKey")).toString();
    }

    private final class GridListener implements AnswerGrid.Listener {

        @Override
        public void moved(GridCursor cursor) {
            commit();
            showCurrent();
        }

        @Override
        public void answered(GridCursor cursor, String value) {
            editing.execute(editing.changes().answer(cursor.row(), cursor.column(), value));
        }

        @Override
        public void edit(GridCursor cursor, boolean isNote, String typed) {
            if (!editing.sheet().isEditable()) {
                return;
            }
            Text field = isNote ? note : text;
            field.setFocus();
            field.setSelection(field.getCharCount());
            if (!typed.isEmpty()) {
                field.insert(typed);
            }
        }
    }
}
