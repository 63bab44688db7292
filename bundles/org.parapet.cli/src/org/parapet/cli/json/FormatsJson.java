// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parapet.catalogue.ExchangeEntry;

/** The formats of instruments, as {@code schemas/formats.schema.json} describes them. */
public final class FormatsJson {

    private static final int SCHEMA = 1;

    /**
     * Writes the formats.
     *
     * @param imports those that can be imported
     * @param exports those that can be exported
     * @param writer where
     */
    public void write(List<ExchangeEntry> imports, List<ExchangeEntry> exports, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            formats(json, "imports", imports);
            formats(json, "exports", exports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void formats(JsonGenerator json, String name, List<ExchangeEntry> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (ExchangeEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("title", entry.title());
            json.writeStringField("description", entry.description().orElse(""));
            JsonOutput.texts(json, "extensions", entry.extensions());
            json.writeStringField("contributor", entry.contributor());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
