// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The reports that can be asked for, as {@code schemas/report-list.schema.json} describes them. */
public final class ReportListJson {

    private static final int SCHEMA = 1;

    /**
     * A report that can be asked for.
     *
     * @param name what to ask for
     * @param title the name for people
     * @param model the name of the report model that the design reads
     * @param contributor the plug-in it comes from
     * @param formats the extensions of the formats in which it can be made
     */
    public record Listed(String name, String title, String model, String contributor, List<String> formats) {
    }

    /**
     * Writes the list.
     *
     * @param reports in the order in which people should see them
     * @param writer where
     */
    public void write(List<Listed> reports, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("reports");
            for (Listed report : reports) {
                json.writeStartObject();
                json.writeStringField("name", report.name());
                json.writeStringField("title", report.title());
                json.writeStringField("model", report.model());
                json.writeStringField("contributor", report.contributor());
                json.writeArrayFieldStart("formats");
                for (String format : report.formats()) {
                    json.writeString(format);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
