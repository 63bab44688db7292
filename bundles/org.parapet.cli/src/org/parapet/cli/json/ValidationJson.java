// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parapet.model.files.Problem;

/** What is wrong with files, as {@code schemas/validate.schema.json} describes it. */
public final class ValidationJson {

    private static final int SCHEMA = 1;

    /**
     * Writes results.
     *
     * @param results problems by file, in the order in which they were asked for
     * @param writer where
     */
    public void write(Map<Path, List<Problem>> results, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("files");
            for (Map.Entry<Path, List<Problem>> result : results.entrySet()) {
                json.writeStartObject();
                json.writeStringField("file", result.getKey().toString());
                json.writeBooleanField("valid", result.getValue().stream().noneMatch(Problem::isError));
                JsonOutput.problems(json, result.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
