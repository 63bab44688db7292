// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.validation.LocatedProblem;

/**
 * A tree of parts that follows the model: rows come, go and change where the model did, so that selection, scrolling
 * and what is folded stay. A part that something is wrong with carries a sign.
 */
public final class PartsTree {

    private final Tree tree;
    private final Function<EObject, List<? extends EObject>> children;
    private final Function<EObject, String[]> texts;
    private final Map<EObject, TreeItem> rows = new HashMap<>();
    private Map<EObject, Severity> marks = Map.of();

    /**
     * Fills a tree.
     *
     * @param tree the control; its rows carry their part as data
     * @param children the parts below a part
     * @param texts what the row of a part says in each column
     */
    public PartsTree(Tree tree, Function<EObject, List<? extends EObject>> children,
            Function<EObject, String[]> texts) {
        this.tree = tree;
        this.children = children;
        this.texts = texts;
    }

    /** {@return the control} */
    public Tree control() {
        return tree;
    }

    /**
     * Shows parts. Those that are selected stay so where they have moved to.
     *
     * @param roots the parts of the top level
     */
    public void show(List<? extends EObject> roots) {
        int before = rows.size();
        List<EObject> selected = selected();
        sync(Optional.empty(), tree.getItems(), roots);
        if (!selected.equals(selected())) {
            select(selected);
        }
        if (before == 0) {
            for (TreeItem item : tree.getItems()) {
                item.setExpanded(true);
            }
        }
    }

    private void sync(Optional<TreeItem> parent, TreeItem[] present, List<? extends EObject> wanted) {
        Set<EObject> set = new HashSet<>(wanted);
        int next = 0;
        int position = 0;
        for (EObject part : wanted) {
            while (next < present.length && (present[next].isDisposed() || !set.contains(present[next].getData()))) {
                drop(present[next++]);
            }
            TreeItem item;
            boolean made = false;
            if (next < present.length && present[next].getData() == part) {
                item = present[next++];
            } else {
                TreeItem old = rows.get(part);
                boolean expanded = old == null || old.isDisposed() || old.getExpanded();
                if (old != null) {
                    drop(old);
                }
                item = parent.isPresent() ? new TreeItem(parent.get(), 0, position) : new TreeItem(tree, 0, position);
                item.setData(part);
                rows.put(part, item);
                made = expanded;
            }
            fill(item, part);
            List<? extends EObject> below = children.apply(part);
            if (!below.isEmpty() || item.getItemCount() > 0) {
                sync(Optional.of(item), item.getItems(), below);
            }
            if (made && !below.isEmpty()) {
                item.setExpanded(true);
            }
            position++;
        }
        while (next < present.length) {
            drop(present[next++]);
        }
    }

    private void drop(TreeItem item) {
        if (!item.isDisposed()) {
            for (TreeItem below : item.getItems()) {
                drop(below);
            }
            rows.remove(item.getData(), item);
            item.dispose();
        }
    }

    private void fill(TreeItem item, EObject part) {
        String[] wanted = texts.apply(part);
        String[] present = (String[]) item.getData("texts");
        for (int column = 0; column < wanted.length; column++) {
            if (present == null || !wanted[column].equals(present[column])) {
                item.setText(column, wanted[column]);
            }
        }
        item.setData("texts", wanted);
        Severity mark = marks.get(part);
        if (item.getData("mark") != mark) {
            item.setData("mark", mark);
            item.setImage(0, image(mark));
        }
    }

    private static Image image(Severity severity) {
        if (severity == null || severity == Severity.INFO) {
            return null;
        }
        return FieldDecorationRegistry.getDefault().getFieldDecoration(severity == Severity.ERROR
                ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage();
    }

    /**
     * Puts signs at the rows of the parts that something is wrong with, or with something within them that has no row.
     *
     * @param problems everything found
     */
    public void mark(List<LocatedProblem> problems) {
        Map<EObject, Severity> next = new HashMap<>();
        for (LocatedProblem problem : problems) {
            EObject part = problem.part();
            while (part != null && !rows.containsKey(part)) {
                part = part.eContainer();
            }
            if (part != null) {
                next.merge(part, problem.problem().severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        Set<EObject> changed = new HashSet<>(marks.keySet());
        changed.addAll(next.keySet());
        marks = next;
        for (EObject part : changed) {
            TreeItem item = rows.get(part);
            if (item != null && !item.isDisposed()) {
                fill(item, part);
            }
        }
    }

    /** {@return the selected parts in the order of the tree} */
    public List<EObject> selected() {
        List<EObject> parts = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            parts.add((EObject) item.getData());
        }
        return parts;
    }

    /**
     * Selects parts and scrolls to them.
     *
     * @param parts those that have no row are passed over
     */
    public void select(List<? extends EObject> parts) {
        TreeItem[] items = parts.stream().map(rows::get).filter(item -> item != null && !item.isDisposed())
                .toArray(TreeItem[]::new);
        if (items.length > 0) {
            tree.setSelection(items);
            tree.showItem(items[items.length - 1]);
            tree.showItem(items[0]);
        }
    }

    /**
     * Selects the part that a reader begins with, without scrolling to it: a list that has no size yet would be
     * scrolled until the part is its first row, and the heading above it out of sight.
     *
     * @param part passed over when it has no row
     */
    public void begin(EObject part) {
        row(part).ifPresent(tree::select);
    }

    /**
     * {@return the row of a part}
     *
     * @param part a part; empty when it has no row
     */
    public Optional<TreeItem> row(EObject part) {
        return Optional.ofNullable(rows.get(part)).filter(item -> !item.isDisposed());
    }
}
