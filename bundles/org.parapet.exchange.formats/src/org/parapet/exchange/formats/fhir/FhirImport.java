// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.catalogue.exchange.Recognition;
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
        if (!(document.get() instanceof JsonObject questionnaire) || !isQuestionnaire(questionnaire)) {
            report.error("fhir-no-questionnaire", document.get().spot());
            return ImportedInstrument.broken(report.problems());
        }
        DraftInstrument draft = new DraftInstrument(report, Messages.get("format.fhir." + release.name()));
        new FhirReading(draft, release, questionnaire).read();
        return draft.finish();
    }

    @Override
    public final Recognition recognise(InputStream content) throws IOException {
        Optional<JsonValue> document = new JsonReader(new ImportReport("")).read(content);
        if (document.isEmpty() || !(document.get() instanceof JsonObject questionnaire)
                || !isQuestionnaire(questionnaire)) {
            return Recognition.NO;
        }
        boolean own = hasType(questionnaire, release.choices());
        boolean others = hasType(questionnaire, release.other().choices());
        return own == others ? Recognition.PERHAPS : own ? Recognition.YES : Recognition.NO;
    }

    private static boolean isQuestionnaire(JsonObject document) {
        return document.text("resourceType").equals("Questionnaire");
    }

    /** Whether a question has one of the types; questions lie within questions, as deep as a document may be nested. */
    private static boolean hasType(JsonObject part, List<String> types) {
        return types.contains(part.text("type"))
                || part.objects("item").stream().anyMatch(item -> hasType(item, types));
    }
}
