// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.validation.LocatedProblem;

/** A page of the instrument editor that shows the instrument as it stands and follows every change. */
public abstract class AuthorPage extends FormPage {

    private final AuthorEditor editor;
    private final AuthorSession session;
    private boolean stale;

    /**
     * Creates the page; its controls are made when it is first shown.
     *
     * @param editor the editor it belongs to
     * @param id names the page within the editor and its texts: {@code page.ID}, {@code page.ID.text}
     */
    protected AuthorPage(AuthorEditor editor, String id) {
        super(editor, id, Messages.text("page." + id));
        this.editor = editor;
        session = editor.session();
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        FormToolkit toolkit = managedForm.getToolkit();
        form.setText(Messages.text("page." + getId() + ".heading"));
        toolkit.decorateFormHeading(form.getForm());
        if (session.isReadOnly()) {
            form.setMessage(Messages.text("editor.readOnly"), IMessageProvider.INFORMATION);
        }
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 10).applyTo(form.getBody());
        createContent(form.getBody(), toolkit);
        refresh();
        Runnable follow = () -> {
            stale = !isActive();
            if (!stale) {
                refresh();
                keepFocus();
            }
        };
        Runnable followProblems = () -> mark(editor.problems().found());
        session.onChange(follow);
        editor.problems().onFound(followProblems);
        followProblems.run();
        form.addDisposeListener(event -> session.remove(follow));
    }

    /** A field that a change took away had the focus perhaps; without any, the keyboard would reach nothing. */
    private void keepFocus() {
        Shell shell = getSite().getShell();
        if (shell.getDisplay().getActiveShell() == shell) {
            Control focus = shell.getDisplay().getFocusControl();
            if (focus == null || focus == shell || !focus.isVisible()) {
                setFocus();
            }
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
            stale = false;
            refresh();
        }
    }

    /** {@return the open instrument} */
    protected final AuthorSession session() {
        return session;
    }

    /** {@return the editor} */
    protected final AuthorEditor editor() {
        return editor;
    }

    /**
     * {@return whether a file beside the instrument may be removed; asks when it is on disk already}
     *
     * @param companion what is to be removed; empty for nothing
     */
    protected final boolean mayRemove(Optional<? extends Companion<?>> companion) {
        return companion.filter(Companion::hasFile).map(each -> MessageDialog.openConfirm(getSite().getShell(),
                Messages.text("editor.remove"), Messages.text("editor.remove.text", each.path().getFileName())))
                .orElse(companion.isPresent());
    }

    /** Lays the page out after controls came or went. */
    protected final void arrange() {
        getManagedForm().getForm().getBody().layout(true, true);
        getManagedForm().getForm().reflow(true);
    }

    /** {@return whether the page's controls are there} */
    protected final boolean isShown() {
        return getManagedForm() != null && !getManagedForm().getForm().isDisposed();
    }

    /**
     * Creates the page's controls.
     *
     * @param body a grid of one column
     * @param toolkit makes controls that look like the form
     */
    protected abstract void createContent(Composite body, FormToolkit toolkit);

    /** Shows the instrument as it is now. */
    protected abstract void refresh();

    /**
     * Marks what something is wrong with.
     *
     * @param problems everything found
     */
    protected abstract void mark(List<LocatedProblem> problems);

    /**
     * {@return whether a problem is to be solved on this page}
     *
     * @param problem one of the problems found
     */
    public abstract boolean owns(LocatedProblem problem);

    /**
     * Shows a part and puts the focus into one of its fields, when the page has controls for it.
     *
     * @param part a part of the instrument
     * @param feature one of its features; empty for the part as a whole
     * @return whether there is a field for the feature
     */
    public abstract boolean reveal(EObject part, Optional<EStructuralFeature> feature);
}
