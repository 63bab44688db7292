// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.ui.partnership.PartnershipSession;

/** Asks for an instrument whose wording is installed, and for a wave, present or new. */
final class AssessmentChoice {

    private final Partnership partnership;
    private final List<InstrumentEntry> entries;
    private final Combo instrument;
    private final Combo wave;

    /** Adds two rows of two columns to a grid. */
    AssessmentChoice(Composite parent, PartnershipSession session, Runnable changed) {
        partnership = session.partnership();
        entries = session.catalogue().instruments().stream().filter(entry -> entry.usable()).toList();
        new Label(parent, SWT.NONE).setText(Messages.text("choice.instrument"));
        instrument = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        entries.forEach(entry -> instrument.add(Messages.text("choice.entry", entry.title(), entry.edition())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(instrument);
        new Label(parent, SWT.NONE).setText(Messages.text("choice.wave"));
        wave = new Combo(parent, SWT.DROP_DOWN);
        partnership.getWaves().stream().map(Wave::getName).forEach(wave::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(wave);
        suggest(session.selected());
        instrument.addListener(SWT.Selection, event -> changed.run());
        wave.addListener(SWT.Modify, event -> changed.run());
    }

    private void suggest(Optional<Assessment> selected) {
        int index = 0;
        for (int i = 0; i < entries.size(); i++) {
            InstrumentEntry entry = entries.get(i);
            if (selected.isPresent() && entry.id().equals(selected.get().getInstrument())
                    && entry.edition().equals(selected.get().getEdition())) {
                index = i;
            }
        }
        instrument.select(index);
        wave.setText(String.valueOf(Year.now()));
    }

    /** {@return the instrument; empty when none is installed} */
    Optional<InstrumentEntry> instrument() {
        int index = instrument.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** {@return the name of the wave, stripped; "" when it is missing} */
    String wave() {
        return wave.getText().strip();
    }

    /** {@return the assessment that the partnership has with this instrument in this wave} */
    Optional<Assessment> present() {
        return instrument().flatMap(entry -> new PartnershipLookup(partnership).assessment(entry.id(),
                entry.edition(), wave()));
    }
}
