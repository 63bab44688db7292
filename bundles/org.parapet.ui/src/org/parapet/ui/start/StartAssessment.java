// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.file.PartnershipFolder;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.workbench.ParapetUi;

/** Begins an assessment with an instrument that was chosen. */
public final class StartAssessment {

    private StartAssessment() {
    }

    /**
     * Asks which partnership to assess and what the wave is called, adds the assessment to the partnership's file and
     * opens it.
     *
     * @param page where it opens
     * @param instrument one whose wording is there
     * @param partnership the file of the partnership that is meant, if that is known
     */
    public static void with(IWorkbenchPage page, InstrumentEntry instrument, Optional<Path> partnership) {
        Set<Path> files = new LinkedHashSet<>();
        partnership.ifPresent(files::add);
        List<Path> open = open(page);
        files.addAll(open);
        ParapetUi.recentFiles().files().stream().filter(PartnershipFolder::isNamedSo).filter(Files::exists)
                .forEach(files::add);
        boolean preferFile = partnership.isPresent() || !open.isEmpty();
        new WizardDialog(page.getWorkbenchWindow().getShell(),
                new StartAssessmentWizard(page, instrument, List.copyOf(files), preferFile)).open();
    }

    private static List<Path> open(IWorkbenchPage page) {
        List<Path> open = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            try {
                if (FileEditors.PARTNERSHIP.equals(reference.getId())
                        && reference.getEditorInput() instanceof FileInput input) {
                    open.add(input.file());
                }
            } catch (PartInitException e) {
                ParapetUi.log().log(e.getStatus());
            }
        }
        return open;
    }
}
