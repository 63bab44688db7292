// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.parapet.ui.widgets.AccessibleName;

/** What Parapet is, its version, and the software it is made with, each with its licence. */
final class AboutDialog extends Dialog {

    /** One part of the software. */
    private record Part(String name, String version, String vendor, String licence) {

        private static final Map<String, String> WELL_KNOWN = Map.of("apache.org/licenses/LICENSE-2.0", "Apache-2.0",
                "epl-2.0", "EPL-2.0", "epl-v20", "EPL-2.0", "epl-v10", "EPL-1.0", "mozilla.org/MPL/2.0", "MPL-2.0",
                "opensource.org/licenses/MIT", "MIT", "opensource.org/licenses/mit", "MIT");

        static Part of(Bundle bundle) {
            return new Part(header(bundle, "Bundle-Name", bundle.getSymbolicName()),
                    bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
                            + bundle.getVersion().getMicro(),
                    header(bundle, "Bundle-Vendor", ""), licence(bundle));
        }

        private static String header(Bundle bundle, String name, String absent) {
            String value = bundle.getHeaders().get(name);
            return value == null || value.isBlank() ? absent : value.strip();
        }

        private static String licence(Bundle bundle) {
            String stated = header(bundle, "Bundle-License", "").split(";")[0].replace("\"", "");
            if (!stated.isBlank()) {
                return WELL_KNOWN.entrySet().stream().filter(known -> stated.contains(known.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(stated);
            }
            boolean eclipse = bundle.getSymbolicName().startsWith("org.eclipse.")
                    || bundle.getSymbolicName().startsWith("org.parapet.");
            return eclipse ? "EPL-2.0" : Messages.text("about.licence.inside");
        }
    }

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(20, 8).applyTo(area);
        Label mark = new Label(area, SWT.NONE);
        mark.setImage(Icons.mark());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(mark);
        Label name = new Label(area, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        Bundle own = FrameworkUtil.getBundle(AboutDialog.class);
        name.setText(Messages.text("about.name", Part.of(own).version()));
        wrapped(area, Messages.text("about.text"));
        wrapped(area, Messages.text("about.licence"));
        Label made = wrapped(area, Messages.text("about.made"));
        GridDataFactory.createFrom((GridData) made.getLayoutData()).span(2, 1).applyTo(made);
        parts(area, own);
        return area;
    }

    private Label wrapped(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void parts(Composite area, Bundle own) {
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(SWT.DEFAULT, convertHeightInCharsToPixels(14)).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        TableViewer viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        AccessibleName.give(viewer.getTable(), Messages.text("about.parts.accessible"));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, columns, "about.column.name", 36, Part::name);
        column(viewer, columns, "about.column.version", 10, Part::version);
        column(viewer, columns, "about.column.vendor", 32, Part::vendor);
        column(viewer, columns, "about.column.licence", 22, Part::licence);
        List<Part> parts = Arrays.stream(own.getBundleContext().getBundles()).map(Part::of)
                .sorted(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT))).toList();
        viewer.setInput(parts);
    }

    private static void column(TableViewer viewer, TableColumnLayout columns, String key, int weight,
            Function<Part, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.text(key));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(part -> text.apply((Part) part)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int buttonId) {
        close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(preferred.x, convertWidthInCharsToPixels(120)), preferred.y);
    }
}
