// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.files.Problem;

/** What came of importing or exporting an instrument, as {@code schemas/exchange.schema.json} describes it. */
public final class ExchangeJson {

    private static final int SCHEMA = 1;

    /**
     * Writes what came of an import.
     *
     * @param imported what was imported, or why nothing was
     * @param written the files that were written; none when the file was broken
     * @param writer where
     */
    public void write(ImportedInstrument imported, List<Path> written, PrintWriter writer) {
        write(imported.instrument().isPresent(), written, imported.losses(), imported.problems(), writer);
    }

    /**
     * Writes what came of an export.
     *
     * @param losses what was taken, changed and left out
     * @param written the file that was written
     * @param writer where
     */
    public void write(LossReport losses, Path written, PrintWriter writer) {
        write(true, List.of(written), losses, List.of(), writer);
    }

    private static void write(boolean done, List<Path> written, LossReport losses, List<Problem> problems,
            PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeBooleanField("done", done);
            JsonOutput.texts(json, "files", written.stream().map(Path::toString).toList());
            json.writeObjectFieldStart("counts");
            json.writeNumberField("taken", losses.taken().size());
            json.writeNumberField("changed", losses.changed().size());
            json.writeNumberField("leftOut", losses.leftOut().size());
            json.writeEndObject();
            json.writeArrayFieldStart("losses");
            for (LossReport.Entry entry : losses.entries()) {
                json.writeStartObject();
                json.writeStringField("outcome", entry.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringField("file", entry.place().file());
                json.writeNumberField("line", entry.place().line());
                json.writeNumberField("column", entry.place().column());
                json.writeStringField("part", entry.part());
                json.writeStringField("before", entry.before());
                json.writeStringField("after", entry.after());
                json.writeStringField("reason", entry.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.problems(json, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
