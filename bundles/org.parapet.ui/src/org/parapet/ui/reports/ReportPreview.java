// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.widgets.AccessibleName;

/** Shows a report as it will look: in the page where the computer has a web view; else it says so. */
final class ReportPreview {

    private final Composite frame;
    private final Optional<Browser> browser;
    private String shown = "";

    ReportPreview(Composite parent, FormToolkit toolkit) {
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        toolkit.paintBordersFor(frame);
        browser = create(frame);
        frame.setVisible(browser.isEmpty());
        if (browser.isPresent()) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.get());
        } else {
            GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT)
                    .applyTo(toolkit.createLabel(frame, Messages.text("reports.preview.none"), SWT.WRAP));
        }
    }

    private static Optional<Browser> create(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            AccessibleName.give(browser, Messages.text("reports.preview"));
            browser.addLocationListener(LocationListener.changingAdapter(ReportPreview::openOutside));
            return Optional.of(browser);
        } catch (SWTError e) {
            return Optional.empty();
        }
    }

    /** Links of the report lead out of the window; the preview stays the preview. */
    private static void openOutside(LocationEvent event) {
        if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    Composite control() {
        return frame;
    }

    boolean isAvailable() {
        return browser.isPresent();
    }

    /** {@return the page that is shown, empty when none is} */
    String shown() {
        return shown;
    }

    /** Shows a page, which is left alone where it is shown already, so that it does not scroll. */
    void show(String page) {
        if (!page.equals(shown)) {
            shown = page;
            browser.ifPresent(view -> {
                view.setText(page);
                frame.setVisible(!page.isEmpty());
            });
        }
    }

    /** {@return whether the system's dialog for printing was opened} */
    boolean print() {
        return browser.isPresent() && !shown.isEmpty() && browser.get().execute("window.print();");
    }
}
