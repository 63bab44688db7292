// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;

/** What a person can set: light or dark, and whether the files opened lately are remembered. */
final class PreferencesDialog extends Dialog {

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);

    PreferencesDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("preferences.title"));
    }

    @Override
    public void create() {
        super.create();
        choices.get(Appearance.chosen()).setFocus();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(0, 12).applyTo(area);
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.text("preferences.appearance"));
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
                .applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (Appearance appearance : Appearance.values()) {
            Button choice = new Button(group, SWT.RADIO);
            choice.setText(Messages.text("appearance." + appearance.key()));
            choice.setSelection(appearance == Appearance.chosen());
            choices.put(appearance, choice);
        }
        Button forget = new Button(area, SWT.PUSH);
        forget.setText(Messages.text("preferences.forget"));
        forget.setEnabled(!ParapetUi.recentFiles().files().isEmpty());
        forget.addListener(SWT.Selection, event -> {
            ParapetUi.recentFiles().clear();
            forget.setEnabled(false);
        });
        return area;
    }

    @Override
    protected void okPressed() {
        choices.forEach((appearance, choice) -> {
            if (choice.getSelection() && appearance != Appearance.chosen()) {
                appearance.choose(choice.getDisplay());
            }
        });
        super.okPressed();
    }
}
