// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.json.JsonReader;
import org.parapet.exchange.formats.json.JsonValue;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;

/**
 * Reads FHIR Questionnaires in JSON: groups become sections, questions with options items that are answered on a scale,
 * from {@code answerOption} or a contained ValueSet.
 */
abstract class FhirImport implements InstrumentImport {

    private final FhirRelease release;

    FhirImport(FhirRelease release) {
        this.release = release;
    }

    @Override
    public final ImportedInstrument read(InputStream content, String name) throws IOException {
        ImportReport report = new ImportReport(name);
        Optional<JsonValue> document = new JsonReader(report).read(content);
        if (document.isEmpty()) {
            return ImportedInstrument.broken(report.problems());
        }
        if (!(document.get() instanceof JsonObject questionnaire)
                || !questionnaire.text("resourceType").equals("Questionnaire")) {
            report.error("fhir-no-questionnaire", document.get().spot());
            return ImportedInstrument.broken(report.problems());
        }
        DraftInstrument draft = new DraftInstrument(report, Messages.get("format.fhir." + release.name()));
        new FhirReading(draft, release, questionnaire).read();
        return draft.finish();
    }
}
