// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parapet.catalogue.choose.Reason;
import org.parapet.catalogue.choose.Recommendation;
import org.parapet.model.instrument.Fidelity;

/** Ranked instruments with reasons, as {@code schemas/choose.schema.json} describes them. */
public final class RecommendationsJson {

    private static final int SCHEMA = 1;

    /**
     * Writes a ranking.
     *
     * @param ranked the best first
     * @param writer where
     */
    public void write(List<Recommendation> ranked, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("recommendations");
            for (Recommendation recommendation : ranked) {
                json.writeStartObject();
                json.writeStringField("id", recommendation.candidate().id());
                json.writeStringField("edition", recommendation.candidate().edition());
                json.writeStringField("title", recommendation.candidate().title());
                json.writeStringField("fidelity", recommendation.candidate().fidelity().getLiteral());
                json.writeBooleanField("usable", recommendation.candidate().fidelity() != Fidelity.CATALOGUED_ONLY);
                json.writeNumberField("score", recommendation.score());
                json.writeArrayFieldStart("reasons");
                for (Reason reason : recommendation.reasons()) {
                    json.writeStartObject();
                    json.writeStringField("criterion", reason.criterion().key());
                    json.writeStringField("verdict", reason.verdict().key());
                    json.writeStringField("text", reason.text());
                    json.writeEndObject();
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
