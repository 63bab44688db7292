// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.IOException;
import java.io.OutputStream;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.ExportReport;

/**
 * Writes an instrument as a Word document, to print, to edit or to fill in on the screen: content controls with the
 * same tags as the fields of the PDF form, a check box for each answer.
 */
public final class DocxFormExport implements InstrumentExport {

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        ExportReport report = new ExportReport(exported);
        new DocxForm(FormPlan.of(exported, report)).write(out);
        return report.finish(Messages.get("format.form"));
    }
}
