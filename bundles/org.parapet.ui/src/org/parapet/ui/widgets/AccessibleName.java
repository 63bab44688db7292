// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Names controls for a screen reader. On GTK the toolkit's own fields and tables pass no name on, neither one that a
 * listener gives nor that of the label before them; there a label that nobody sees is related to each of them.
 */
public final class AccessibleName {

    private static final boolean SILENT = "gtk".equals(SWT.getPlatform());
    private static final String GIVEN = AccessibleName.class.getName();

    private AccessibleName() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name what a screen reader calls it
     */
    public static void give(Control control, String name) {
        give(control, () -> name);
    }

    /**
     * Names a control whose name changes.
     *
     * @param control the control
     * @param name what a screen reader calls it at the moment; asked each time
     */
    public static void give(Control control, Supplier<String> name) {
        control.setData(GIVEN, Boolean.TRUE);
        control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = name.get();
            }
        }));
        if (SILENT && isOfTheToolkit(control)) {
            relate(control, name);
        }
    }

    /**
     * Names every field and table of a display, those of the platform's dialogs included, by the label before it unless
     * it was given a name.
     *
     * @param display the display
     */
    public static void followLabels(Display display) {
        if (SILENT) {
            display.addListener(SWT.Skin, event -> {
                if (event.widget instanceof Control control && isField(control) && control.getData(GIVEN) == null) {
                    nameByLabel(control);
                }
            });
        }
    }

    private static void nameByLabel(Control field) {
        if (labelBefore(field) instanceof Label label && !label.getText().isBlank()) {
            field.setData(GIVEN, Boolean.TRUE);
            relate(field, () -> label.isDisposed() ? "" : plain(label.getText()));
        }
    }

    private static Control labelBefore(Control field) {
        Control owner = field.getParent() instanceof CCombo ? field.getParent() : field;
        Control before = null;
        for (Control sibling : owner.getParent().getChildren()) {
            if (sibling == owner) {
                return before;
            }
            before = sibling;
        }
        return null;
    }

    /**
     * {@return what a label says when it is read aloud: without its mnemonic and without a colon at its end}
     *
     * @param text of a label
     */
    public static String plain(String text) {
        return text.replaceAll("&(?=[^&\\s])", "").replace("&&", "&").replaceAll("\\s*:\\s*$", "");
    }

    private static void relate(Control control, Supplier<String> name) {
        Composite around = control.getParent();
        while (around instanceof Table || around instanceof Tree || around instanceof CCombo) {
            around = around.getParent();
        }
        Accessible label = new Accessible(around.getAccessible());
        label.addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name.get()));
        label.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label);
    }

    private static boolean isField(Control control) {
        return isOfTheToolkit(control) && !(control instanceof Button) && !(control instanceof ProgressBar);
    }

    private static boolean isOfTheToolkit(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Spinner
                || control instanceof Table || control instanceof Tree || control instanceof List
                || control instanceof Scale || control instanceof Slider || control instanceof DateTime
                || control instanceof Button || control instanceof ProgressBar;
    }
}
