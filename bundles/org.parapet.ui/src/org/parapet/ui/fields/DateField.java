// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.widgets.AccessibleName;

/** A date that can be typed, chosen from a calendar, or left empty. */
public final class DateField {

    /** The room left of the field for the sign of a mistake, in points. */
    public static final int MARGIN = 8;

    private final Composite frame;
    private final Text text;
    private final Button calendar;
    private final Consumer<Optional<LocalDate>> change;
    private final String name;
    private Optional<LocalDate> shown = Optional.empty();
    private Optional<ControlDecoration> problem = Optional.empty();

    /**
     * Creates the field.
     *
     * @param parent where
     * @param toolkit makes controls that look like the form
     * @param name what the date is, for a screen reader
     * @param change called with the new date, empty when it was taken away
     */
    public DateField(Composite parent, FormToolkit toolkit, String name, Consumer<Optional<LocalDate>> change) {
        this.change = change;
        this.name = AccessibleName.plain(name);
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(MARGIN, 1, 1, 1).applyTo(frame);
        text = toolkit.createText(frame, "", SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.text("date.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(width("30 September 2026"), SWT.DEFAULT).applyTo(text);
        calendar = toolkit.createButton(frame, Messages.text("date.choose"), SWT.PUSH);
        calendar.addListener(SWT.Selection, event -> choose());
        AccessibleName.give(text, this.name);
        AccessibleName.give(calendar, Messages.text("date.choose.accessible", this.name));
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
    }

    /** A page has many dates and few that cannot be read, and the first mark of all loads its images. */
    private ControlDecoration mark() {
        ControlDecoration mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP, frame);
        mark.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.setDescriptionText(Messages.text("date.unreadable"));
        return mark;
    }

    private int width(String sample) {
        GC gc = new GC(text);
        try {
            return gc.textExtent(sample).x;
        } finally {
            gc.dispose();
        }
    }

    /** {@return the control to lay out} */
    public Composite control() {
        return frame;
    }

    /** Takes over what was typed; says so beside the field when it is not a date, and leaves the model alone. */
    public void commit() {
        if (text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        Optional<LocalDate> read = DateText.read(typed);
        if (read.isEmpty() && !typed.isEmpty()) {
            ControlDecoration mark = problem.orElseGet(this::mark);
            problem = Optional.of(mark);
            mark.show();
            mark.showHoverText(Messages.text("date.unreadable"));
            return;
        }
        problem.ifPresent(ControlDecoration::hide);
        problem.ifPresent(ControlDecoration::hideHover);
        if (!read.equals(shown)) {
            shown = read;
            change.accept(read);
        }
        text.setText(shown.map(DateText::write).orElse(""));
    }

    /**
     * Shows a value of the model, unless somebody is typing another one.
     *
     * @param value the date; empty for none
     */
    public void show(Optional<LocalDate> value) {
        if (!value.equals(shown)
                || !text.isFocusControl() && problem.stream().noneMatch(ControlDecoration::isVisible)) {
            shown = value;
            String written = value.map(DateText::write).orElse("");
            if (!written.equals(text.getText())) {
                text.setText(written);
            }
            problem.ifPresent(ControlDecoration::hide);
        }
    }

    /**
     * Lets the date be changed or not.
     *
     * @param enabled whether it can be changed
     */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        calendar.setEnabled(enabled);
    }

    private void choose() {
        Shell shell = new Shell(frame.getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setText(Messages.text("date.calendar"));
        shell.setLayout(new FillLayout());
        DateTime days = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        LocalDate start = DateText.read(text.getText()).orElseGet(LocalDate::now);
        days.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        Runnable take = () -> {
            LocalDate chosen = LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay());
            shell.close();
            text.setText(DateText.write(chosen));
            commit();
            text.setFocus();
        };
        days.addListener(SWT.MouseDoubleClick, event -> take.run());
        days.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
                take.run();
            } else if (event.keyCode == SWT.ESC) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> {
            if (!shell.isDisposed()) {
                LocalDate chosen = LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay());
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        shell.close();
                    }
                    if (!chosen.equals(start) && !text.isDisposed()) {
                        text.setText(DateText.write(chosen));
                        commit();
                    }
                });
            }
        });
        shell.pack();
        Point at = calendar.toDisplay(0, calendar.getSize().y);
        shell.setLocation(at);
        shell.open();
        days.setFocus();
    }
}
