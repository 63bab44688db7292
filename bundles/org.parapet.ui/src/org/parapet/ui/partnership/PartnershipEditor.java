// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Path;
import org.eclipse.ui.PartInitException;
import org.parapet.catalogue.CatalogueListener;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.file.PartnershipFormat;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.answers.AnswersPage;
import org.parapet.ui.editor.ModelFileEditor;
import org.parapet.ui.findings.FindingsPage;
import org.parapet.ui.followup.FollowUpPage;
import org.parapet.ui.overview.OverviewPage;
import org.parapet.ui.people.PeoplePage;
import org.parapet.ui.plan.PlanPage;
import org.parapet.ui.reports.ReportsPage;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one partnership file. */
public final class PartnershipEditor extends ModelFileEditor<Partnership, PartnershipSession> {

    /** How the names of partnership files end. */
    public static final String EXTENSION = "." + PartnershipFormat.EXTENSION;

    private final CatalogueListener onCatalogue = changed -> getSite().getShell().getDisplay().asyncExec(() -> {
        if (session() != null) {
            session().instrumentsChanged();
        }
    });

    /** Creates an editor that has no file yet. */
    public PartnershipEditor() {
        super(PartnershipFormat.FORMAT);
    }

    @Override
    protected PartnershipSession open(Path file) throws ModelFileException {
        return PartnershipSession.open(file, ParapetUi.catalogue());
    }

    @Override
    protected PartnershipSession look(Path file) throws ModelFileException {
        return PartnershipSession.look(file, ParapetUi.catalogue());
    }

    @Override
    protected LoadResult<Partnership> read(Path file) {
        return new PartnershipFiles().read(file);
    }

    @Override
    protected void create(Path file, Partnership partnership) throws ModelFileException {
        new PartnershipFiles().create(file, partnership).close();
    }

    @Override
    protected void opened() {
        setTitleImage(Icons.PARTNERSHIP.image());
        ParapetUi.catalogue().addListener(onCatalogue);
    }

    @Override
    public void dispose() {
        ParapetUi.catalogue().removeListener(onCatalogue);
        super.dispose();
    }

    @Override
    protected String title() {
        return session().partnership().getName();
    }

    @Override
    protected void addModelPages() throws PartInitException {
        addPage(new OverviewPage(this, session()));
        addPage(new PeoplePage(this, session()));
        addPage(new AnswersPage(this, session()));
        addPage(new FindingsPage(this, session()));
        addPage(new PlanPage(this, session()));
        addPage(new FollowUpPage(this, session()));
        addPage(new ReportsPage(this, session()));
    }
}
