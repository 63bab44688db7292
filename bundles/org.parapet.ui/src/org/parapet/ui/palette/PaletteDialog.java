// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** A field to type in and what was found below it; closes as soon as something is chosen, or another window is. */
final class PaletteDialog extends Dialog {

    private static final int WIDTH = 115;
    private static final int ROWS = 14;
    private static final double SHARE_OF_WINDOW = 0.9;
    private static final int[] COLUMNS = {34, 53, 13};

    private final List<Entry> entries;
    private Text query;
    private Table found;
    private Label state;

    PaletteDialog(Shell parent, List<Entry> entries) {
        super(parent);
        this.entries = List.copyOf(entries);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.TOOL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("palette.title"));
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::closeBehind));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
        query = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setMessage(Messages.text("palette.hint"));
        AccessibleName.give(query, Messages.text("palette.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        found = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        AccessibleName.give(found, Messages.text("palette.results"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(found);
        for (int share : COLUMNS) {
            new TableColumn(found, SWT.LEFT).setData(share);
        }
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        query.addListener(SWT.Modify, event -> show());
        query.addListener(SWT.KeyDown, this::move);
        query.addListener(SWT.DefaultSelection, event -> go(event));
        found.addListener(SWT.DefaultSelection, event -> go(event));
        found.addListener(SWT.MouseUp, this::click);
        found.addListener(SWT.Resize, event -> fit());
        show();
        applyDialogFont(area);
        return area;
    }

    @Override
    protected Point getInitialSize() {
        Rectangle window = getParentShell().getBounds();
        int width = Fonts.width(query, WIDTH);
        int height = query.getSize().y + found.getItemHeight() * ROWS
                + getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).y - found.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        return new Point(Math.min(width, (int) (window.width * SHARE_OF_WINDOW)),
                Math.min(height, (int) (window.height * SHARE_OF_WINDOW)));
    }

    private void closeBehind() {
        Shell front = getParentShell().isDisposed() ? null : getParentShell().getDisplay().getActiveShell();
        if (front != null && front != getShell()) {
            close();
        }
    }

    private void fit() {
        int width = found.getClientArea().width;
        for (TableColumn column : found.getColumns()) {
            column.setWidth(width * (int) column.getData() / 100);
        }
    }

    private void show() {
        List<Entry> shown = Search.find(entries, query.getText());
        found.setRedraw(false);
        found.removeAll();
        for (Entry entry : shown) {
            TableItem item = new TableItem(found, SWT.NONE);
            item.setText(new String[] {entry.text(), entry.detail(), entry.key()});
            item.setImage(entry.icon().image());
            item.setData(entry);
        }
        found.setRedraw(true);
        if (!shown.isEmpty()) {
            found.setSelection(0);
        }
        state.setText(Messages.text(shown.isEmpty() ? "palette.none" : "palette.keys"));
        state.requestLayout();
    }

    private void move(Event event) {
        int page = Math.max(1, found.getClientArea().height / found.getItemHeight() - 1);
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> page;
            case SWT.PAGE_UP -> -page;
            default -> 0;
        };
        if (step != 0 && found.getItemCount() > 0) {
            event.doit = false;
            found.setSelection(Math.clamp(found.getSelectionIndex() + (long) step, 0, found.getItemCount() - 1));
            found.showSelection();
        }
    }

    private void click(Event event) {
        if (event.button == 1 && found.getItem(new Point(event.x, event.y)) != null) {
            go(event);
        }
    }

    private void go(Event event) {
        TableItem[] chosen = found.getSelection();
        if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH && chosen.length == 1) {
            Entry entry = (Entry) chosen[0].getData();
            Shell parent = getParentShell();
            close();
            parent.getDisplay().asyncExec(() -> {
                if (!parent.isDisposed()) {
                    parent.forceActive();
                    entry.work().run();
                }
            });
        }
    }
}
