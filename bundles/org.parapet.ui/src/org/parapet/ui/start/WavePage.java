// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.time.Year;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parapet.ui.widgets.Fonts;

/** Asks what the occasion of the assessment is called. */
final class WavePage extends WizardPage {

    private Text wave;

    WavePage(String instrument) {
        super("wave", Messages.text("wave.title"), null);
        setDescription(Messages.text("wave.description", instrument));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.text("wave.name"));
        wave = new Text(area, SWT.BORDER | SWT.SINGLE);
        wave.setTextLimit(200);
        wave.setText(Year.now().toString());
        wave.addListener(SWT.FocusIn, event -> wave.selectAll());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(wave);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.text("wave.hint"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(area, 60), SWT.DEFAULT)
                .applyTo(hint);
        wave.addListener(SWT.Modify, event -> check());
        setControl(area);
        check();
    }

    private void check() {
        boolean named = !wave.getText().isBlank();
        setErrorMessage(named ? null : Messages.text("wave.missing"));
        setPageComplete(named);
    }

    /** {@return the name of the wave} */
    String wave() {
        return wave.getText().strip();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            wave.setFocus();
        }
    }
}
