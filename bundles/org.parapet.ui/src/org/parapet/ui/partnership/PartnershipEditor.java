// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.ui.findings.FindingsPage;
import org.parapet.ui.followup.FollowUpPage;
import org.parapet.ui.overview.OverviewPage;
import org.parapet.ui.plan.PlanPage;
import org.parapet.ui.workbench.Messages;
import org.parapet.ui.workbench.ParapetUi;

/** Edits one partnership file. */
public final class PartnershipEditor extends FormEditor {

    private static final String ID = "org.parapet.ui.partnership";

    private PartnershipSession session;

    /**
     * Opens a partnership file, or says in a dialog why that is not possible.
     *
     * @param page where the editor opens
     * @param file the file
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.openEditor(new PartnershipInput(file), ID);
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
        try {
            session = PartnershipSession.open(partnershipInput.file(), ParapetUi.catalogue());
        } catch (ModelFileException e) {
            throw new PartInitException(status(e));
        }
        super.init(site, input);
        setPartName(session.partnership().getName());
        session.commands().addCommandStackListener(
                event -> site.getShell().getDisplay().asyncExec(this::editorDirtyStateChanged));
        new UndoRedo(session.commands()).install(site.getActionBars());
    }

    private static IStatus status(ModelFileException failure) {
        return new Status(IStatus.ERROR, ParapetUi.class, describe(failure.problems()), failure);
    }

    private static String describe(List<Problem> problems) {
        return problems.stream().map(Problem::describe).collect(Collectors.joining("\n"));
    }

    @Override
    protected void addPages() {
        try {
            addPage(new OverviewPage(this, session));
            addPage(new FindingsPage(this, session));
            addPage(new PlanPage(this, session));
            addPage(new FollowUpPage(this, session));
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public boolean isDirty() {
        return session.commands().isSaveNeeded() || super.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitPages(true);
        try {
            session.save();
        } catch (ModelFileException e) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), Messages.text("editor.cannotSave"), describe(e.problems()));
        }
        editorDirtyStateChanged();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A partnership is saved where it was opened");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        super.dispose();
        if (session != null) {
            session.close();
        }
    }
}
