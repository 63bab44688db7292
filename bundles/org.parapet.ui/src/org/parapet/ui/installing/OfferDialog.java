// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.parapet.catalogue.folder.InspectedInstrument;
import org.parapet.packaging.install.InstallationOffer;
import org.parapet.packaging.install.Standing;
import org.parapet.ui.widgets.Fonts;

/** Says what a plug-in is, who made it, its rights and its checksum, and asks whether to install it. */
final class OfferDialog extends TitleAreaDialog {

    private static final int TEXT_CHARACTERS = 68;

    private final InstallationOffer offer;

    /**
     * A dialog.
     *
     * @param parent over which it opens
     * @param offer that can be accepted
     */
    OfferDialog(Shell parent, InstallationOffer offer) {
        super(parent);
        this.offer = offer;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("offer.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        boolean upgrade = offer.standing() == Standing.UPGRADE;
        setTitle(offer.instruments().stream().map(InspectedInstrument::title).collect(Collectors.joining(", "))
                .replace("&", "&&"));
        if (upgrade) {
            setMessage(Messages.text("offer.upgrade", String.join(", ", offer.replaced().orElseThrow().references())),
                    IMessageProvider.WARNING);
        } else {
            setMessage(Messages.text("offer.message"));
        }
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(12, 8).applyTo(area);
        for (InspectedInstrument instrument : offer.instruments()) {
            row(area, "offer.instrument", Messages.text("offer.instrument.text", instrument.title(),
                    instrument.edition(), instrument.items()));
            row(area, "offer.fidelity", Messages.text("fidelity." + instrument.fidelity()));
            row(area, "offer.source", instrument.citation());
            row(area, "offer.rights", instrument.rights());
            if (!instrument.translations().isEmpty()) {
                row(area, "offer.translations", instrument.translations().stream()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayName()).collect(Collectors.joining(", ")));
            }
        }
        row(area, "offer.vendor", offer.vendor().isBlank() ? Messages.text("offer.nobody")
                : Messages.text("offer.vendor.text", offer.vendor()));
        row(area, "offer.plugin", offer.symbolicName() + ' ' + offer.version());
        row(area, "offer.checksum", offer.sha256());
        offer.problems().forEach(problem -> row(area, "offer.warning", problem.message()));
        return area;
    }

    /** Texts can be selected and copied, so that a checksum can be compared; it stays on one line. */
    private static void row(Composite area, String key, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(value.strip().replaceAll("\\s+", " "));
        text.setBackground(area.getBackground());
        int whole = value.contains(" ") ? 0 : text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Math.max(Fonts.width(area, TEXT_CHARACTERS), whole), SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        boolean upgrade = offer.standing() == Standing.UPGRADE;
        createButton(parent, IDialogConstants.OK_ID, Messages.text(upgrade ? "offer.replace" : "offer.install"),
                !upgrade);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, upgrade);
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
