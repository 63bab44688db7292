// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.catalogue.exchange.Recognition;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.xml.XmlElement;
import org.parapet.exchange.formats.xml.XmlTreeReader;

/**
 * Reads LimeSurvey survey structures (.lss): those with texts in the tables themselves (as DBVersion 365) and those
 * with texts in {@code *_l10ns} tables (as DBVersion 498). Groups become sections, list questions and the rows of
 * arrays items; assessment values become scores. HTML becomes plain text.
 */
public final class LimeSurveyImport implements InstrumentImport {

    @Override
    public ImportedInstrument read(InputStream content, String name) throws IOException {
        ImportReport report = new ImportReport(name);
        Optional<XmlElement> root = new XmlTreeReader(report).read(content);
        if (root.isEmpty()) {
            return ImportedInstrument.broken(report.problems());
        }
        if (!isSurvey(root.get())) {
            report.error("lss-no-survey", new Spot(root.get().spot().line(), root.get().spot().column(), ""));
            return ImportedInstrument.broken(report.problems());
        }
        DraftInstrument draft = new DraftInstrument(report, Messages.get("format.limesurvey"));
        new LimeSurveyReading(draft, new SurveyTables(root.get())).read();
        return draft.finish();
    }

    @Override
    public Recognition recognise(InputStream content) throws IOException {
        return new XmlTreeReader(new ImportReport("")).read(content).filter(LimeSurveyImport::isSurvey).isPresent()
                ? Recognition.YES : Recognition.NO;
    }

    private static boolean isSurvey(XmlElement root) {
        return root.name().equals("document") && root.text("LimeSurveyDocType").strip().equals("Survey");
    }
}
