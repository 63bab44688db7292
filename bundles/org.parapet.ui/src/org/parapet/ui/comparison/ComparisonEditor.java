// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.ui.comparison.assessments.AssessmentsPage;
import org.parapet.ui.comparison.export.ExportPage;
import org.parapet.ui.comparison.pictures.PicturesPage;
import org.parapet.ui.comparison.table.TablePage;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.editing.UndoRedo;
import org.parapet.ui.recovery.Autosave;
import org.parapet.ui.recovery.OpenTroublePage;
import org.parapet.ui.recovery.OutsideChanges;
import org.parapet.ui.recovery.RecoveryStore;
import org.parapet.ui.recovery.RestoreOffer;
import org.parapet.ui.recovery.SaveTrouble;
import org.parapet.ui.widgets.PageTabs;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one comparison file. */
public final class ComparisonEditor extends FormEditor {

    /** How the names of comparison files end. */
    public static final String EXTENSION = "." + ComparisonFormats.EXTENSION;

    private ComparisonSession session;
    private Comparing comparing;
    private RecoveryStore recovery;
    private Optional<ModelFileException> trouble = Optional.empty();
    private Optional<Autosave> autosave = Optional.empty();
    private Optional<OutsideChanges> outside = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput)) {
            throw new PartInitException("Expected a comparison file, not " + input.getName());
        }
        super.init(site, input);
        recovery = RecoveryStore.ofSettings();
        try {
            use(ComparisonSession.open(file()));
        } catch (ModelFileException e) {
            trouble = Optional.of(e);
            setPartName(input.getName());
        }
    }

    private Path file() {
        return ((IPathEditorInput) getEditorInput()).getPath().toPath();
    }

    private Display display() {
        return getSite().getShell().getDisplay();
    }

    private void use(ComparisonSession opened) {
        session = opened;
        trouble = Optional.empty();
        setTitleImage(Icons.COMPARE.image());
        comparing = new Comparing(session, new CompareEngine(ParapetUi.catalogue()), display());
        showName();
        session.onChange(this::showName);
        session.commands().addCommandStackListener(event -> display().asyncExec(this::editorDirtyStateChanged));
        new UndoRedo(session.commands()).install(this);
        if (!session.isReadOnly()) {
            Autosave copies = new Autosave(session, recovery, display());
            autosave = Optional.of(copies);
            display().asyncExec(() -> offerRestore(copies));
            outside = Optional.of(new OutsideChanges(getSite().getShell(), this::file,
                    () -> getSite().getPage().getActiveEditor() == this, session::changedOnDisk, this::changedOutside));
        }
    }

    /** {@return what the comparison is called: its title, or its file's name} */
    public String title() {
        String title = session.model().getTitle();
        String name = getEditorInput().getName();
        return title == null || title.isBlank()
                ? name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name : title;
    }

    private void showName() {
        String shown = session.isReadOnly() ? Messages.text("editor.readOnly", title()) : title();
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

    /** {@return the open comparison; null when it could not be opened} */
    public ComparisonSession session() {
        return session;
    }

    /** {@return what comes of the comparison; null when it could not be opened} */
    public Comparing comparing() {
        return comparing;
    }

    @Override
    protected void addPages() {
        try {
            if (trouble.isPresent()) {
                addPage(new OpenTroublePage<>(this, file(), trouble.get(), recovery, ComparisonFormats.COMPARISON,
                        new ComparisonFiles()::read, new WaysOn()));
                return;
            }
            addPage(new AssessmentsPage(this));
            addPage(new TablePage(this));
            addPage(new PicturesPage(this));
            addPage(new ExportPage(this));
            PageTabs.widen(getContainer());
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
        if (!session.model().getSources().isEmpty()) {
            setActivePage(TablePage.ID);
        }
    }

    /** What can be done when the file could not be opened. */
    private final class WaysOn implements OpenTroublePage.Ways<Comparison> {
        @Override
        public void lookOnly() {
            open(() -> ComparisonSession.look(file()));
        }

        @Override
        public void create(Path target, Comparison comparison) throws ModelFileException {
            OpenModelFile.create(ComparisonFormats.COMPARISON, target, comparison).close();
            if (target.equals(file())) {
                again();
            } else {
                IWorkbenchPage page = getSite().getPage();
                close();
                FileEditors.open(page, target);
            }
        }

        @Override
        public void again() {
            open(() -> ComparisonSession.open(file()));
        }

        @Override
        public void close() {
            ComparisonEditor.this.close(false);
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
        ComparisonSession open() throws ModelFileException;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (getActivePageInstance() != null) {
            getActivePageInstance().setFocus();
        }
        outside.ifPresent(OutsideChanges::look);
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.commands().isSaveNeeded() || super.isDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (getActivePageInstance() instanceof ComparisonPage page) {
            page.takeTyped();
        }
        monitor.setCanceled(!save());
        editorDirtyStateChanged();
    }

    private boolean save() {
        if (session.isReadOnly()) {
            return saveAs();
        }
        comparing.record(false);
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
                        display().asyncExec(this::reload);
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
        close(false);
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> FileEditors.open(page, file));
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    private boolean saveAs() {
        return SaveTrouble.askFile(getSite().getShell(), file()).filter(this::saveAs).isPresent();
    }

    /**
     * Saves the comparison in a new file; this editor edits that file from then on, or, when the comparison could only be
     * looked at, another editor opens on it.
     *
     * @param target a file that does not exist
     * @return whether it was saved; if not, a dialog said why
     */
    public boolean saveAs(Path target) {
        Path before = file();
        try {
            if (session.isReadOnly()) {
                session.saveCopy(target);
                FileEditors.open(getSite().getPage(), target);
                return true;
            }
            comparing.record(false);
            session.saveAs(target);
        } catch (ModelFileException e) {
            SaveTrouble.copyFailed(getSite().getShell(), e);
            return false;
        }
        autosave.ifPresent(copies -> copies.moved(before));
        setInputWithNotify(new FileInput(target));
        showName();
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
            comparing.close();
            session.close();
        }
    }
}
