// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.cure.Cure;
import org.parapet.model.instrument.cure.Cures;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** What is still wrong, under all pages: a click leads to the field, buttons cure what can be cured by itself. */
final class ProblemsPane {

    private final AuthorSession session;
    private final LiveProblems problems;
    private final Consumer<LocatedProblem> jump;
    private final FormToolkit toolkit;
    private final Composite root;
    private final Label summary;
    private final Composite tools;
    private final Table table;
    private final Composite detail;
    private List<LocatedProblem> shown = List.of();
    private ProblemWords words;

    ProblemsPane(Composite parent, FormToolkit toolkit, AuthorSession session, LiveProblems problems,
            Consumer<LocatedProblem> jump) {
        this.session = session;
        this.problems = problems;
        this.jump = jump;
        this.toolkit = toolkit;
        words = new ProblemWords(session::instrument);
        root = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(8, 4).applyTo(root);
        Composite head = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 1, 1, 1).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = toolkit.createLabel(head, "");
        summary.setFont(Fonts.bold(summary, 1));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        tools = toolkit.createComposite(head);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginTop = 0;
        row.marginBottom = 0;
        tools.setLayout(row);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = toolkit.createTable(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.BORDER | SWT.V_SCROLL);
        AccessibleName.give(table, Messages.text("problems.name"));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> showDetail());
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y)) != null) {
                go();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> go());
        detail = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().margins(8, 0).spacing(4, 4).applyTo(detail);
        sash.setWeights(62, 38);
        problems.onFound(this::show);
        show();
    }

    /** {@return where the buttons of what can be done with the whole instrument stand} */
    Composite tools() {
        return tools;
    }

    private void fill(TableItem item, int index) {
        if (index < shown.size()) {
            LocatedProblem problem = shown.get(index);
            item.setText(words.of(problem));
            item.setImage(image(problem));
        }
    }

    private static Image image(LocatedProblem problem) {
        String id = switch (problem.problem().severity()) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        };
        return FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage();
    }

    private void go() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            jump.accept(shown.get(index));
        }
    }

    private void show() {
        if (root.isDisposed()) {
            return;
        }
        int selected = table.getSelectionIndex();
        LocatedProblem before = selected >= 0 && selected < shown.size() ? shown.get(selected) : null;
        shown = problems.found();
        words = new ProblemWords(session::instrument);
        table.setItemCount(shown.size());
        table.clearAll();
        if (table.getVisible() == shown.isEmpty()) {
            table.setVisible(!shown.isEmpty());
            table.getParent().layout();
        }
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        String text = errors == 0 && warnings == 0 ? Messages.text("problems.none")
                : Messages.text(errors == 0 ? "problems.warnings" : "problems.summary", errors, warnings);
        if (!text.equals(summary.getText())) {
            summary.setText(text);
            summary.getParent().layout();
        }
        int again = before == null ? -1 : find(before);
        if (again >= 0) {
            table.setSelection(again);
        } else {
            table.deselectAll();
        }
        showDetail();
    }

    private int find(LocatedProblem before) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).part() == before.part() && shown.get(i).rule().equals(before.rule())) {
                return i;
            }
        }
        return -1;
    }

    private long count(Severity severity) {
        return shown.stream().filter(problem -> problem.problem().severity() == severity).count();
    }

    private void showDetail() {
        for (Control child : detail.getChildren()) {
            child.dispose();
        }
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            LocatedProblem problem = shown.get(index);
            Label text = toolkit.createLabel(detail, words.of(problem).replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(detail, 20), SWT.DEFAULT).applyTo(text);
            if (!session.isReadOnly()) {
                Cures.of(problem).forEach(cure -> button(problem, cure));
            }
        } else if (!shown.isEmpty()) {
            Label text = toolkit.createLabel(detail, Messages.text("problems.hint"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(detail, 20), SWT.DEFAULT).applyTo(text);
        }
        detail.layout(true, true);
    }

    private void button(LocatedProblem problem, Cure cure) {
        Button button = toolkit.createButton(detail, cure.label().replace("&", "&&"), SWT.PUSH);
        button.addListener(SWT.Selection, event -> {
            if (problems.isUpToDate()) {
                session.cure(problem, cure);
                jump.accept(problem);
            }
        });
    }
}
