// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.ui.workbench.Messages;

/** A page of the partnership editor that shows the partnership as it stands and follows every change. */
public abstract class PartnershipPage extends FormPage {

    private final PartnershipSession session;
    private boolean stale;

    /**
     * Creates the page; its controls are made when it is first shown.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     * @param id names the page within the editor
     * @param title what its tab says
     */
    protected PartnershipPage(PartnershipEditor editor, PartnershipSession session, String id, String title) {
        super(editor, id, title);
        this.session = session;
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        FormToolkit toolkit = managedForm.getToolkit();
        if (session.isReadOnly()) {
            toolkit.decorateFormHeading(form.getForm());
            form.setMessage(Messages.text("editor.readOnly.bar"), IMessageProvider.INFORMATION);
        }
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 16).applyTo(form.getBody());
        createContent(form.getBody(), toolkit);
        refresh();
        Runnable follow = () -> {
            stale = !isActive();
            if (!stale) {
                refresh();
                arrange();
            }
        };
        session.onChange(follow);
        session.onSelection(follow);
        form.addDisposeListener(event -> session.remove(follow));
    }

    /** Catches up with what changed while another page was shown. */
    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
            stale = false;
            refresh();
            arrange();
        }
    }

    /** Lays the page out after a refresh; a page that arranges its controls itself need not do so at every change. */
    protected void arrange() {
        getManagedForm().getForm().reflow(true);
    }

    /** {@return the open partnership} */
    protected final PartnershipSession session() {
        return session;
    }

    /**
     * Creates the page's controls.
     *
     * @param body a grid of one column
     * @param toolkit makes controls that look like the form
     */
    protected abstract void createContent(Composite body, FormToolkit toolkit);

    /** Shows the partnership as it is now. */
    protected abstract void refresh();
}
