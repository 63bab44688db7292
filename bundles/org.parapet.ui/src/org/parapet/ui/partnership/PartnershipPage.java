// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** A page of the partnership editor that shows the partnership as it stands and follows every change. */
abstract class PartnershipPage extends FormPage {

    private final PartnershipSession session;

    PartnershipPage(PartnershipEditor editor, PartnershipSession session, String id, String title) {
        super(editor, id, title);
        this.session = session;
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        FormToolkit toolkit = managedForm.getToolkit();
        form.setText(session.partnership().getName());
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 16).applyTo(form.getBody());
        createContent(form.getBody(), toolkit);
        refresh();
        session.commands().addCommandStackListener(event -> {
            if (!form.isDisposed()) {
                refresh();
                form.reflow(true);
            }
        });
    }

    /** {@return the open partnership} */
    protected final PartnershipSession session() {
        return session;
    }

    /** Creates the page's controls in a grid of one column. */
    protected abstract void createContent(Composite body, FormToolkit toolkit);

    /** Shows the partnership as it is now. */
    protected abstract void refresh();
}
