// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Gives a key to a control with all that follows from it: filters, listeners, traversal, and the character in a field.
 */
final class Keys {

    private Keys() {
    }

    static void send(Control control, char character, int keyCode, int modifiers) {
        Display display = control.getDisplay();
        Event down = event(control, SWT.KeyDown, character, keyCode, modifiers);
        control.notifyListeners(SWT.KeyDown, down);
        if (control.isDisposed()) {
            return;
        }
        if (down.doit && modifiers == SWT.NONE) {
            traverseOrWrite(control, character, keyCode);
        } else if (down.doit && modifiers == SWT.MOD1 && keyCode == 'a' && control instanceof Text text) {
            text.selectAll();
        } else if (down.doit && modifiers == SWT.SHIFT && keyCode == SWT.TAB) {
            control.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        }
        Control focus = display.getFocusControl();
        if (focus != null && !focus.isDisposed()) {
            focus.notifyListeners(SWT.KeyUp, event(focus, SWT.KeyUp, character, keyCode, modifiers));
        }
    }

    private static void traverseOrWrite(Control control, char character, int keyCode) {
        switch (keyCode) {
            case SWT.TAB -> tab(control);
            case SWT.ARROW_DOWN -> step(control, 1);
            case SWT.ARROW_UP -> step(control, -1);
            case SWT.ESC -> control.traverse(SWT.TRAVERSE_ESCAPE);
            case SWT.CR -> enter(control);
            case ' ' -> space(control);
            default -> write(control, character);
        }
    }

    /** In a field of several lines the Tab key writes, unless the field says that it leads on. */
    private static void tab(Control control) {
        boolean writes = control instanceof Text text && (text.getStyle() & SWT.MULTI) != 0
                && (text.getStyle() & SWT.READ_ONLY) == 0;
        Event traverse = event(control, SWT.Traverse, '\t', SWT.TAB, SWT.NONE);
        traverse.detail = SWT.TRAVERSE_TAB_NEXT;
        traverse.doit = !writes;
        if (writes) {
            control.notifyListeners(SWT.Traverse, traverse);
        }
        if (traverse.doit) {
            control.traverse(SWT.TRAVERSE_TAB_NEXT);
        } else {
            ((Text) control).insert("\t");
        }
    }

    private static void step(Control control, int by) {
        switch (control) {
            case Combo combo -> {
                combo.select(Math.clamp(combo.getSelectionIndex() + by, 0, combo.getItemCount() - 1));
                combo.notifyListeners(SWT.Selection, event(combo, SWT.Selection, '\0', 0, SWT.NONE));
            }
            case Tree tree -> {
                List<TreeItem> lines = Arrays.stream(tree.getItems()).flatMap(Keys::lines).toList();
                int chosen = tree.getSelectionCount() == 0 ? -1 : lines.indexOf(tree.getSelection()[0]);
                tree.setSelection(lines.get(Math.clamp(chosen + by, 0, lines.size() - 1)));
                Event selection = event(tree, SWT.Selection, '\0', 0, SWT.NONE);
                selection.item = tree.getSelection()[0];
                tree.notifyListeners(SWT.Selection, selection);
            }
            default -> { }
        }
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        return Stream.concat(Stream.of(item),
                item.getExpanded() ? Arrays.stream(item.getItems()).flatMap(Keys::lines) : Stream.empty());
    }

    private static void enter(Control control) {
        if (control instanceof Text text && (text.getStyle() & SWT.MULTI) == 0) {
            text.notifyListeners(SWT.DefaultSelection, event(text, SWT.DefaultSelection, '\r', SWT.CR, SWT.NONE));
        } else if (control instanceof Button button) {
            button.notifyListeners(SWT.Selection, event(button, SWT.Selection, '\0', 0, SWT.NONE));
        } else if (control instanceof Table || control instanceof Tree) {
            control.notifyListeners(SWT.DefaultSelection, event(control, SWT.DefaultSelection, '\r', SWT.CR, SWT.NONE));
        } else {
            write(control, '\n');
        }
    }

    private static void space(Control control) {
        if (control instanceof Button button) {
            if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                button.setSelection(!button.getSelection());
            }
            button.notifyListeners(SWT.Selection, event(button, SWT.Selection, '\0', 0, SWT.NONE));
        } else {
            write(control, ' ');
        }
    }

    private static void write(Control control, char character) {
        if (character < ' ' && character != '\n') {
            return;
        }
        String written = String.valueOf(character);
        switch (control) {
            case Text text when text.getEditable() -> text.insert(written);
            case CCombo combo when combo.getEditable() -> combo.setText(combo.getText() + written);
            default -> { }
        }
    }

    private static Event event(Control control, int type, char character, int keyCode, int modifiers) {
        Event event = new Event();
        event.type = type;
        event.widget = control;
        event.display = control.getDisplay();
        event.character = character;
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        event.doit = true;
        return event;
    }
}
