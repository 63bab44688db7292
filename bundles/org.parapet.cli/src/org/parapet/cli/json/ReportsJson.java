// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The reports that were written, as {@code schemas/report.schema.json} describes them. */
public final class ReportsJson {

    private static final int SCHEMA = 1;

    /**
     * Writes the list.
     *
     * @param reports in the order in which they were written
     * @param writer where
     */
    public void write(List<WrittenReport> reports, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("reports");
            for (WrittenReport report : reports) {
                json.writeStartObject();
                json.writeStringField("instrument", report.instrument());
                json.writeStringField("edition", report.edition());
                json.writeStringField("wave", report.wave());
                json.writeStringField("report", report.report());
                json.writeStringField("format", report.format());
                json.writeStringField("file", report.path().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
