// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ExportReport;

/**
 * Writes an instrument as a PDF form, to print or to fill in on the screen: radio buttons, check boxes and text fields.
 * A question's field has the name {@code item_CODE} (dots as underscores), its value is the code of the option; the
 * participant's code is the field {@code participant}.
 */
public final class PdfFormExport implements InstrumentExport {

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        ExportReport report = new ExportReport(exported);
        FormPlan plan = FormPlan.of(exported, report);
        PdfLetters letters = new PdfLetters();
        Set<Integer> missing = plan.texts().flatMap(text -> text.codePoints().boxed())
                .filter(character -> !letters.has(character)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            report.changed(exported.instrument(), "glyphs", DraftInstrument.shown(missing.stream().sorted()
                    .map(Character::toString).collect(Collectors.joining(" "))), "");
        }
        new PdfForm(plan, letters).write(out);
        return report.finish(Messages.get("format.form"));
    }
}
