// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
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
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.editor.ModelFileEditor;
import org.parapet.ui.recovery.Autosave;
import org.parapet.ui.recovery.RestoreOffer;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one instrument file. */
public final class AuthorEditor extends ModelFileEditor<Instrument, AuthorSession> {

    /** How the names of instrument files end. */
    public static final String EXTENSION = InstrumentFormats.INSTRUMENT.ending();

    private static final int PAGES = 82;
    private static final int PROBLEMS = 18;

    private final Map<Companion<?>, Autosave> followed = new HashMap<>();
    private LiveProblems problems;
    private SashForm sash;

    /** Creates an editor that has no file yet. */
    public AuthorEditor() {
        super(InstrumentFormats.INSTRUMENT);
    }

    @Override
    protected AuthorSession open(Path file) throws ModelFileException {
        return AuthorSession.open(file, ParapetUi.catalogue());
    }

    @Override
    protected AuthorSession look(Path file) throws ModelFileException {
        return AuthorSession.look(file, ParapetUi.catalogue());
    }

    @Override
    protected LoadResult<Instrument> read(Path file) {
        return AuthorSession.read(file);
    }

    @Override
    protected void create(Path file, Instrument instrument) throws ModelFileException {
        OpenModelFile.create(InstrumentFormats.INSTRUMENT, file, instrument).close();
    }

    @Override
    protected void opened() {
        problems = new LiveProblems(session(), display());
        problems.onFound(this::markTabs);
        if (!session().isReadOnly()) {
            session().onChange(this::followCompanions);
        }
    }

    private Display display() {
        return getSite().getShell().getDisplay();
    }

    @Override
    protected String title() {
        String title = session().instrument().getTitle();
        return title == null || title.isBlank() ? getEditorInput().getName() : title;
    }

    @Override
    protected void offerRestore(Autosave copies) {
        super.offerRestore(copies);
        session().translations().forEach(this::offerRestore);
        session().crosswalk().ifPresent(this::offerRestore);
        recovery().all().forEach(session()::takeBack);
        followCompanions();
        sayProblemsOfCompanions();
    }

    private <T extends EObject> void offerRestore(Companion<T> companion) {
        new RestoreOffer<>(companion, recovery(), follow(companion)).ask(getSite().getShell());
    }

    /** Keeps copies of the unsaved changes of what lies beside the instrument, also of what was added since. */
    private void followCompanions() {
        session().translations().forEach(this::follow);
        session().crosswalk().ifPresent(this::follow);
    }

    private Autosave follow(Companion<?> companion) {
        return followed.computeIfAbsent(companion, this::keepCopies);
    }

    private void sayProblemsOfCompanions() {
        if (!session().companionProblems().isEmpty()) {
            MessageDialog.openWarning(getSite().getShell(), Messages.text("editor.companions"),
                    Messages.text("editor.companions.text", session().companionProblems().stream().limit(8)
                            .map(Problem::describe).collect(Collectors.joining("\n"))));
        }
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
        if (sash.getChildren().length > 1) {
            return;
        }
        ProblemsPane pane = new ProblemsPane(sash, getToolkit(), session(), problems, this::reveal);
        new Delivery(this).createButtons(pane.tools(), getToolkit());
        session().onCopiedAlong(new CopiedAlong(getSite().getShell())::say);
        sash.setWeights(PAGES, PROBLEMS);
        sash.layout(true, true);
    }

    @Override
    protected void addModelPages() throws PartInitException {
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
    }

    private void markTabs() {
        if (getContainer() == null || getContainer().isDisposed() || session() == null) {
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

    /**
     * Packages the saved instrument as a plug-in, in the background; a dialog tells the outcome.
     *
     * @param jar the file, new or replaced
     */
    public void pack(Path jar) {
        new Delivery(this).pack(jar);
    }

    @Override
    protected void closing() {
        problems.close();
    }
}
