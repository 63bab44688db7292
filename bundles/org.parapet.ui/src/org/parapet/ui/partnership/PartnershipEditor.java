// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.file.PartnershipFormat;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.answers.AnswersPage;
import org.parapet.ui.editing.UndoRedo;
import org.parapet.ui.findings.FindingsPage;
import org.parapet.ui.followup.FollowUpPage;
import org.parapet.ui.overview.OverviewPage;
import org.parapet.ui.people.PeoplePage;
import org.parapet.ui.plan.PlanPage;
import org.parapet.ui.recovery.Autosave;
import org.parapet.ui.recovery.OpenTroublePage;
import org.parapet.ui.recovery.OutsideChanges;
import org.parapet.ui.recovery.RecoveryStore;
import org.parapet.ui.recovery.RestoreOffer;
import org.parapet.ui.recovery.SaveTrouble;
import org.parapet.ui.reports.ReportsPage;
import org.parapet.ui.widgets.PageTabs;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.Messages;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one partnership file. */
public final class PartnershipEditor extends FormEditor {

    /** How the names of partnership files end. */
    public static final String EXTENSION = ".partnership";

    private static final String ID = "org.parapet.ui.partnership";

    private PartnershipSession session;
    private RecoveryStore recovery;
    private Optional<ModelFileException> trouble = Optional.empty();
    private Optional<Autosave> autosave = Optional.empty();
    private Optional<OutsideChanges> outside = Optional.empty();

    /**
     * Opens a partnership file, or says in a dialog why that is not possible. A file that has a tab already, shown
     * since the start or not, is shown there.
     *
     * @param page where the editor opens
     * @param file the file
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            PartnershipInput input = new PartnershipInput(file);
            for (IEditorReference reference : page.getEditorReferences()) {
                if (input.equals(reference.getEditorInput())) {
                    page.activate(reference.getEditor(true));
                    return;
                }
            }
            page.openEditor(input, ID);
        } catch (PartInitException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.text("editor.cannotOpen"),
                    e.getStatus().getMessage());
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PartnershipInput partnershipInput)) {
            throw new PartInitException("Expected a partnership file, not " + input.getName());
        }
        super.init(site, input);
        recovery = RecoveryStore.ofSettings();
        try {
            use(PartnershipSession.open(partnershipInput.file(), ParapetUi.catalogue()));
        } catch (ModelFileException e) {
            trouble = Optional.of(e);
            setPartName(input.getName());
        }
    }

    private void use(PartnershipSession opened) {
        session = opened;
        trouble = Optional.empty();
        showName();
        setTitleImage(Icons.PARTNERSHIP.image());
        session.commands().addCommandStackListener(event -> getSite().getShell().getDisplay().asyncExec(() -> {
            showName();
            editorDirtyStateChanged();
        }));
        new UndoRedo(session.commands()).install(this);
        if (!session.isReadOnly()) {
            Autosave copies = new Autosave(session, recovery, getSite().getShell().getDisplay());
            autosave = Optional.of(copies);
            getSite().getShell().getDisplay().asyncExec(() -> offerRestore(copies));
            outside = Optional.of(new OutsideChanges(getSite().getShell(), this::file,
                    () -> getSite().getPage().getActiveEditor() == this, session::changedOnDisk, this::changedOutside));
        }
    }

    private void showName() {
        String name = session.partnership().getName();
        String shown = session.isReadOnly() ? Messages.text("editor.readOnly", name) : name;
        if (!shown.equals(getPartName())) {
            setPartName(shown);
        }
    }

    private void changedOutside() {
        switch (SaveTrouble.notice(getSite().getShell(), file(), isDirty())) {
            case COPY -> saveAs();
            case RELOAD -> reload();
            case HERE -> saveAs(file());
            case AGAIN, BACK -> {
            }
        }
    }

    private void offerRestore(Autosave copies) {
        if (getContainer() != null && !getContainer().isDisposed()) {
            new RestoreOffer<>(session, recovery, copies).ask(getSite().getShell());
        }
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (getActivePageInstance() != null) {
            getActivePageInstance().setFocus();
        }
        outside.ifPresent(OutsideChanges::look);
    }

    /** {@return the open partnership; null when it could not be opened} */
    public PartnershipSession session() {
        return session;
    }

    @Override
    protected void addPages() {
        if (trouble.isPresent()) {
            addTrouble(trouble.get());
            return;
        }
        try {
            addPage(new OverviewPage(this, session));
            addPage(new PeoplePage(this, session));
            addPage(new AnswersPage(this, session));
            addPage(new FindingsPage(this, session));
            addPage(new PlanPage(this, session));
            addPage(new FollowUpPage(this, session));
            addPage(new ReportsPage(this, session));
            PageTabs.widen(getContainer());
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    private void addTrouble(ModelFileException failure) {
        try {
            addPage(new OpenTroublePage<>(this, file(), failure, recovery, PartnershipFormat.FORMAT,
                    new PartnershipFiles()::read, new WaysOn()));
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    private Path file() {
        return ((PartnershipInput) getEditorInput()).file();
    }

    /** What can be done when the file could not be opened. */
    private final class WaysOn implements OpenTroublePage.Ways<Partnership> {
        @Override
        public void lookOnly() {
            open(() -> PartnershipSession.look(file(), ParapetUi.catalogue()));
        }

        @Override
        public void create(Path file, Partnership partnership) throws ModelFileException {
            new PartnershipFiles().create(file, partnership).close();
            if (file.equals(file())) {
                again();
            } else {
                IWorkbenchPage page = getSite().getPage();
                close();
                PartnershipEditor.open(page, file);
            }
        }

        @Override
        public void again() {
            open(() -> PartnershipSession.open(file(), ParapetUi.catalogue()));
        }

        @Override
        public void close() {
            PartnershipEditor.this.close(false);
        }

        private void open(Opening opening) {
            try {
                use(opening.open());
            } catch (ModelFileException e) {
                trouble = Optional.of(e);
            }
            removePage(0);
            addPages();
            setActivePage(0);
        }
    }

    private interface Opening {
        PartnershipSession open() throws ModelFileException;
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.commands().isSaveNeeded() || super.isDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitPages(true);
        boolean saved = save();
        monitor.setCanceled(!saved);
        editorDirtyStateChanged();
    }

    private boolean save() {
        if (session.isReadOnly()) {
            return saveAs();
        }
        while (true) {
            try {
                session.save();
                autosave.ifPresent(Autosave::forget);
                return true;
            } catch (ModelFileException e) {
                switch (SaveTrouble.ask(getSite().getShell(), file(), e)) {
                    case COPY -> {
                        return saveAs();
                    }
                    case RELOAD -> {
                        getSite().getShell().getDisplay().asyncExec(this::reload);
                        return false;
                    }
                    case HERE -> {
                        return saveAs(file());
                    }
                    case BACK -> {
                        return false;
                    }
                    case AGAIN -> {
                    }
                }
            }
        }
    }

    private void reload() {
        IWorkbenchPage page = getSite().getPage();
        Path file = file();
        Optional<String> shown = Optional.ofNullable(getActivePageInstance()).map(IFormPage::getId);
        close(false);
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            open(page, file);
            if (page.getActiveEditor() instanceof PartnershipEditor again) {
                shown.ifPresent(again::setActivePage);
            }
        });
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    private boolean saveAs() {
        Optional<Path> chosen = SaveTrouble.askFile(getSite().getShell(), file());
        return chosen.isPresent() && saveAs(chosen.get());
    }

    /**
     * Saves the partnership in a new file; this editor edits that file from then on, or, when the partnership could
     * only be looked at, another editor opens on it.
     *
     * @param target a file that does not exist
     * @return whether it was saved; if not, a dialog said why
     */
    public boolean saveAs(Path target) {
        Path before = file();
        try {
            if (session.isReadOnly()) {
                session.saveCopy(target);
                open(getSite().getPage(), target);
                return true;
            }
            session.saveAs(target);
        } catch (ModelFileException e) {
            SaveTrouble.copyFailed(getSite().getShell(), e);
            return false;
        }
        autosave.ifPresent(copies -> copies.moved(before));
        setInputWithNotify(new PartnershipInput(target));
        editorDirtyStateChanged();
        return true;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    @Override
    public void dispose() {
        super.dispose();
        autosave.ifPresent(Autosave::close);
        outside.ifPresent(OutsideChanges::close);
        if (session != null) {
            session.close();
        }
    }
}
