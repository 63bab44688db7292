// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parapet.analysis.figure.PlacedFigure;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.GroupPomp;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.result.PromptResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.analysis.result.SectionResult;
import org.parapet.analysis.tally.BandDefinition;
import org.parapet.exchange.comparison.FigureJson;

/** Results, as {@code schemas/analyse.schema.json} describes them. */
public final class AnalysisJson {

    private static final int SCHEMA = 1;

    /**
     * Writes results.
     *
     * @param results one for each assessment
     * @param figures for each assessment the figures that were asked to open, with all that is behind them; none when
     *        nobody asked
     * @param writer where
     */
    public void write(List<AssessmentResult> results, List<List<PlacedFigure>> figures, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeArrayFieldStart("assessments");
            FigureJson opened = new FigureJson(json);
            for (int i = 0; i < results.size(); i++) {
                assessment(json, results.get(i), figures.get(i), opened);
            }
            json.writeEndArray();
            if (figures.stream().anyMatch(each -> !each.isEmpty())) {
                opened.legend();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assessment(JsonGenerator json, AssessmentResult result, List<PlacedFigure> figures,
            FigureJson opened) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", result.instrument());
        json.writeStringField("edition", result.edition());
        json.writeStringField("wave", result.wave());
        json.writeNumberField("participants", result.participants());
        json.writeNumberField("blankResponses", result.blankResponses());
        json.writeArrayFieldStart("items");
        for (ItemResult item : result.items()) {
            item(json, item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("prompts");
        for (PromptResult prompt : result.prompts()) {
            json.writeStartObject();
            json.writeStringField("code", prompt.code());
            json.writeNumberField("answered", prompt.answered());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sections");
        for (SectionResult section : result.sections()) {
            json.writeStartObject();
            json.writeStringField("code", section.code());
            JsonOutput.number(json, "pomp", section.pomp());
            figures(json, section.figures());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("total");
        JsonOutput.number(json, "pomp", result.total().pomp());
        figures(json, result.total().figures());
        json.writeStringField("basis", result.total().basis().getLiteral());
        JsonOutput.texts(json, "notes", result.total().notes());
        json.writeArrayFieldStart("scores");
        for (ScoreResult score : result.scores()) {
            score(json, score);
        }
        json.writeEndArray();
        json.writeEndObject();
        if (!figures.isEmpty()) {
            json.writeArrayFieldStart("figures");
            for (PlacedFigure placed : figures) {
                json.writeStartObject();
                json.writeStringField("level", placed.level().code());
                json.writeStringField("code", placed.code());
                json.writeStringField("scale", placed.scale());
                opened.fields(placed.figure(), true);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, ItemResult item) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", item.code());
        if (item.oneOfSeveral()) {
            json.writeStringField("scale", item.scale());
        }
        json.writeNumberField("answered", item.answered());
        json.writeObjectFieldStart("counts");
        for (OptionCount count : item.counts()) {
            json.writeNumberField(count.option(), count.count());
        }
        json.writeEndObject();
        JsonOutput.texts(json, "findings", item.findingKinds());
        JsonOutput.number(json, "agreement", item.agreement());
        JsonOutput.number(json, "pomp", item.pomp());
        json.writeEndObject();
    }

    /** Writes one figure for each scale, only where items take several. */
    private static void figures(JsonGenerator json, List<GroupPomp> figures) throws IOException {
        if (figures.size() < 2) {
            return;
        }
        json.writeArrayFieldStart("scales");
        for (GroupPomp figure : figures) {
            json.writeStartObject();
            json.writeStringField("scale", figure.scale());
            JsonOutput.number(json, "pomp", figure.pomp());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void score(JsonGenerator json, ScoreResult score) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", score.code());
        json.writeStringField("label", score.label());
        json.writeStringField("aggregation", score.aggregation().getLiteral());
        json.writeStringField("missing", score.missing().getLiteral());
        json.writeStringField("basis", score.basis().getLiteral());
        json.writeNumberField("n", score.n());
        JsonOutput.number(json, "mean", score.mean());
        JsonOutput.number(json, "standardDeviation", score.standardDeviation());
        json.writeNumberField("minimum", score.minimum());
        json.writeNumberField("maximum", score.maximum());
        JsonOutput.number(json, "pomp", score.pomp());
        if (score.band().isPresent()) {
            BandDefinition band = score.band().get();
            json.writeStringField("band", band.code());
        } else {
            json.writeNullField("band");
        }
        json.writeEndObject();
    }
}
