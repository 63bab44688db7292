// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Path;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.home.Sample;

/** Makes a new partnership file and opens it. */
final class NewPartnershipWizard extends Wizard {

    private final IWorkbenchPage workbenchPage;
    private final NewPartnershipPage details =
            new NewPartnershipPage(Sample.documents(Path.of(System.getProperty("user.home"))));

    NewPartnershipWizard(IWorkbenchPage workbenchPage) {
        this.workbenchPage = workbenchPage;
        setWindowTitle(Messages.text("new.window"));
    }

    @Override
    public void addPages() {
        addPage(details);
    }

    @Override
    public boolean performFinish() {
        try {
            details.draft().create(details.file());
        } catch (ModelFileException e) {
            details.setErrorMessage(Problems.describe(e));
            return false;
        }
        FileEditors.open(workbenchPage, details.file());
        return true;
    }
}
