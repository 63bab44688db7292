// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.PlanAction;
import org.parapet.ui.widgets.ReadingText;

/** What the plan rests on, beside it: where an action comes from, and the findings as they are now. */
final class PlanBeside {

    private static final int TABS = 4;

    private final TabFolder folder;
    private final List<StyledText> texts = new ArrayList<>();

    PlanBeside(Composite parent, FormToolkit toolkit) {
        folder = new TabFolder(parent, SWT.NONE);
        toolkit.adapt(folder);
        folder.setFont(parent.getFont());
        for (int i = 0; i < TABS; i++) {
            TabItem tab = new TabItem(folder, SWT.NONE);
            StyledText text = ReadingText.create(folder, toolkit, SWT.V_SCROLL);
            text.setLineSpacing(2);
            text.setMargins(6, 6, 6, 6);
            tab.setControl(text);
            texts.add(text);
        }
    }

    /** Shows the findings; without an origin, says that they are not to be had. */
    void show(Optional<ActionOrigin> origin) {
        show(1, "beside.positives", origin.map(ActionOrigin::positives));
        show(2, "beside.areas", origin.map(ActionOrigin::areas));
        show(3, "beside.consensus", origin.map(ActionOrigin::lackOfConsensus));
    }

    private void show(int tab, String key, Optional<List<String>> lines) {
        label(tab, Messages.text(key, lines.map(List::size).orElse(0)));
        text(texts.get(tab), lines.map(found -> found.isEmpty() ? Messages.text("beside.none")
                : String.join("\n", found)).orElseGet(() -> Messages.text("origin.unavailable")));
    }

    /** Shows where the selected part of the plan comes from. */
    void showOrigin(Object selected, Optional<ActionOrigin> origin) {
        label(0, Messages.text("beside.origin"));
        text(texts.getFirst(), selected instanceof PlanAction action
                ? origin.map(found -> String.join("\n", found.lines(action)))
                        .orElseGet(() -> Messages.text("origin.unavailable"))
                : Messages.text("section.explain.actions"));
    }

    private void label(int tab, String text) {
        if (!folder.getItem(tab).getText().equals(text)) {
            folder.getItem(tab).setText(text);
        }
    }

    static void text(StyledText control, String text) {
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
    }
}
