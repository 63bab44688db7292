// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.parapet.author.ui.editor.PartsTree;

/** Moves sections and questions that are dragged to where they are dropped. */
final class QuestionDrag {

    private QuestionDrag() {
    }

    /**
     * Lets the rows be dragged.
     *
     * @param parts the sections and questions
     * @param changes what moves them
     * @param inPlace is closed before something moves
     */
    static void install(PartsTree parts, QuestionChanges changes, InPlaceEditor inPlace) {
        Tree tree = parts.control();
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        DragSource source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(transfers);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                inPlace.close();
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(parts.selected()));
                event.doit = !parts.selected().isEmpty();
            }
        });
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE);
        target.setTransfer(transfers);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | (event.item == null ? 0
                        : isAfter(tree, event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<EObject> dragged = parts.selected();
                if (event.item != null && !dragged.isEmpty()) {
                    changes.drop(dragged, (EObject) event.item.getData(), isAfter(tree, event));
                    parts.select(dragged);
                }
            }
        });
    }

    private static boolean isAfter(Tree tree, DropTargetEvent event) {
        Rectangle bounds = ((TreeItem) event.item).getBounds(0);
        return tree.toControl(event.x, event.y).y > bounds.y + bounds.height / 2;
    }
}
