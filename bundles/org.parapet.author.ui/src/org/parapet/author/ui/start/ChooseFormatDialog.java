// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.ui.widgets.Fonts;

/** Asks which format a file has, or is to have, when its name does not say. */
public final class ChooseFormatDialog extends TitleAreaDialog {

    private final List<ExchangeEntry> formats;
    private ExchangeEntry chosen;

    /**
     * Prepares the question.
     *
     * @param parent in front of which to ask
     * @param formats one at least
     */
    public ChooseFormatDialog(Shell parent, List<ExchangeEntry> formats) {
        super(parent);
        this.formats = formats;
        chosen = formats.getFirst();
    }

    /** {@return the format chosen} */
    public ExchangeEntry chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("format.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("format.title"));
        setMessage(Messages.text("format.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(area);
        List<Button> buttons = new ArrayList<>();
        for (ExchangeEntry format : formats) {
            Button button = new Button(area, SWT.RADIO);
            button.setText(format.title());
            button.setSelection(format == chosen);
            button.addListener(SWT.Selection, event -> chosen = button.getSelection() ? format : chosen);
            button.addListener(SWT.Traverse, event -> step(event, buttons));
            buttons.add(button);
            format.description().ifPresent(text -> {
                Label label = new Label(area, SWT.WRAP);
                label.setText(text);
                GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(Fonts.width(area, 60), SWT.DEFAULT)
                        .applyTo(label);
            });
        }
        return area;
    }

    /** The explanations between the buttons would stop the arrow keys. */
    private void step(Event event, List<Button> buttons) {
        if (event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS) {
            return;
        }
        event.doit = false;
        int by = event.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : -1;
        int next = Math.floorMod(buttons.indexOf(event.widget) + by, buttons.size());
        buttons.forEach(button -> button.setSelection(button == buttons.get(next)));
        buttons.get(next).setFocus();
        chosen = formats.get(next);
    }
}
