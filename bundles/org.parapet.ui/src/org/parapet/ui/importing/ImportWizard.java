// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.wizard.Wizard;
import org.parapet.exchange.responses.ImportPlan;
import org.parapet.model.assessment.Assessment;
import org.parapet.ui.partnership.PartnershipSession;

/** Imports responses from a file: which file and for what, then a preview, then everything in one undoable step. */
public final class ImportWizard extends Wizard {

    private final PartnershipSession session;
    private final ImportFilePage filePage;
    private final ImportPreviewPage previewPage;
    private Optional<Assessment> imported = Optional.empty();

    /**
     * Creates the wizard, which asks for the file.
     *
     * @param session the partnership that the responses go into
     */
    public ImportWizard(PartnershipSession session) {
        this(session, Optional.empty());
    }

    /**
     * Creates the wizard.
     *
     * @param session the partnership that the responses go into
     * @param file the file to begin with; empty to ask for it
     */
    public ImportWizard(PartnershipSession session, Optional<Path> file) {
        this.session = session;
        filePage = new ImportFilePage(session, file);
        previewPage = new ImportPreviewPage(session, filePage);
        setWindowTitle(Messages.text("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(filePage);
        addPage(previewPage);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == previewPage && previewPage.plan().isPresent();
    }

    /** {@return the assessment that the responses were put into; empty when the wizard was cancelled} */
    public Optional<Assessment> imported() {
        return imported;
    }

    @Override
    public boolean performFinish() {
        ImportPlan plan = previewPage.plan().orElseThrow();
        session.execute(new ChangeCommand(session.partnership()) {
            @Override
            protected void doExecute() {
                imported = Optional.of(plan.apply());
            }

            @Override
            public String getLabel() {
                return Messages.text("import.command");
            }
        });
        return true;
    }
}
