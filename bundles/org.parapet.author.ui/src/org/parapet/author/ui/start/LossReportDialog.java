// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;

/** Shows line by line what an import took, changed and left out, before a file is made of it. */
final class LossReportDialog extends TitleAreaDialog {

    private final Path file;
    private final ImportedInstrument imported;

    LossReportDialog(Shell parent, Path file, ImportedInstrument imported) {
        super(parent);
        this.file = file;
        this.imported = imported;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("loss.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("loss.heading", file.getFileName()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String key : new String[] {"loss.what", "loss.where", "loss.message"}) {
            new TableColumn(table, SWT.NONE).setText(Messages.text(key));
        }
        int unit = table.getItemHeight();
        table.getColumn(0).setWidth(unit * 5);
        table.getColumn(1).setWidth(unit * 8);
        table.getColumn(2).setWidth(unit * 26);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, imported.report().get(event.index)));
        table.setItemCount(imported.report().size());
        GridDataFactory.fillDefaults().grab(true, true).hint(unit * 40, unit * 14).applyTo(table);
        if (imported.instrument().isPresent()) {
            setMessage(Messages.text("loss.message.taken", count(Severity.INFO), count(Severity.WARNING)));
        } else {
            setErrorMessage(Messages.text("loss.message.broken"));
        }
        return area;
    }

    private long count(Severity severity) {
        return imported.report().stream().filter(problem -> problem.severity() == severity).count();
    }

    private static void fill(TableItem item, Problem problem) {
        String what = switch (problem.severity()) {
            case INFO -> Messages.text("loss.taken");
            case WARNING -> Messages.text("loss.changed");
            case ERROR -> Messages.text("loss.broken");
        };
        item.setText(new String[] {what, problem.place().toString(),
            problem.cure().isBlank() ? problem.message() : problem.message() + ". " + problem.cure() + '.'});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (imported.instrument().isPresent()) {
            createButton(parent, IDialogConstants.OK_ID, Messages.text("loss.open"), true);
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        } else {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
