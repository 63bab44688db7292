// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.ui.widgets.AccessibleName;

/** A page of the comparison editor that shows the comparison as it stands and follows every change. */
public abstract class ComparisonPage extends FormPage {

    private final ComparisonEditor editor;
    private boolean stale;
    private Composite bar;
    private Label state;
    private ProgressBar progress;
    private Button cancel;

    /**
     * Creates the page; its controls are made when it is first shown.
     *
     * @param editor the editor it belongs to
     * @param id names the page within the editor, its help and its texts: {@code page.ID}, {@code page.ID.text}
     */
    protected ComparisonPage(ComparisonEditor editor, String id) {
        super(editor, id, Messages.text("page." + id));
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        FormToolkit toolkit = managedForm.getToolkit();
        toolkit.decorateFormHeading(form.getForm());
        if (session().isReadOnly()) {
            form.setMessage(Messages.text("editor.readOnly.bar"), IMessageProvider.INFORMATION);
        }
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 10).applyTo(form.getBody());
        wrapped(toolkit.createLabel(form.getBody(), Messages.text("page." + getId() + ".text"), SWT.WRAP));
        createBar(form.getBody(), toolkit);
        createContent(form.getBody(), toolkit);
        catchUp();
        Runnable follow = () -> {
            stale = !isActive();
            if (!stale) {
                catchUp();
            }
        };
        session().onChange(follow);
        comparing().onChange(follow);
        form.addDisposeListener(event -> {
            session().remove(follow);
            comparing().remove(follow);
        });
    }

    private void createBar(Composite body, FormToolkit toolkit) {
        bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        state = wrapped(toolkit.createLabel(bar, "", SWT.WRAP));
        progress = new ProgressBar(bar, SWT.HORIZONTAL | SWT.INDETERMINATE);
        AccessibleName.give(progress, Messages.text("job.compare"));
        cancel = toolkit.createButton(bar, Messages.text("compare.cancel"), SWT.PUSH);
        cancel.addListener(SWT.Selection, event -> comparing().cancelByHand());
    }

    private void catchUp() {
        String title = editor.title();
        ScrolledForm form = getManagedForm().getForm();
        if (!title.equals(form.getText())) {
            form.setText(title.replace("&", "&&"));
        }
        boolean running = comparing().isRunning();
        String text = running ? Messages.text("compare.running") : comparing().trouble();
        boolean layout = bar.isVisible() != !text.isEmpty() || !text.equals(state.getText());
        state.setText(text);
        show(running, progress, cancel);
        show(!text.isEmpty(), bar);
        refresh();
        if (layout) {
            bar.layout();
            form.getBody().layout();
        }
    }

    @Override
    public void setActive(boolean active) {
        if (!active && isShown()) {
            takeTyped();
        }
        super.setActive(active);
        if (active && stale) {
            stale = false;
            catchUp();
        }
    }

    private boolean isShown() {
        return state != null && !state.isDisposed();
    }

    /** Takes over what was typed and is in no command yet; by default there is no such thing. */
    protected void takeTyped() {
    }

    /** {@return the editor} */
    protected final ComparisonEditor editor() {
        return editor;
    }

    /** {@return the open comparison} */
    protected final ComparisonSession session() {
        return editor.session();
    }

    /** {@return what comes of it} */
    protected final Comparing comparing() {
        return editor.comparing();
    }

    /** Lays the page out after controls came or went. */
    protected final void arrange() {
        getManagedForm().getForm().getBody().layout(true, true);
        getManagedForm().reflow(true);
    }

    /**
     * {@return the label, wrapped in its column}
     *
     * @param label in a grid
     */
    protected static Label wrapped(Label label) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /**
     * Shows or hides controls of a grid.
     *
     * @param shown whether they are shown
     * @param controls which
     */
    protected static void show(boolean shown, Control... controls) {
        for (Control control : controls) {
            control.setVisible(shown);
            if (control.getLayoutData() == null) {
                control.setLayoutData(new GridData());
            }
            ((GridData) control.getLayoutData()).exclude = !shown;
        }
    }

    /**
     * Creates the page's controls.
     *
     * @param body a grid of one column
     * @param toolkit makes controls that look like the form
     */
    protected abstract void createContent(Composite body, FormToolkit toolkit);

    /** Shows the comparison as it is now. */
    protected abstract void refresh();
}
