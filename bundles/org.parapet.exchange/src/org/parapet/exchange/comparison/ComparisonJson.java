// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.ConstructReliability;
import org.parapet.analysis.comparison.Disagreement;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.LeftOut;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.analysis.comparison.PartnershipPlace;
import org.parapet.analysis.comparison.StatementCell;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.result.OptionCount;

/**
 * The canonical JSON of a comparison, schema {@value #SCHEMA}: the same comparison gives the same bytes, wherever it is
 * computed. Numbers are rounded to {@value #DECIMALS} decimals, half up, without trailing zeros or exponents; what
 * there is none of is {@code null}; lines end with LF.
 */
public final class ComparisonJson {

    /** The number of the schema. */
    public static final int SCHEMA = 1;

    /** To how many decimals numbers are rounded. */
    public static final int DECIMALS = FigureJson.DECIMALS;

    private final JsonGenerator json;
    private final FigureJson figures;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
        figures = new FigureJson(json);
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @param writer where; flushed and left open
     * @throws IOException when it cannot be written
     */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        write(comparison, Optional.empty(), writer);
    }

    /**
     * Writes a comparison with coefficients of internal consistency, if somebody asked for them.
     *
     * @param comparison the comparison
     * @param reliability the coefficients; empty when nobody asked for them
     * @param writer where; flushed and left open
     * @throws IOException when it cannot be written
     */
    public static void write(Comparison comparison, Optional<List<ConstructReliability>> reliability, Writer writer)
            throws IOException {
        JsonGenerator json = JsonFactory.builder().build().createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
        new ComparisonJson(json).write(comparison, reliability);
        json.writeRaw('\n');
        json.close();
    }

    /** {@return a number as it stands in the JSON} */
    static BigDecimal rounded(double number) {
        return FigureJson.rounded(number);
    }

    private void write(Comparison comparison, Optional<List<ConstructReliability>> reliability) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeNumberField("seed", comparison.seed());
        json.writeBooleanField("ranked", comparison.ranked());
        texts("crosswalks", comparison.crosswalks());
        list("instruments", comparison.instruments(), this::instrument);
        list("assessments", comparison.assessments(), this::assessment);
        list("constructs", comparison.constructs(), this::construct);
        list("statements", statements(comparison), this::statementText);
        list("cells", comparison.cells(), this::cell);
        list("changes", comparison.changes(), this::change);
        list("disagreements", comparison.disagreements(), this::disagreement);
        list("distributions", comparison.distributions(), this::distribution);
        list("renamed", comparison.renamed(), renamed -> {
            json.writeStringField("partnership", renamed.partnership());
            texts("names", renamed.names());
            json.writeBooleanField("sure", renamed.sure());
        });
        list("leftOut", comparison.leftOut(), this::leftOut);
        list("conclusions", comparison.conclusions(), conclusion -> {
            json.writeStringField("topic", conclusion.topic().code());
            json.writeStringField("text", conclusion.text());
        });
        if (reliability.isPresent()) {
            list("reliability", reliability.get(), each -> {
                json.writeStringField("construct", each.construct());
                json.writeStringField("assessment", each.assessment());
                figure("alpha", each.alpha(), true);
                figure("omega", each.omega(), true);
            });
        }
        figures.legend();
        json.writeEndObject();
    }

    @FunctionalInterface
    private interface Part<T> {
        void write(T part) throws IOException;
    }

    private <T> void list(String name, List<T> parts, Part<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T part : parts) {
            json.writeStartObject();
            writer.write(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void number(String name, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, rounded(number.getAsDouble()));
        } else {
            json.writeNullField(name);
        }
    }

    private void instrument(ComparedInstrument instrument) throws IOException {
        json.writeStringField("id", instrument.id());
        json.writeStringField("edition", instrument.edition());
        json.writeStringField("title", instrument.title());
        json.writeStringField("shortTitle", instrument.shortTitle());
        json.writeStringField("fidelity", instrument.fidelity());
        json.writeBooleanField("conventionalScores", instrument.conventionalScores());
    }

    private void assessment(ComparedAssessment assessment) throws IOException {
        json.writeStringField("id", assessment.id());
        json.writeStringField("partnership", assessment.partnership());
        json.writeStringField("partnershipName", assessment.partnershipName());
        json.writeBooleanField("madeUp", assessment.madeUp());
        json.writeStringField("instrument", assessment.instrument());
        json.writeStringField("wave", assessment.wave());
        json.writeNumberField("waveOrder", assessment.waveOrder());
        json.writeStringField("finishedOn", assessment.finishedOn().map(Objects::toString).orElse(null));
        json.writeNumberField("minimum", assessment.minimum());
        json.writeNumberField("participants", assessment.participants());
        json.writeNumberField("blankResponses", assessment.blankResponses());
        list("groups", assessment.groups(), this::groupFields);
        json.writeBooleanField("followed", assessment.followed());
        texts("withheld", assessment.withheld());
    }

    private void group(Group group) throws IOException {
        json.writeObjectFieldStart("group");
        groupFields(group);
        json.writeEndObject();
    }

    private void groupFields(Group group) throws IOException {
        json.writeStringField("kind", Codes.of(group.kind()));
        json.writeStringField("id", group.id());
        json.writeStringField("label", group.label());
        texts("members", group.members());
    }

    private void construct(ComparedConstruct construct) throws IOException {
        json.writeStringField("code", construct.code());
        json.writeStringField("label", construct.label());
        json.writeStringField("definition", construct.definition());
    }

    private record StatementText(String instrument, String item, String text) {
    }

    private static List<StatementText> statements(Comparison comparison) {
        Map<String, String> instruments = new HashMap<>();
        comparison.assessments().forEach(each -> instruments.put(each.id(), each.instrument()));
        return comparison.cells().stream().flatMap(cell -> cell.statements().stream().map(each ->
                new StatementText(instruments.get(cell.assessment()), each.item(), each.text()))).distinct().toList();
    }

    private void statementText(StatementText statement) throws IOException {
        json.writeStringField("instrument", statement.instrument());
        json.writeStringField("item", statement.item());
        json.writeStringField("text", statement.text());
    }

    private void cell(ConstructCell cell) throws IOException {
        json.writeStringField("construct", cell.construct());
        json.writeStringField("assessment", cell.assessment());
        group(cell.group());
        json.writeStringField("state", cell.state().code());
        json.writeStringField("reason", cell.reason());
        texts("items", cell.items());
        json.writeNumberField("fewestAnswers", cell.fewestAnswers());
        json.writeNumberField("mostAnswers", cell.mostAnswers());
        figure("pomp", cell.pomp(), false);
        figure("spread", cell.spread(), false);
        figure("agreement", cell.agreement(), false);
        list("statements", cell.statements(), this::statement);
    }

    private void statement(StatementCell statement) throws IOException {
        json.writeStringField("item", statement.item());
        json.writeStringField("scale", statement.scale());
        json.writeNumberField("answered", statement.answered());
        json.writeObjectFieldStart("counts");
        for (OptionCount count : statement.counts()) {
            json.writeNumberField(count.choice().code(), count.count());
        }
        json.writeEndObject();
        number("pomp", statement.pomp().value());
        number("agreement", statement.agreement().value());
        figures.use(statement.pomp().method());
        figures.use(statement.agreement().method());
    }

    private void figure(String name, Figure figure, boolean withInputs) throws IOException {
        json.writeObjectFieldStart(name);
        figures.fields(figure, withInputs);
        json.writeEndObject();
    }

    private void change(ConstructChange change) throws IOException {
        json.writeStringField("construct", change.construct());
        group(change.group());
        json.writeStringField("partnership", change.partnership());
        json.writeStringField("instrument", change.instrument());
        json.writeStringField("earlier", change.earlier());
        json.writeStringField("later", change.later());
        json.writeBooleanField("sameEdition", change.sameEdition());
        texts("items", change.items());
        texts("notCompared", change.notCompared());
        figure("earlierPomp", change.earlierPomp(), false);
        figure("laterPomp", change.laterPomp(), false);
        figure("difference", change.difference(), true);
        figure("test", change.test(), true);
        json.writeStringField("verdict", Codes.of(change.verdict()));
        json.writeStringField("sentence", change.sentence());
    }

    private void disagreement(Disagreement disagreement) throws IOException {
        json.writeStringField("construct", disagreement.construct());
        json.writeStringField("partnership", disagreement.partnership());
        json.writeStringField("higher", disagreement.higher());
        json.writeStringField("lower", disagreement.lower());
        figure("difference", disagreement.difference(), true);
        json.writeBooleanField("certain", disagreement.certain());
        json.writeStringField("sentence", disagreement.sentence());
    }

    private void distribution(PartnershipDistribution distribution) throws IOException {
        json.writeStringField("construct", distribution.construct());
        json.writeStringField("instrument", distribution.instrument());
        number("minimum", distribution.minimum());
        number("lowerQuartile", distribution.lowerQuartile());
        number("median", distribution.median());
        number("upperQuartile", distribution.upperQuartile());
        number("maximum", distribution.maximum());
        list("places", distribution.places(), this::place);
    }

    private void place(PartnershipPlace place) throws IOException {
        json.writeStringField("partnership", place.partnership());
        json.writeStringField("assessment", place.assessment());
        json.writeNumberField("pomp", rounded(place.pomp()));
        json.writeNumberField("lower", place.lower());
        json.writeNumberField("higher", place.higher());
        json.writeNumberField("apart", place.apart());
        if (place.rank().isPresent()) {
            json.writeNumberField("rank", place.rank().getAsInt());
        } else {
            json.writeNullField("rank");
        }
    }

    private void leftOut(LeftOut left) throws IOException {
        json.writeStringField("reason", left.reason().code());
        json.writeStringField("file", left.file());
        json.writeStringField("subject", left.subject());
        json.writeStringField("message", left.message());
        json.writeStringField("cure", left.cure());
    }
}
