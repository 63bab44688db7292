// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.home.Sample;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipSession;

/** Starts an assessment with an instrument: which partnership, which wave; then opens the partnership. */
final class StartAssessmentWizard extends Wizard {

    private static final String PEOPLE = "people";
    private static final String ANSWERS = "answers";

    private final IWorkbenchPage workbenchPage;
    private final InstrumentEntry instrument;
    private final WhichPartnershipPage which;
    private final NewPartnershipPage details;
    private final WavePage wave;
    private Optional<Path> created = Optional.empty();

    StartAssessmentWizard(IWorkbenchPage workbenchPage, InstrumentEntry instrument, List<Path> files,
            boolean preferFile) {
        this.workbenchPage = workbenchPage;
        this.instrument = instrument;
        which = new WhichPartnershipPage(files, preferFile);
        details = new NewPartnershipPage(Sample.documents(Path.of(System.getProperty("user.home"))));
        wave = new WavePage(instrument.title());
        setWindowTitle(Messages.text("start.window", instrument.shortTitle()));
    }

    @Override
    public void addPages() {
        addPage(which);
        addPage(details);
        addPage(wave);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == which && which.file().isPresent() ? wave : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        boolean partnershipKnown = which.isPageComplete() && (which.file().isPresent() || details.isPageComplete());
        return partnershipKnown && wave.isPageComplete() && getContainer().getCurrentPage() == wave;
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = which.file().or(this::create);
        if (file.isEmpty()) {
            return false;
        }
        NewAssessment start = new NewAssessment(instrument.id(), instrument.edition(), wave.wave());
        Optional<Partnership> saved = new PartnershipFiles().read(file.get()).model();
        if (saved.isPresent() && refuses(saved.get(), start)) {
            return false;
        }
        FileEditors.open(workbenchPage, file.get());
        return workbenchPage.getActiveEditor() instanceof PartnershipEditor editor
                && editor.getEditorInput().equals(new FileInput(file.get())) && start(editor, start);
    }

    private Optional<Path> create() {
        if (created.isEmpty()) {
            try {
                details.draft().create(details.file());
                created = Optional.of(details.file());
            } catch (ModelFileException e) {
                wave.setErrorMessage(Problems.describe(e));
            }
        }
        return created;
    }

    private boolean refuses(Partnership partnership, NewAssessment start) {
        boolean there = start.existing(partnership).isPresent();
        if (there) {
            wave.setErrorMessage(
                    Messages.text("wave.exists", partnership.getName(), instrument.shortTitle(), wave.wave()));
        }
        return there;
    }

    /** The editor has no session when the file cannot be used; it says why and offers ways on then. */
    private boolean start(PartnershipEditor editor, NewAssessment start) {
        PartnershipSession session = editor.session();
        if (session == null) {
            return true;
        }
        if (refuses(session.partnership(), start)) {
            return false;
        }
        session.execute(start.command(session.partnership(), LocalDate.now()));
        Optional<Assessment> started = start.existing(session.partnership());
        started.ifPresent(session::select);
        workbenchPage.saveEditor(editor, false);
        editor.setActivePage(session.partnership().getParticipants().isEmpty() ? PEOPLE : ANSWERS);
        return started.isPresent();
    }
}
