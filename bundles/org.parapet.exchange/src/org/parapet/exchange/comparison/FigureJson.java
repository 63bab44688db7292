// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Method;

/**
 * Figures as JSON, with a legend of the methods and caveats that they name. Numbers are rounded to {@value #DECIMALS}
 * decimals, half up, without trailing zeros or exponents; what there is none of is {@code null}.
 */
public final class FigureJson {

    /** To how many decimals numbers are rounded. */
    public static final int DECIMALS = 6;

    private final JsonGenerator json;
    private final Set<Method> methods = new TreeSet<>();
    private final Set<Caveat> caveats = new TreeSet<>();

    /**
     * Figures on a generator.
     *
     * @param json stays open
     */
    public FigureJson(JsonGenerator json) {
        this.json = json;
    }

    /** {@return a number as it stands in the JSON} */
    static BigDecimal rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /**
     * Puts a method into the legend.
     *
     * @param method that a number comes from which is written elsewhere
     */
    public void use(Method method) {
        methods.add(method);
    }

    /**
     * Writes the fields of a figure into the object that is open.
     *
     * @param figure the figure
     * @param withInputs whether to write what went in
     * @throws IOException when it cannot be written
     */
    public void fields(Figure figure, boolean withInputs) throws IOException {
        use(figure.method());
        caveats.addAll(figure.caveats());
        json.writeStringField("method", figure.method().code());
        number("value", figure.value());
        json.writeStringField("absence", figure.absence().map(each -> each.reason().code()).orElse(null));
        json.writeNumberField("n", figure.n());
        if (figure.interval().isPresent()) {
            json.writeObjectFieldStart("interval");
            json.writeNumberField("low", rounded(figure.interval().get().low()));
            json.writeNumberField("high", rounded(figure.interval().get().high()));
            json.writeNumberField("level", rounded(figure.interval().get().level()));
            json.writeStringField("method", figure.interval().get().method());
            json.writeEndObject();
        } else {
            json.writeNullField("interval");
        }
        number("probability", figure.probability());
        json.writeNumberField("blank", figure.exclusions().blank());
        json.writeArrayFieldStart("caveats");
        for (Caveat caveat : figure.caveats()) {
            json.writeString(caveat.code());
        }
        json.writeEndArray();
        if (figure.seed().isPresent()) {
            json.writeNumberField("seed", figure.seed().getAsLong());
        } else {
            json.writeNullField("seed");
        }
        if (withInputs) {
            json.writeArrayFieldStart("inputs");
            for (Input input : figure.inputs()) {
                input(input);
            }
            json.writeEndArray();
        }
    }

    private void input(Input input) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", input.name());
        json.writeArrayFieldStart("values");
        for (InputValue value : input.values()) {
            json.writeStartObject();
            json.writeStringField("label", value.label());
            json.writeNumberField("value", rounded(value.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Writes the fields {@code methods} and {@code caveats}: all that the figures so far have named, explained.
     *
     * @throws IOException when it cannot be written
     */
    public void legend() throws IOException {
        json.writeArrayFieldStart("methods");
        for (Method method : methods) {
            json.writeStartObject();
            json.writeStringField("code", method.code());
            json.writeStringField("title", method.title());
            json.writeStringField("formula", method.formula());
            json.writeStringField("source", method.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("caveats");
        for (Caveat caveat : caveats) {
            json.writeStartObject();
            json.writeStringField("code", caveat.code());
            json.writeStringField("text", caveat.text());
            json.writeEndObject();
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
}
