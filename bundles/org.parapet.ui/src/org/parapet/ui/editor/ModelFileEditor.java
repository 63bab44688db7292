// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.Problem;
import org.parapet.ui.editing.EditedModel;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.editing.UndoRedo;
import org.parapet.ui.recovery.Autosave;
import org.parapet.ui.recovery.OpenTroublePage;
import org.parapet.ui.recovery.OutsideChanges;
import org.parapet.ui.recovery.RecoveryStore;
import org.parapet.ui.recovery.RestoreOffer;
import org.parapet.ui.widgets.PageTabs;
import org.parapet.ui.workbench.Appearance;
import org.parapet.ui.workbench.Messages;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Edits one model file: opens it or says why that is not possible, saves it and helps when that fails, keeps copies of
 * unsaved changes and offers them after a crash, and notices what others do to the file. The pages are its subclasses'.
 *
 * @param <T> the root of the model
 * @param <S> how the file is open
 */
public abstract class ModelFileEditor<T extends EObject, S extends ModelFileSession<T>> extends FormEditor {

    private static final String BACKUP_NOT_KEPT = "backup-not-kept";

    private final ModelFormat<T> format;
    private final List<Autosave> autosaves = new ArrayList<>();
    private final Set<IFormPage> dressed = new HashSet<>();
    private RecoveryStore recovery;
    private S session;
    private SaveLoop saving;
    private Optional<ModelFileException> trouble = Optional.empty();
    private Optional<OutsideChanges> outside = Optional.empty();

    /**
     * Creates an editor that has no file yet.
     *
     * @param format what kind of files it edits
     */
    protected ModelFileEditor(ModelFormat<T> format) {
        this.format = format;
    }

    /**
     * {@return the file, open for editing}
     *
     * @param file the file
     * @throws ModelFileException when it cannot be read or is locked; carries every problem
     */
    protected abstract S open(Path file) throws ModelFileException;

    /**
     * {@return the file, open to look at only}
     *
     * @param file the file
     * @throws ModelFileException when it cannot be read; carries every problem
     */
    protected abstract S look(Path file) throws ModelFileException;

    /**
     * {@return a file, or what is wrong with it}
     *
     * @param file one that may be damaged
     */
    protected abstract LoadResult<T> read(Path file);

    /**
     * Makes a file.
     *
     * @param file one that does not exist
     * @param model what it holds
     * @throws ModelFileException when it cannot be written
     */
    protected abstract void create(Path file, T model) throws ModelFileException;

    /** {@return what the open file is called on its tab} */
    protected abstract String title();

    /**
     * Adds the pages of an open file.
     *
     * @throws PartInitException when a page cannot be added
     */
    protected abstract void addModelPages() throws PartInitException;

    /**
     * The file was opened, {@link #session()} is there; nothing is shown yet. By default nothing more is to be done.
     */
    protected void opened() {
    }

    /** Takes over what was typed and is in no command yet. By default the pages commit it. */
    protected void takeTyped() {
        commitPages(true);
    }

    /** The model is about to be saved; may be told more than once. By default nothing more is to be done. */
    protected void saving() {
    }

    /** The file that was open is about to be closed. By default nothing more is to be done. */
    protected void closing() {
    }

    /**
     * Offers the unsaved changes that a crash left; those of this file by default.
     *
     * @param copies keeps them while they stay unsaved
     */
    protected void offerRestore(Autosave copies) {
        new RestoreOffer<>(session, recovery, copies).ask(shell());
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput)) {
            throw new PartInitException("Expected a file, not " + input.getName());
        }
        super.init(site, input);
        recovery = RecoveryStore.ofSettings();
        try {
            use(open(file()));
        } catch (ModelFileException e) {
            trouble = Optional.of(e);
            setPartName(input.getName());
        }
    }

    private void use(S opened) {
        session = opened;
        saving = new SaveLoop(session, new Saves());
        trouble = Optional.empty();
        opened();
        showName();
        session.onChange(this::showName);
        session.commands().addCommandStackListener(event -> display().asyncExec(this::editorDirtyStateChanged));
        new UndoRedo(session.commands()).install(this);
        if (!session.isReadOnly()) {
            Autosave copies = keepCopies(session);
            display().asyncExec(() -> {
                if (getContainer() != null && !getContainer().isDisposed()) {
                    offerRestore(copies);
                }
            });
            outside = Optional.of(new OutsideChanges(shell(), this::file,
                    () -> getSite().getPage().getActiveEditor() == this, session::changedOnDisk,
                    () -> saving.changedOutside(isDirty())));
        }
    }

    /**
     * Keeps copies of unsaved changes until they are saved or this editor is closed.
     *
     * @param model the open file, or another that is saved with it
     * @return what keeps them
     */
    protected final Autosave keepCopies(EditedModel<?> model) {
        Autosave copies = new Autosave(model, recovery, display());
        autosaves.add(copies);
        return copies;
    }

    /** {@return where unsaved changes are kept} */
    protected final RecoveryStore recovery() {
        return recovery;
    }

    /** {@return the open file; null when it could not be opened} */
    public final S session() {
        return session;
    }

    /** {@return the pages, from left to right; one that says what is wrong when the file could not be opened} */
    public final List<IFormPage> pages() {
        return pages.stream().filter(IFormPage.class::isInstance).map(IFormPage.class::cast).toList();
    }

    private Path file() {
        return ((IPathEditorInput) getEditorInput()).getPath().toPath();
    }

    private Shell shell() {
        return getSite().getShell();
    }

    private Display display() {
        return shell().getDisplay();
    }

    private void showName() {
        String shown = session.isReadOnly() ? Messages.text("editor.readOnly", title()) : title();
        if (!shown.equals(getPartName())) {
            setPartName(shown);
        }
    }

    @Override
    protected final void addPages() {
        try {
            if (trouble.isPresent()) {
                addPage(new OpenTroublePage<>(this, file(), trouble.get(), recovery, format, this::read, new WaysOn()));
            } else {
                addModelPages();
                PageTabs.widen(getContainer());
            }
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        IFormPage page = getActivePageInstance();
        if (page != null && page.getPartControl() != null && dressed.add(page)) {
            Appearance.dress(page.getPartControl());
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

    @Override
    public boolean isDirty() {
        return session != null && (session.commands().isSaveNeeded() || super.isDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        takeTyped();
        monitor.setCanceled(!saving.save());
        editorDirtyStateChanged();
    }

    @Override
    public void doSaveAs() {
        saving.saveAs();
    }

    /**
     * Saves the model in a new file; this editor edits that file from then on, or, when the model could only be looked
     * at, another editor opens on it.
     *
     * @param target a file that does not exist
     * @return whether it was saved; if not, a dialog said why
     */
    public final boolean saveAs(Path target) {
        return saving.saveAs(target);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    @Override
    public void dispose() {
        super.dispose();
        autosaves.forEach(Autosave::close);
        outside.ifPresent(OutsideChanges::close);
        if (session != null) {
            closing();
            session.close();
        }
    }

    /** What a save leads to. */
    private final class Saves implements SaveLoop.Owner {
        @Override
        public Shell shell() {
            return ModelFileEditor.this.shell();
        }

        @Override
        public void saving() {
            ModelFileEditor.this.saving();
        }

        @Override
        public void saved(List<Problem> warnings) {
            autosaves.forEach(Autosave::forget);
            warnings.stream().filter(warning -> BACKUP_NOT_KEPT.equals(warning.rule()))
                    .forEach(warning -> ParapetUi.log().warn(warning.describe()));
        }

        @Override
        public void moved(Path before, List<Problem> warnings) {
            saved(warnings);
            autosaves.getFirst().moved(before);
            setInputWithNotify(new FileInput(session.path()));
            showName();
            editorDirtyStateChanged();
        }

        @Override
        public void open(Path file) {
            FileEditors.open(getSite().getPage(), file);
        }

        @Override
        public void reload() {
            display().asyncExec(ModelFileEditor.this::reload);
        }
    }

    private void reload() {
        IWorkbenchPage page = getSite().getPage();
        Path file = file();
        Optional<String> shown = Optional.ofNullable(getActivePageInstance()).map(IFormPage::getId);
        Display display = display();
        close(false);
        display.asyncExec(() -> {
            FileEditors.open(page, file);
            if (page.getActiveEditor() instanceof ModelFileEditor<?, ?> again) {
                shown.ifPresent(again::setActivePage);
            }
        });
    }

    /** What can be done when the file could not be opened. */
    private final class WaysOn implements OpenTroublePage.Ways<T> {
        @Override
        public void lookOnly() {
            show(ModelFileEditor.this::look);
        }

        @Override
        public void create(Path target, T model) throws ModelFileException {
            ModelFileEditor.this.create(target, model);
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
            show(ModelFileEditor.this::open);
        }

        @Override
        public void close() {
            ModelFileEditor.this.close(false);
        }

        private void show(Opening<S> opening) {
            try {
                use(opening.open(file()));
            } catch (ModelFileException e) {
                trouble = Optional.of(e);
            }
            removePage(0);
            addPages();
            setActivePage(0);
        }
    }

    private interface Opening<S> {
        S open(Path file) throws ModelFileException;
    }
}
