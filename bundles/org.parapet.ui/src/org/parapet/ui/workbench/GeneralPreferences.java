// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What a person can set: light or dark, and whether the files opened lately are remembered. */
public final class GeneralPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);

    @Override
    public void init(IWorkbench workbench) {
        // There is nothing to prepare.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.text("preferences.appearance"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (Appearance appearance : Appearance.values()) {
            Button choice = new Button(group, SWT.RADIO);
            choice.setText(Messages.text("appearance." + appearance.key()));
            choice.setSelection(appearance == Appearance.chosen());
            choices.put(appearance, choice);
        }
        Button forget = new Button(area, SWT.PUSH);
        forget.setText(Messages.text("preferences.forget"));
        forget.addListener(SWT.Selection, event -> {
            ParapetUi.recentFiles().clear();
            forget.setEnabled(false);
        });
        return area;
    }

    @Override
    protected void performDefaults() {
        choices.forEach((appearance, choice) -> choice.setSelection(appearance == Appearance.SYSTEM));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        choices.forEach((appearance, choice) -> {
            if (choice.getSelection() && appearance != Appearance.chosen()) {
                appearance.choose(choice.getDisplay());
            }
        });
        return true;
    }
}
