// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.part.EditorPart;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueListener;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.ui.workbench.Messages;
import org.parapet.ui.workbench.OpenPartnershipHandler;
import org.parapet.ui.workbench.ParapetUi;

/** The first page: opens a partnership, and shows which instruments there are and which plug-ins failed. */
public final class HomeEditor extends EditorPart {

    private static final String ID = "org.parapet.ui.home";

    private final Catalogue catalogue = ParapetUi.catalogue();
    private final CatalogueListener refresh = changed -> refreshLater();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite instruments;
    private Button open;

    /**
     * Shows the first page.
     *
     * @param page where it opens
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new HomeInput(), ID);
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.text("home.heading"));
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 16).applyTo(form.getBody());

        open = toolkit.createButton(form.getBody(), Messages.text("home.open"), SWT.PUSH);
        open.addListener(SWT.Selection, event -> OpenPartnershipHandler.open(getSite().getPage()));

        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR);
        section.setText(Messages.text("home.instruments"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        instruments = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(0, 8).applyTo(instruments);
        section.setClient(instruments);

        catalogue.addListener(refresh);
        showInstruments();
    }

    private void refreshLater() {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                showInstruments();
            }
        });
    }

    private void showInstruments() {
        for (var child : instruments.getChildren()) {
            child.dispose();
        }
        catalogue.instruments().forEach(entry -> addLine(label(entry)));
        catalogue.problems().forEach(
                problem -> addLine(Messages.text("home.problem", problem.contributor() + ": "
                        + problem.problem().describe())));
        instruments.layout();
        form.reflow(true);
    }

    private static String label(InstrumentEntry entry) {
        return entry.items().isPresent() ? Messages.text("home.instrument", entry.title(), entry.items().getAsInt())
                : Messages.text("home.instrument.catalogued", entry.title());
    }

    private void addLine(String text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(instruments, text, SWT.WRAP));
    }

    @Override
    public void setFocus() {
        open.setFocus();
    }

    @Override
    public void dispose() {
        catalogue.removeListener(refresh);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
