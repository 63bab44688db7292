// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;

/**
 * An instrument with every text it holds, as {@code schemas/show.schema.json} describes it. The properties are those of
 * the instrument metamodel, so nothing is left out: parts are nested objects, references to other parts are their codes
 * ({@code SCALE/OPTION} for options), what is not given is absent, lists are always there.
 */
public final class InstrumentJson {

    private static final int SCHEMA = 1;

    /**
     * Writes an instrument.
     *
     * @param instrument valid
     * @param contributor the plug-in it comes from
     * @param writer where
     */
    public void write(Instrument instrument, String contributor, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeStringField("contributor", contributor);
            json.writeFieldName("instrument");
            part(json, instrument);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(JsonGenerator json, EObject part) throws IOException {
        json.writeStartObject();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            Object value = part.eGet(feature);
            if (feature.isMany()) {
                json.writeArrayFieldStart(feature.getName());
                for (Object each : (List<?>) value) {
                    value(json, feature, each);
                }
                json.writeEndArray();
            } else if (given(part, feature, value)) {
                json.writeFieldName(feature.getName());
                value(json, feature, value);
            }
        }
        json.writeEndObject();
    }

    private static boolean given(EObject part, EStructuralFeature feature, Object value) {
        if (value == null || feature.isUnsettable() && !part.eIsSet(feature)) {
            return false;
        }
        return !(value instanceof String text) || !text.isEmpty();
    }

    private static void value(JsonGenerator json, EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                part(json, (EObject) value);
            } else {
                json.writeString(codeOf((EObject) value));
            }
        } else if (feature instanceof EAttribute) {
            switch (value) {
                case Integer number -> json.writeNumber(number);
                case Double number -> json.writeNumber(number);
                case Boolean truth -> json.writeBoolean(truth);
                case Enumerator literal -> json.writeString(literal.getLiteral());
                default -> json.writeString(value.toString());
            }
        }
    }

    private static String codeOf(EObject part) {
        String code = part instanceof Coded coded ? coded.getCode() : "";
        return part instanceof Option && part.eContainer() instanceof Coded scale ? scale.getCode() + '/' + code : code;
    }
}
