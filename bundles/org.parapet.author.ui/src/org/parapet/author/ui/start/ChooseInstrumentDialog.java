// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;

/** Asks for one of the installed instruments. */
final class ChooseInstrumentDialog {

    private ChooseInstrumentDialog() {
    }

    static Optional<InstrumentEntry> ask(Shell shell, Catalogue catalogue) {
        List<InstrumentEntry> entries = catalogue.instruments();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                each -> Messages.text("choose.entry", ((InstrumentEntry) each).title(),
                        ((InstrumentEntry) each).edition())));
        dialog.setTitle(Messages.text("begin.copy"));
        dialog.setMessage(Messages.text("choose.message"));
        dialog.setElements(entries.toArray());
        dialog.setMultipleSelection(false);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof InstrumentEntry entry
                ? Optional.of(entry) : Optional.empty();
    }
}
