// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.parapet.author.ui.words.Messages;

/** Shows what the text in the clipboard would add, before anything is added; the text can be corrected there. */
final class PasteDialog extends TitleAreaDialog {

    private final String initial;
    private PastedStatements statements;
    private Text text;
    private Table table;
    private Label summary;
    private Button answers;
    private boolean withAnswers = true;

    PasteDialog(Shell parent, String initial) {
        super(parent);
        this.initial = initial;
        statements = PastedStatements.parse(initial);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    PastedStatements statements() {
        return statements;
    }

    boolean withAnswers() {
        return withAnswers && !statements.answers().isEmpty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("paste.title"));
        setMessage(Messages.text("paste.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.text("paste.text"));
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(initial);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, text.getLineHeight() * 6).applyTo(text);
        new Label(area, SWT.NONE).setText(Messages.text("paste.result"));
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String key : new String[] {"questions.code", "questions.statement", "questions.section"}) {
            new TableColumn(table, SWT.NONE).setText(Messages.text(key));
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(table.getItemHeight() * 30, table.getItemHeight() * 10)
                .applyTo(table);
        table.addListener(SWT.SetData, event -> {
            PastedStatements.Statement each = statements.statements().get(event.index);
            ((TableItem) event.item).setText(new String[] {
                each.code().isEmpty() ? Messages.text("paste.codeMade") : each.code(), each.text(), each.section()});
        });
        answers = new Button(area, SWT.CHECK | SWT.WRAP);
        answers.setSelection(true);
        answers.addListener(SWT.Selection, event -> withAnswers = answers.getSelection());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        text.addListener(SWT.Modify, event -> {
            statements = PastedStatements.parse(text.getText());
            show();
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("paste.add"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show();
        if (initial.isBlank()) {
            text.setFocus();
        } else {
            getButton(IDialogConstants.OK_ID).setFocus();
        }
    }

    private void show() {
        table.setItemCount(statements.statements().size());
        table.clearAll();
        int unit = table.getItemHeight();
        table.getColumn(0).setWidth(unit * 5);
        table.getColumn(1).setWidth(unit * 18);
        table.getColumn(2).setWidth(unit * 8);
        boolean hasAnswers = !statements.answers().isEmpty();
        answers.setVisible(hasAnswers);
        answers.setText(hasAnswers ? Messages.text("paste.answers", String.join(" \u00b7 ", statements.answers()))
                : "");
        long sections = statements.statements().stream().map(PastedStatements.Statement::section)
                .filter(section -> !section.isEmpty()).distinct().count();
        summary.setText(Messages.text("paste.summary", statements.statements().size(), sections)
                + (statements.leftOut() > 0 ? " " + Messages.text("paste.leftOut", statements.leftOut()) : ""));
        Button add = getButton(IDialogConstants.OK_ID);
        if (add != null) {
            add.setEnabled(!statements.statements().isEmpty());
        }
        summary.getParent().layout(true, true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
