// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

/** A field over a row of the tree, in which a code or a statement is written. */
final class InPlaceEditor {

    static final int CODE = 0;
    static final int TEXT = 1;

    private final Tree tree;
    private final AuthorSession session;
    private final Next next;
    private final TreeEditor over;
    private Optional<Text> field = Optional.empty();

    /** What follows after a field was left with a key. */
    interface Next {
        /** Makes the next item and edits it. */
        void insertAfter(EObject part);

        /** Edits the row above or below. */
        void move(EObject part, int column, int by);

        /** Pastes several lines. */
        void paste(EObject part, String lines);

        /** Was left without a text. */
        void leftEmpty(EObject part);
    }

    InPlaceEditor(Tree tree, AuthorSession session, Next next) {
        this.tree = tree;
        this.session = session;
        this.next = next;
        over = new TreeEditor(tree);
        over.grabHorizontal = true;
        over.horizontalAlignment = SWT.LEFT;
    }

    boolean isOpen() {
        return field.isPresent();
    }

    void open(TreeItem row, int column) {
        close();
        EObject part = (EObject) row.getData();
        EAttribute feature = feature(part, column);
        Text text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        AccessibleName.give(text, Messages.text(column == CODE ? "questions.code" : "questions.statement"));
        Object value = part.eGet(feature);
        text.setText(value == null ? "" : value.toString().replaceAll("\\s+", " "));
        text.selectAll();
        field = Optional.of(text);
        text.addListener(SWT.Verify, event -> verify(event, part));
        text.addListener(SWT.Modify, event -> {
            String typed = text.getText().strip();
            session.type(part, feature, typed.isEmpty() ? null : typed);
        });
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(() -> {
            if (field.filter(text::equals).isPresent() && !text.isDisposed() && !text.isFocusControl()) {
                close();
                leave(part);
            }
        }));
        text.addListener(SWT.Traverse, event -> traverse(event, part, column));
        text.addListener(SWT.KeyDown, event -> key(event, part, column));
        over.minimumHeight = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        over.setEditor(text, row, column);
        tree.showItem(row);
        text.setFocus();
    }

    private static EAttribute feature(EObject part, int column) {
        if (column == CODE) {
            return Literals.CODED__CODE;
        }
        return part instanceof Section ? Literals.SECTION__TITLE : Literals.ITEM__TEXT;
    }

    private void verify(Event event, EObject part) {
        String typed = event.text == null ? "" : event.text.strip();
        if (typed.indexOf('\n') >= 0 || typed.indexOf('\r') >= 0) {
            event.doit = false;
            tree.getDisplay().asyncExec(() -> {
                close();
                next.paste(part, typed);
            });
        }
    }

    private void traverse(Event event, EObject part, int column) {
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                close();
                next.insertAfter(part);
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close();
                tree.setFocus();
                leave(part);
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                close();
                if (column == CODE) {
                    next.move(part, TEXT, event.detail == SWT.TRAVERSE_TAB_NEXT ? 0 : -1);
                } else {
                    next.move(part, event.detail == SWT.TRAVERSE_TAB_NEXT ? TEXT : CODE,
                            event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : 0);
                }
            }
            default -> {
            }
        }
    }

    private void key(Event event, EObject part, int column) {
        if (event.stateMask == 0 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            close();
            next.move(part, column, event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        }
    }

    private void leave(EObject part) {
        session.endTyping();
        if (part instanceof Item item && (item.getText() == null || item.getText().isBlank())) {
            next.leftEmpty(part);
        }
    }

    void close() {
        field.ifPresent(text -> {
            field = Optional.empty();
            over.setEditor(null);
            text.dispose();
            session.endTyping();
        });
    }

    /** Shows what an undo or another field made of the text that is being edited. */
    void refresh() {
        field.ifPresent(text -> {
            if (text.isDisposed() || over.getItem() == null || over.getItem().isDisposed()) {
                close();
                return;
            }
            EObject part = (EObject) over.getItem().getData();
            Object value = part.eGet(feature(part, over.getColumn()));
            String now = value == null ? "" : value.toString().replaceAll("\\s+", " ");
            if (!text.getText().strip().equals(now)) {
                text.setText(now);
                text.setSelection(now.length());
            }
        });
    }
}
