// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.parapet.cli.selftest.PublishedValue;

/** Writes what the statistics give beside what they must give, as {@code schemas/selftest.schema.json} describes it. */
public final class SelftestJson {

    private static final int SCHEMA = 1;

    /**
     * Writes the values.
     *
     * @param values in the order in which people should see them
     * @param writer where
     */
    public void write(List<PublishedValue> values, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeBooleanField("holds", values.stream().allMatch(PublishedValue::holds));
            json.writeArrayFieldStart("values");
            for (PublishedValue value : values) {
                json.writeStartObject();
                json.writeBooleanField("holds", value.holds());
                json.writeStringField("method", value.method());
                json.writeStringField("input", value.input());
                json.writeNumberField("expected", value.expected());
                JsonOutput.number(json, "computed", value.computed());
                json.writeNumberField("tolerance", value.tolerance());
                json.writeStringField("basis", value.basis().name().toLowerCase(Locale.ROOT));
                json.writeStringField("source", value.source());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
