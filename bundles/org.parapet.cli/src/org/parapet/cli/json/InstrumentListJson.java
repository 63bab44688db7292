// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.TranslationEntry;

/** The list of instruments, as {@code schemas/list.schema.json} describes it. */
public final class InstrumentListJson {

    private static final int SCHEMA = 1;

    /**
     * Writes the list.
     *
     * @param instruments in the order in which they are listed
     * @param problems what is wrong with plug-ins
     * @param writer where
     */
    public void write(List<InstrumentEntry> instruments, List<CatalogueProblem> problems, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("instruments");
            for (InstrumentEntry entry : instruments) {
                instrument(json, entry);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (CatalogueProblem problem : problems) {
                json.writeStartObject();
                json.writeStringField("contributor", problem.contributor());
                JsonOutput.problem(json, problem.problem());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void instrument(JsonGenerator json, InstrumentEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("edition", entry.edition());
        json.writeStringField("title", entry.title());
        json.writeStringField("shortTitle", entry.shortTitle());
        json.writeStringField("fidelity", entry.fidelity());
        json.writeBooleanField("usable", entry.usable());
        json.writeStringField("language", entry.language());
        JsonOutput.number(json, "items", entry.items());
        JsonOutput.number(json, "minutes", entry.minutes());
        json.writeStringField("abstract", entry.summary().orElse(""));
        json.writeArrayFieldStart("translations");
        for (TranslationEntry translation : entry.translations()) {
            json.writeString(translation.language());
        }
        json.writeEndArray();
        json.writeStringField("contributor", entry.contributor());
        json.writeEndObject();
    }
}
