// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorPage;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.PartsTree;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** The sections and items of the instrument: written in place, pasted, moved; with the fields of the selected one. */
public final class QuestionsPage extends AuthorPage implements InPlaceEditor.Next {

    /** Names the page within the editor. */
    public static final String ID = "questions";

    private static final int CODE_INDENT = 6;
    private static final int SHORT_CODE = 14;
    private static final int LONG_CODE = 24;

    private Fields fields;
    private QuestionChanges changes;
    private PartsTree parts;
    private InPlaceEditor inPlace;
    private Composite empty;
    private Composite stack;
    private ScrolledComposite scrolled;
    private Composite detail;
    private List<EObject> shown = List.of();
    private Object shape = "";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public QuestionsPage(AuthorEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        fields = new Fields(session(), toolkit);
        changes = new QuestionChanges(session());
        createButtons(toolkit.createComposite(body));
        empty = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(empty);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        Label text = toolkit.createLabel(empty, Messages.text("page.questions.empty"), SWT.WRAP);
        text.setFont(Fonts.bold(text, 1.15));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 40), SWT.DEFAULT).applyTo(text);
        Label how = toolkit.createLabel(empty, Messages.text("page.questions.empty.text"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 40), SWT.DEFAULT).applyTo(how);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(body, 60), Fonts.width(body, 28))
                .applyTo(sash);
        stack = sash;
        Tree tree = toolkit.createTree(sash, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        AccessibleName.give(tree, Messages.text("page.questions"));
        for (String key : List.of("questions.code", "questions.statement", "questions.answers")) {
            new TreeColumn(tree, SWT.NONE).setText(Messages.text(key));
        }
        tree.addListener(SWT.Resize, event -> fitColumns(tree));
        parts = new PartsTree(tree, part -> part instanceof Section section ? section.getItems() : List.of(),
                QuestionsPage::texts);
        inPlace = new InPlaceEditor(tree, session(), this);
        listen(tree);
        if (!session().isReadOnly()) {
            QuestionDrag.install(parts, changes, inPlace);
        }
        scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        sash.setWeights(64, 36);
    }

    private void createButtons(Composite row) {
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        fields.button(row, "questions.paste", button -> paste(place(), clipboard()));
        fields.button(row, "questions.addItem", button -> insertAfter(place().orElse(null)));
        fields.button(row, "questions.addSection", button -> edit(changes.addSection(place()), InPlaceEditor.TEXT));
        fields.button(row, "questions.up", button -> move(-1));
        fields.button(row, "questions.down", button -> move(1));
        fields.button(row, "questions.remove", button -> remove());
    }

    private static String[] texts(EObject part) {
        if (part instanceof Section section) {
            return new String[] {text(section.getCode()), text(section.getTitle()),
                Messages.text("questions.count", section.getItems().size())};
        }
        Item item = (Item) part;
        return new String[] {text(item.getCode()), text(item.getText()), answers(item)};
    }

    private static String text(String value) {
        return value == null ? "" : value.indexOf('\n') < 0 ? value : value.replaceAll("\\s+", " ");
    }

    private static String answers(Item item) {
        return item.getFormat() == AnswerFormat.SCALE
                ? item.getScales().stream().map(QuestionFields::name).collect(Collectors.joining(", "))
                : Fields.term(item.getFormat());
    }

    private void fitColumns(Tree tree) {
        int width = tree.getClientArea().width;
        int character = Fonts.width(tree, 1);
        int code = Math.clamp(widestCode(tree) + character * CODE_INDENT, character * SHORT_CODE,
                character * LONG_CODE);
        int answers = character * 18;
        tree.getColumn(0).setWidth(code);
        tree.getColumn(2).setWidth(answers);
        tree.getColumn(1).setWidth(Math.max(character * 20, width - code - answers - 2));
    }

    private int widestCode(Tree tree) {
        GC gc = new GC(tree);
        try {
            return session().instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                    .map(item -> text(item.getCode())).distinct().mapToInt(code -> gc.stringExtent(code).x).max()
                    .orElse(0);
        } finally {
            gc.dispose();
        }
    }

    private void listen(Tree tree) {
        tree.addListener(SWT.Selection, event -> showDetail());
        tree.addListener(SWT.DefaultSelection, event -> {
            if (!session().isReadOnly()) {
                selected().findFirst().ifPresent(part -> edit(part, InPlaceEditor.TEXT));
            }
        });
        tree.addListener(SWT.MouseDoubleClick, event -> {
            TreeItem item = tree.getItem(new Point(event.x, event.y));
            if (item != null && !session().isReadOnly()) {
                inPlace.open(item, item.getBounds(0).contains(event.x, event.y) ? InPlaceEditor.CODE
                        : InPlaceEditor.TEXT);
            }
        });
        tree.addListener(SWT.KeyDown, this::key);
    }

    private java.util.stream.Stream<EObject> selected() {
        return parts.selected().stream();
    }

    private Optional<EObject> place() {
        return selected().reduce((one, other) -> other);
    }

    private void key(Event event) {
        if (session().isReadOnly()) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (modifiers == SWT.MOD1 && event.keyCode == 'v') {
            event.doit = false;
            paste(place(), clipboard());
        } else if (modifiers == 0 && event.keyCode == SWT.DEL) {
            remove();
        } else if (modifiers == 0 && event.keyCode == SWT.F2) {
            place().ifPresent(part -> edit(part, InPlaceEditor.TEXT));
        } else if (modifiers == 0 && event.keyCode == SWT.INSERT) {
            insertAfter(place().orElse(null));
        }
    }

    private void move(int by) {
        List<EObject> moved = parts.selected();
        if (!moved.isEmpty()) {
            changes.move(moved, by);
            parts.select(moved);
            parts.control().setFocus();
        }
    }

    private void remove() {
        List<EObject> removed = parts.selected();
        if (removed.isEmpty()) {
            return;
        }
        Optional<EObject> next = neighbour(removed);
        session().removeParts(removed);
        next.ifPresent(part -> parts.select(List.of(part)));
        showDetail();
        parts.control().setFocus();
    }

    private Optional<EObject> neighbour(List<EObject> removed) {
        List<EObject> all = all();
        int last = all.indexOf(removed.getLast());
        return all.subList(Math.min(last + 1, all.size()), all.size()).stream().filter(part -> isLeft(part, removed))
                .findFirst().or(() -> all.subList(0, Math.max(0, all.indexOf(removed.getFirst()))).reversed().stream()
                        .filter(part -> isLeft(part, removed)).findFirst());
    }

    private static boolean isLeft(EObject part, List<EObject> removed) {
        return !removed.contains(part) && !removed.contains(part.eContainer());
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        session().instrument().getSections().forEach(section -> {
            all.add(section);
            all.addAll(section.getItems());
        });
        return all;
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(parts.control().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    private void paste(Optional<EObject> beside, String text) {
        inPlace.close();
        PasteDialog dialog = new PasteDialog(getSite().getShell(), text);
        if (dialog.open() == Window.OK) {
            List<Item> added = changes.paste(dialog.statements(), beside, dialog.withAnswers());
            if (!added.isEmpty()) {
                parts.select(List.of(added.getFirst()));
                showDetail();
                parts.control().setFocus();
            }
        }
    }

    @Override
    public void paste(EObject part, String lines) {
        boolean blank = part instanceof Item item && (item.getText() == null || item.getText().isBlank());
        if (blank) {
            EObject before = part.eContainer();
            session().removeParts(List.of(part));
            paste(Optional.ofNullable(before), lines);
        } else {
            paste(Optional.of(part), lines);
        }
    }

    @Override
    public void insertAfter(EObject part) {
        edit(changes.addItem(Optional.ofNullable(part)), InPlaceEditor.TEXT);
    }

    @Override
    public void move(EObject part, int column, int by) {
        List<EObject> all = all();
        int to = all.indexOf(part) + by;
        if (to >= 0 && to < all.size()) {
            edit(all.get(to), column);
        }
    }

    @Override
    public void leftEmpty(EObject part) {
        if (part.eContainer() != null) {
            session().removeParts(List.of(part));
        }
    }

    private void edit(EObject part, int column) {
        if (session().isReadOnly()) {
            return;
        }
        parts.select(List.of(part));
        showDetail();
        parts.row(part).ifPresent(row -> inPlace.open(row, column));
    }

    private void showDetail() {
        List<EObject> selection = parts.selected();
        Object next = List.of(session().instrument().getScales().stream().map(QuestionFields::name).toList(),
                selection.stream().map(part -> part instanceof Item item ? item.getFormat() : "").toList());
        if (detail != null && selection.equals(shown) && Objects.equals(next, shape)) {
            return;
        }
        shown = selection;
        shape = next;
        scrolled.setRedraw(false);
        try {
            Composite old = detail;
            detail = fields.toolkit().createComposite(scrolled);
            GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).spacing(6, 6).applyTo(detail);
            if (selection.size() > 1) {
                fields.note(detail, "questions.several");
            } else if (selection.isEmpty()) {
                fields.note(detail, "questions.select");
            } else if (selection.getFirst() instanceof Section section) {
                QuestionFields.of(section, detail, fields);
            } else {
                QuestionFields.of((Item) selection.getFirst(), detail, fields);
            }
            scrolled.setContent(detail);
            if (old != null) {
                old.dispose();
            }
            detail.layout(true, true);
            fit();
        } finally {
            scrolled.setRedraw(true);
        }
        fields.mark(editor().problems().found());
    }

    private void fit() {
        if (detail != null && !detail.isDisposed()) {
            scrolled.setMinSize(0, detail.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
        }
    }

    @Override
    protected void refresh() {
        boolean none = session().instrument().getSections().isEmpty();
        if (empty.getVisible() != none) {
            empty.setVisible(none);
            ((org.eclipse.swt.layout.GridData) empty.getLayoutData()).exclude = !none;
            stack.getParent().layout(true, true);
        }
        parts.show(session().instrument().getSections());
        if (parts.selected().isEmpty()) {
            all().stream().filter(Item.class::isInstance).findFirst().ifPresent(parts::begin);
        }
        inPlace.refresh();
        showDetail();
        fields.refresh();
    }

    @Override
    protected void mark(List<LocatedProblem> problems) {
        parts.mark(problems);
        fields.mark(problems);
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Section || problem.part() instanceof Item
                || problem.rule().startsWith("items-");
    }

    @Override
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        parts.select(List.of(part));
        showDetail();
        boolean found = fields.reveal(part, feature);
        if (!found) {
            parts.control().setFocus();
        }
        return found;
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            parts.control().setFocus();
        }
    }
}
