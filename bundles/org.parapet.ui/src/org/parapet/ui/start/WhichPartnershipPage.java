// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** Asks which partnership is to be assessed: a new one, or one that has a file. */
final class WhichPartnershipPage extends WizardPage {

    private final List<Path> files;
    private final boolean preferFile;
    private Button makeNew;
    private Button useFile;
    private org.eclipse.swt.widgets.List list;

    /** The files to offer, the likeliest first; whether that one is meant rather than a new partnership. */
    WhichPartnershipPage(List<Path> files, boolean preferFile) {
        super("which", Messages.text("which.title"), null);
        this.files = new ArrayList<>(files);
        this.preferFile = preferFile;
        setDescription(Messages.text("which.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 10).applyTo(area);
        makeNew = new Button(area, SWT.RADIO);
        makeNew.setText(Messages.text("which.new"));
        useFile = new Button(area, SWT.RADIO);
        useFile.setText(Messages.text("which.file"));
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleName.give(list, Messages.text("which.list.accessible"));
        list.setItems(files.stream().map(WhichPartnershipPage::label).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, true).indent(20, 0)
                .hint(Fonts.width(area, 60), list.getItemHeight() * 6).applyTo(list);
        Button another = new Button(area, SWT.PUSH);
        another.setText(Messages.text("which.another"));
        GridDataFactory.swtDefaults().indent(20, 0).applyTo(another);
        if (files.isEmpty()) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(Messages.text("which.none"));
            GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(none);
        } else {
            list.select(0);
        }
        boolean file = preferFile && !files.isEmpty();
        makeNew.setSelection(!file);
        useFile.setSelection(file);
        makeNew.addListener(SWT.Selection, event -> check());
        useFile.addListener(SWT.Selection, event -> check());
        list.addListener(SWT.Selection, event -> choseFile());
        another.addListener(SWT.Selection, event -> browse());
        setControl(area);
        check();
    }

    private static String label(Path file) {
        return file.getFileName() + "  \u2013  " + file.getParent();
    }

    private void choseFile() {
        makeNew.setSelection(false);
        useFile.setSelection(true);
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + PartnershipEditor.EXTENSION, "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            files.add(Path.of(chosen));
            list.add(label(Path.of(chosen)));
            list.select(list.getItemCount() - 1);
            choseFile();
        }
    }

    private void check() {
        setPageComplete(makeNew.getSelection() || list.getSelectionIndex() >= 0);
        if (getWizard() != null && getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    /** {@return the file chosen; empty for a new partnership} */
    Optional<Path> file() {
        int chosen = list.getSelectionIndex();
        return makeNew.getSelection() || chosen < 0 ? Optional.empty() : Optional.of(files.get(chosen));
    }
}
