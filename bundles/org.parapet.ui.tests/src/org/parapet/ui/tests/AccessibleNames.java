// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What a screen reader calls a control, as far as the toolkit lets a program ask. */
final class AccessibleNames {

    private AccessibleNames() {
    }

    /** {@return what the control is called: the name given to it, its own text, or the label before it} */
    static Optional<String> of(Control control) {
        return given(control).or(() -> own(control)).or(() -> labelBefore(control));
    }

    /**
     * {@return what reaches a screen reader: on GTK, fields and tables of the toolkit pass on neither a name that was
     * given nor the label before them, and only what is related to them as their label is heard}
     */
    static Optional<String> heard(Control control) {
        boolean silent = "gtk".equals(SWT.getPlatform()) && (control instanceof Text text
                && (text.getStyle() & SWT.READ_ONLY) == 0 || control instanceof Combo
                || control instanceof Spinner || control instanceof org.eclipse.swt.widgets.Table
                || control instanceof org.eclipse.swt.widgets.Tree || control instanceof org.eclipse.swt.widgets.List
                || control instanceof org.eclipse.swt.widgets.Scale
                || control instanceof org.eclipse.swt.widgets.DateTime);
        return silent ? AccessibleListeners.labels(control.getAccessible()).stream()
                .flatMap(label -> named(label).stream()).findFirst() : of(control);
    }

    /** {@return the text without mnemonic, shortcut, and the colon or dots at its end} */
    static String plain(String text) {
        return text.replaceAll("\t.*", "").replaceAll("&(?=[^&\\s])", "").replace("&&", "&")
                .replaceAll("\\s*(:|\\.\\.\\.|\u2026)\\s*$", "").strip();
    }

    private static Optional<String> given(Control control) {
        return named(control.getAccessible());
    }

    private static Optional<String> named(Accessible accessible) {
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        for (AccessibleListener listener : AccessibleListeners.of(accessible)) {
            listener.getName(event);
        }
        return Optional.ofNullable(event.result).filter(name -> !name.isBlank());
    }

    private static Optional<String> own(Control control) {
        String text = switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText().replaceAll("<[^>]*>", "");
            case Hyperlink link -> link.getText();
            case Group group -> group.getText();
            case ExpandableComposite section -> section.getText();
            case Text shown when (shown.getStyle() & SWT.READ_ONLY) != 0 -> shown.getText();
            default -> "";
        };
        return Optional.ofNullable(text).filter(name -> !name.isBlank());
    }

    /** As the toolkits do: the nearest label before a field names it. */
    private static Optional<String> labelBefore(Control control) {
        boolean field = control instanceof Text || control instanceof Combo || control instanceof CCombo
                || control instanceof Spinner || control instanceof org.eclipse.swt.widgets.Table
                || control instanceof org.eclipse.swt.widgets.Tree || control instanceof org.eclipse.swt.widgets.List
                || control instanceof org.eclipse.swt.widgets.Scale
                || control instanceof org.eclipse.swt.widgets.DateTime
                || control instanceof org.eclipse.swt.custom.StyledText
                || control instanceof org.eclipse.swt.browser.Browser;
        Composite parent = control.getParent();
        if (!field || parent == null) {
            return Optional.empty();
        }
        Control before = null;
        for (Control sibling : parent.getChildren()) {
            if (sibling == control) {
                break;
            }
            before = sibling;
        }
        return before instanceof Label || before instanceof CLabel ? own(before) : Optional.empty();
    }
}
