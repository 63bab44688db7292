// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parapet.model.files.Problem;

/** Writes one JSON object and the parts that several outputs share. */
final class JsonOutput implements AutoCloseable {

    private final JsonGenerator json;

    /**
     * Begins an object that says the number of its schema first.
     *
     * @param writer where; flushed and left open at the end
     * @param schema the number of the schema
     */
    JsonOutput(PrintWriter writer, int schema) {
        try {
            JsonFactory factory = JsonFactory.builder().build();
            json = factory.createGenerator(writer);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("schema", schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the generator underneath} */
    JsonGenerator generator() {
        return json;
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    static void number(JsonGenerator json, String name, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    /** Writes the fields of a problem into the object that is open. */
    static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("rule", problem.rule());
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeStringField("item", problem.place().item());
        json.writeStringField("message", problem.message());
        json.writeStringField("cure", problem.cure());
    }

    static void problems(JsonGenerator json, Collection<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            problem(json, problem);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Ends the object and the line. */
    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
