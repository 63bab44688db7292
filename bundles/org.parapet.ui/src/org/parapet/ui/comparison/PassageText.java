// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.widgets.AccessibleName;

/** Text to read, with headings; it wraps, can be selected and copied, and Tab leads out of it. */
public final class PassageText {

    private final StyledText text;
    private List<Passage> passages = List.of();

    /**
     * Creates the control.
     *
     * @param parent where
     * @param toolkit makes it look like the form
     * @param name what a screen reader calls it
     */
    public PassageText(Composite parent, FormToolkit toolkit, String name) {
        text = new StyledText(parent, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        toolkit.adapt(text, true, true);
        text.setAlwaysShowScrollBars(false);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        AccessibleName.give(text, name);
    }

    /** {@return the control} */
    public StyledText control() {
        return text;
    }

    /**
     * Shows text; what is shown already is left alone, so that it does not scroll.
     *
     * @param shown the text
     */
    public void show(List<Passage> shown) {
        if (shown.equals(passages)) {
            return;
        }
        passages = List.copyOf(shown);
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Passage passage : passages) {
            if (!all.isEmpty()) {
                all.append('\n');
            }
            if (!passage.heading().isEmpty()) {
                styles.add(new StyleRange(all.length(), passage.heading().length(), null, null, SWT.BOLD));
                all.append(passage.heading()).append('\n');
            }
            passage.paragraphs().forEach(paragraph -> all.append(paragraph).append('\n'));
        }
        text.setText(all.toString().stripTrailing());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }
}
