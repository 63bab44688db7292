// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.nio.file.Path;
import org.eclipse.ui.PartInitException;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.ui.comparison.assessments.AssessmentsPage;
import org.parapet.ui.comparison.export.ExportPage;
import org.parapet.ui.comparison.pictures.PicturesPage;
import org.parapet.ui.comparison.table.TablePage;
import org.parapet.ui.editor.ModelFileEditor;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one comparison file. */
public final class ComparisonEditor extends ModelFileEditor<Comparison, ComparisonSession> {

    /** How the names of comparison files end. */
    public static final String EXTENSION = "." + ComparisonFormats.EXTENSION;

    private Comparing comparing;

    /** Creates an editor that has no file yet. */
    public ComparisonEditor() {
        super(ComparisonFormats.COMPARISON);
    }

    @Override
    protected ComparisonSession open(Path file) throws ModelFileException {
        return ComparisonSession.open(file);
    }

    @Override
    protected ComparisonSession look(Path file) throws ModelFileException {
        return ComparisonSession.look(file);
    }

    @Override
    protected LoadResult<Comparison> read(Path file) {
        return new ComparisonFiles().read(file);
    }

    @Override
    protected void create(Path file, Comparison comparison) throws ModelFileException {
        OpenModelFile.create(ComparisonFormats.COMPARISON, file, comparison).close();
    }

    @Override
    protected void opened() {
        setTitleImage(Icons.COMPARE.image());
        comparing = new Comparing(session(), new CompareEngine(ParapetUi.catalogue()),
                getSite().getShell().getDisplay());
    }

    @Override
    public String title() {
        String title = session().model().getTitle();
        String name = getEditorInput().getName();
        return title == null || title.isBlank()
                ? name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name : title;
    }

    /** {@return what comes of the comparison; null when it could not be opened} */
    public Comparing comparing() {
        return comparing;
    }

    @Override
    protected void addModelPages() throws PartInitException {
        addPage(new AssessmentsPage(this));
        addPage(new TablePage(this));
        addPage(new PicturesPage(this));
        addPage(new ExportPage(this));
        if (!session().model().getSources().isEmpty()) {
            setActivePage(TablePage.ID);
        }
    }

    @Override
    protected void takeTyped() {
        if (getActivePageInstance() instanceof ComparisonPage page) {
            page.takeTyped();
        }
    }

    @Override
    protected void saving() {
        comparing.record(false);
    }

    @Override
    protected void closing() {
        comparing.close();
    }
}
