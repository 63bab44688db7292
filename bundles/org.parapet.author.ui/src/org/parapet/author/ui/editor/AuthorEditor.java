// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.parapet.author.ui.about.AboutPage;
import org.parapet.author.ui.actions.ActionsPage;
import org.parapet.author.ui.answers.AnswersPage;
import org.parapet.author.ui.crosswalk.CrosswalkPage;
import org.parapet.author.ui.notes.NotesPage;
import org.parapet.author.ui.preview.PreviewPage;
import org.parapet.author.ui.process.ProcessPage;
import org.parapet.author.ui.questions.QuestionsPage;
import org.parapet.author.ui.scoring.ScoringPage;
import org.parapet.author.ui.translations.TranslationsPage;
import org.parapet.author.ui.tryout.TryOutPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.editing.UndoRedo;
import org.parapet.ui.recovery.Autosave;
import org.parapet.ui.recovery.OpenTroublePage;
import org.parapet.ui.recovery.RecoveryStore;
import org.parapet.ui.recovery.RestoreOffer;
import org.parapet.ui.recovery.SaveTrouble;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one instrument file. */
public final class AuthorEditor extends FormEditor {

    /** How the names of instrument files end. */
    public static final String EXTENSION = ".instrument";

    private static final int PAGES = 82;
    private static final int PROBLEMS = 18;

    private AuthorSession session;
    private LiveProblems problems;
    private RecoveryStore recovery;
    private SashForm sash;
    private Optional<ModelFileException> trouble = Optional.empty();
    private final List<Autosave> autosaves = new ArrayList<>();
    private final Map<Companion<?>, Autosave> followed = new HashMap<>();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput)) {
            throw new PartInitException("Expected an instrument file, not " + input.getName());
        }
        super.init(site, input);
        recovery = RecoveryStore.ofSettings();
        try {
            use(AuthorSession.open(file(), ParapetUi.catalogue()));
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

    private void use(AuthorSession opened) {
        session = opened;
        trouble = Optional.empty();
        problems = new LiveProblems(session, display());
        showName();
        session.onChange(this::showName);
        session.commands().addCommandStackListener(event -> display().asyncExec(this::editorDirtyStateChanged));
        problems.onFound(this::markTabs);
        new UndoRedo(session.commands()).install(this);
        if (!session.isReadOnly()) {
            Autosave copies = new Autosave(session, recovery, display());
            autosaves.add(copies);
            session.onChange(this::followCompanions);
            display().asyncExec(() -> offerRestore(copies));
        }
    }

    private void showName() {
        String title = session.instrument().getTitle();
        String name = title == null || title.isBlank() ? getEditorInput().getName() : title;
        String wanted = session.isReadOnly() ? Messages.text("editor.lookOnly", name) : name;
        if (!wanted.equals(getPartName())) {
            setPartName(wanted);
        }
    }

    private void offerRestore(Autosave copies) {
        if (getContainer() != null && !getContainer().isDisposed()) {
            new RestoreOffer<>(session, recovery, copies).ask(getSite().getShell());
            session.translations().forEach(this::offerRestore);
            session.crosswalk().ifPresent(this::offerRestore);
            recovery.all().forEach(session::takeBack);
            followCompanions();
            sayProblemsOfCompanions();
        }
    }

    private <T extends EObject> void offerRestore(Companion<T> companion) {
        new RestoreOffer<>(companion, recovery, follow(companion)).ask(getSite().getShell());
    }

    /** Keeps copies of the unsaved changes of what lies beside the instrument, also of what was added since. */
    private void followCompanions() {
        session.translations().forEach(this::follow);
        session.crosswalk().ifPresent(this::follow);
    }

    private Autosave follow(Companion<?> companion) {
        return followed.computeIfAbsent(companion, each -> {
            Autosave copies = new Autosave(each, recovery, display());
            autosaves.add(copies);
            return copies;
        });
    }

    private void sayProblemsOfCompanions() {
        if (!session.companionProblems().isEmpty()) {
            MessageDialog.openWarning(getSite().getShell(), Messages.text("editor.companions"),
                    Messages.text("editor.companions.text", session.companionProblems().stream().limit(8)
                            .map(Problem::describe).collect(Collectors.joining("\n"))));
        }
    }

    /** {@return the open instrument; null when it could not be opened} */
    public AuthorSession session() {
        return session;
    }

    /** {@return what is wrong with the instrument; null when it could not be opened} */
    public LiveProblems problems() {
        return problems;
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite whole = super.createPageContainer(parent);
        whole.setLayout(new FillLayout());
        sash = new SashForm(whole, SWT.VERTICAL);
        Composite pages = new Composite(sash, SWT.NONE);
        pages.setLayout(new FillLayout());
        return pages;
    }

    private void createPane() {
        if (sash.getChildren().length > 1 || session == null) {
            return;
        }
        ProblemsPane pane = new ProblemsPane(sash, getToolkit(), session, problems, this::reveal);
        new Delivery(this).createButtons(pane.tools(), getToolkit());
        session.onCopiedAlong(new CopiedAlong(getSite().getShell())::say);
        sash.setWeights(PAGES, PROBLEMS);
        sash.layout(true, true);
    }

    @Override
    protected void addPages() {
        try {
            if (trouble.isPresent()) {
                addPage(new OpenTroublePage<>(this, file(), trouble.get(), recovery, InstrumentFormats.INSTRUMENT,
                        AuthorSession::read, new WaysOn()));
                return;
            }
            addPage(new AboutPage(this));
            addPage(new QuestionsPage(this));
            addPage(new AnswersPage(this));
            addPage(new ScoringPage(this));
            addPage(new ActionsPage(this));
            addPage(new ProcessPage(this));
            addPage(new NotesPage(this));
            addPage(new CrosswalkPage(this));
            addPage(new TranslationsPage(this));
            addPage(new PreviewPage(this));
            addPage(new TryOutPage(this));
            createPane();
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    private void markTabs() {
        if (getContainer() == null || getContainer().isDisposed() || session == null) {
            return;
        }
        for (int i = 0; i < getPageCount(); i++) {
            if (pages.get(i) instanceof AuthorPage page) {
                markTab(i, page);
            }
        }
    }

    private void markTab(int index, AuthorPage page) {
        List<LocatedProblem> own = problems.found().stream().filter(each -> ownerOf(each) == page)
                .filter(each -> each.problem().severity() != Severity.INFO).toList();
        boolean error = own.stream().anyMatch(each -> each.problem().isError());
        String text = own.isEmpty() ? page.getTitle() : Messages.text("editor.tab", page.getTitle(), own.size());
        if (!text.equals(getPageText(index))) {
            setPageText(index, text);
            setPageImage(index, own.isEmpty() ? null : FieldDecorationRegistry.getDefault().getFieldDecoration(error
                    ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
        }
    }

    private AuthorPage ownerOf(LocatedProblem problem) {
        AuthorPage first = null;
        for (Object page : pages) {
            if (page instanceof AuthorPage author) {
                first = first == null ? author : first;
                if (author.owns(problem)) {
                    return author;
                }
            }
        }
        return first;
    }

    /**
     * Leads to the field that a problem is about.
     *
     * @param problem one of the problems found
     * @return whether there is a field for it
     */
    public boolean reveal(LocatedProblem problem) {
        AuthorPage page = ownerOf(problem);
        if (page == null) {
            return false;
        }
        setActivePage(page.getId());
        return page.reveal(problem.part(), problem.feature());
    }

    /** What can be done when the file could not be opened. */
    private final class WaysOn implements OpenTroublePage.Ways<Instrument> {
        @Override
        public void lookOnly() {
            open(() -> AuthorSession.look(file(), ParapetUi.catalogue()));
        }

        @Override
        public void create(Path target, Instrument instrument) throws ModelFileException {
            OpenModelFile.create(InstrumentFormats.INSTRUMENT, target, instrument).close();
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
            open(() -> AuthorSession.open(file(), ParapetUi.catalogue()));
        }

        @Override
        public void close() {
            AuthorEditor.this.close(false);
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

    /**
     * Packages the saved instrument as a plug-in, in the background; a dialog tells the outcome.
     *
     * @param jar the file, new or replaced
     */
    public void pack(Path jar) {
        new Delivery(this).pack(jar);
    }

    private interface Opening {
        AuthorSession open() throws ModelFileException;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (getActivePageInstance() != null) {
            getActivePageInstance().setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.commands().isSaveNeeded() || super.isDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitPages(true);
        monitor.setCanceled(!save());
        editorDirtyStateChanged();
    }

    private boolean save() {
        if (session.isReadOnly()) {
            return saveAs();
        }
        while (true) {
            try {
                session.save();
                autosaves.forEach(Autosave::forget);
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
     * Saves the instrument in a new file; this editor edits that file from then on, or, when the instrument could only
     * be looked at, another editor opens on it.
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
            session.saveAs(target);
        } catch (ModelFileException e) {
            SaveTrouble.copyFailed(getSite().getShell(), e);
            return false;
        }
        autosaves.forEach(copies -> copies.moved(before));
        setInputWithNotify(new FileInput(target));
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
        autosaves.forEach(Autosave::close);
        if (session != null) {
            problems.close();
            session.close();
        }
    }
}
