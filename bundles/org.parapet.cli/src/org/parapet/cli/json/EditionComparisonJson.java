// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.parapet.model.instrument.edition.EditionChange;
import org.parapet.model.instrument.edition.EditionComparison;
import org.parapet.model.instrument.edition.ItemComparability;

/** Two editions compared, as {@code schemas/compare-editions.schema.json} describes it. */
public final class EditionComparisonJson {

    private static final int SCHEMA = 1;

    /**
     * Writes a comparison.
     *
     * @param comparison any
     * @param writer where
     */
    public void write(EditionComparison comparison, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeStringField("earlier", comparison.earlier());
            json.writeStringField("later", comparison.later());
            json.writeStringField("effect", comparison.effect().literal());
            json.writeArrayFieldStart("changes");
            for (EditionChange change : comparison.changes()) {
                json.writeStartObject();
                json.writeStringField("kind", change.kind().literal());
                json.writeStringField("part", change.part());
                json.writeStringField("feature", change.feature());
                json.writeStringField("before", change.before());
                json.writeStringField("after", change.after());
                json.writeStringField("effect", change.effect().literal());
                json.writeStringField("reason", change.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("items");
            for (ItemComparability item : comparison.items()) {
                json.writeStartObject();
                json.writeStringField("code", item.code());
                json.writeStringField("scale", item.scale());
                json.writeBooleanField("comparable", item.comparable());
                json.writeStringField("reason", item.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
