// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TranslatedInstrument;

/** Writes an instrument as a FHIR Questionnaire in JSON. */
abstract class FhirExport implements InstrumentExport {

    private static final Set<Facts> ELEMENTS = Set.of(Facts.ABSTRACT, Facts.RIGHTS, Facts.PUBLISHER);

    private final FhirRelease release;

    FhirExport(FhirRelease release) {
        this.release = release;
    }

    @Override
    public final LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        ExportReport report = new ExportReport(exported);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new Writing(exported, json, report).questionnaire();
            json.writeRaw('\n');
        }
        return report.finish(Messages.get("format.fhir." + release.name()));
    }

    /** One export. */
    private final class Writing {

        private final Instrument instrument;
        private final List<TranslatedInstrument> overlays;
        private final JsonGenerator json;
        private final ExportReport report;
        private final Set<String> itemCodes = new HashSet<>();
        private final Set<String> linkIds = new HashSet<>();

        Writing(ExportedInstrument exported, JsonGenerator json, ExportReport report) {
            this.instrument = exported.instrument();
            this.overlays = exported.overlays();
            this.json = json;
            this.report = report;
            instrument.getSections()
                    .forEach(section -> section.getItems().forEach(item -> itemCodes.add(item.getCode())));
            linkIds.addAll(itemCodes);
            instrument.getSections().forEach(section -> linkIds.add(section.getCode()));
        }

        void questionnaire() throws IOException {
            report.held(instrument, Literals.INSTRUMENT__ID, Literals.INSTRUMENT__EDITION,
                    Literals.INSTRUMENT__TITLE, Literals.INSTRUMENT__LANGUAGE);
            report.held(instrument.getSource());
            report.held(instrument.getFit());
            json.writeStartObject();
            json.writeStringField("resourceType", "Questionnaire");
            json.writeStringField("language", instrument.getLanguage());
            facts();
            json.writeStringField("url", Extensions.INSTRUMENT + instrument.getId());
            json.writeStringField("version", instrument.getEdition());
            text("title", instrument, Literals.INSTRUMENT__TITLE);
            json.writeStringField("status", "unknown");
            text("publisher", instrument, Literals.INSTRUMENT__PUBLISHER);
            text("description", instrument, Literals.INSTRUMENT__ABSTRACT);
            text("copyright", instrument.getSource(), Literals.SOURCE__RIGHTS);
            if (!instrument.getSections().isEmpty()) {
                json.writeArrayFieldStart("item");
                for (Section section : instrument.getSections()) {
                    section(section);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void facts() throws IOException {
            json.writeArrayFieldStart("extension");
            for (Facts fact : Facts.values()) {
                report.held(fact.part(instrument), fact.feature());
                String value = fact.get(instrument);
                if (!value.isEmpty() && !ELEMENTS.contains(fact)) {
                    extension(Extensions.FACT + fact.key(), "valueString", value);
                }
            }
            for (ResponseScale scale : instrument.getScales()) {
                report.held(scale, Literals.RESPONSE_SCALE__TITLE, Literals.RESPONSE_SCALE__QUESTION,
                        Literals.RESPONSE_SCALE__SCORE_BASIS, Literals.RESPONSE_SCALE__SCORE_NOTE);
                scale(scale);
            }
            json.writeEndArray();
        }

        /** What is known of a scale; its options stand with each question. */
        private void scale(ResponseScale scale) throws IOException {
            json.writeStartObject();
            json.writeStringField("url", Extensions.SCALE);
            json.writeArrayFieldStart("extension");
            extension("code", "valueString", scale.getCode());
            extension("title", "valueString", scale.getTitle());
            extension("question", "valueString", scale.getQuestion());
            extension("score_basis", "valueString", scale.getScoreBasis().getLiteral());
            extension("score_note", "valueString", scale.getScoreNote());
            json.writeEndArray();
            json.writeEndObject();
        }

        private void extension(String url, String type, String value) throws IOException {
            if (value != null && !value.isEmpty()) {
                json.writeStartObject();
                json.writeStringField("url", url);
                json.writeStringField(type, value);
                json.writeEndObject();
            }
        }

        private void text(String name, EObject part, EAttribute feature) throws IOException {
            if (part.eGet(feature) instanceof String text && !text.isBlank()) {
                json.writeStringField(name, text);
                translations(name, part, feature);
            }
        }

        private void translations(String name, EObject part, EAttribute feature) throws IOException {
            boolean begun = false;
            for (TranslatedInstrument overlay : overlays) {
                Optional<String> translated = InstrumentTexts.keyOf(part, feature).flatMap(key -> {
                    report.heldTranslation(overlay.language(), key);
                    return overlay.translation(key);
                });
                if (translated.isPresent()) {
                    if (!begun) {
                        json.writeObjectFieldStart("_" + name);
                        json.writeArrayFieldStart("extension");
                        begun = true;
                    }
                    json.writeStartObject();
                    json.writeStringField("url", Extensions.TRANSLATION);
                    json.writeArrayFieldStart("extension");
                    extension("lang", "valueCode", overlay.language());
                    extension("content", "valueString", translated.get());
                    json.writeEndArray();
                    json.writeEndObject();
                }
            }
            if (begun) {
                json.writeEndArray();
                json.writeEndObject();
            }
        }

        private void section(Section section) throws IOException {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION,
                    Literals.SECTION__DESCRIPTION);
            boolean clash = itemCodes.contains(section.getCode());
            String linkId = clash ? unique("section-" + section.getCode()) : section.getCode();
            json.writeStartObject();
            if (clash) {
                extensions(Extensions.CODE, section.getCode());
            }
            json.writeStringField("linkId", linkId);
            text("text", section, Literals.SECTION__TITLE);
            json.writeStringField("type", "group");
            if (!section.getItems().isEmpty() || isSet(section, Literals.SECTION__DESCRIPTION)
                    || isSet(section, Literals.SECTION__INTRODUCTION)) {
                json.writeArrayFieldStart("item");
                display(linkId, "description", section, Literals.SECTION__DESCRIPTION);
                display(linkId, "introduction", section, Literals.SECTION__INTRODUCTION);
                for (Item item : section.getItems()) {
                    item(item);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private static boolean isSet(EObject part, EAttribute feature) {
            return part.eGet(feature) instanceof String text && !text.isBlank();
        }

        /** {@return a link id that no other part has: the one wanted, with a number behind it if need be} */
        private String unique(String wanted) {
            String linkId = wanted;
            for (int number = 2; !linkIds.add(linkId); number++) {
                linkId = wanted + '-' + number;
            }
            return linkId;
        }

        private void extensions(String url, String value) throws IOException {
            json.writeArrayFieldStart("extension");
            extension(url, "valueString", value);
            json.writeEndArray();
        }

        private void display(String linkId, String part, EObject of, EAttribute feature) throws IOException {
            if (!isSet(of, feature)) {
                return;
            }
            json.writeStartObject();
            json.writeArrayFieldStart("extension");
            extension(Extensions.PART, "valueString", part);
            if (part.equals("guidance")) {
                json.writeStartObject();
                json.writeStringField("url", Extensions.ITEM_CONTROL);
                json.writeObjectFieldStart("valueCodeableConcept");
                json.writeArrayFieldStart("coding");
                json.writeStartObject();
                json.writeStringField("system", Extensions.ITEM_CONTROLS_R4);
                json.writeStringField("code", "help");
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("linkId", unique(linkId + '-' + part));
            text("text", of, feature);
            json.writeStringField("type", "display");
            json.writeEndObject();
        }

        private void item(Item item) throws IOException {
            report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
                    Literals.ITEM__FORMAT, Literals.ITEM__SCALES);
            boolean several = item.getFormat() == AnswerFormat.SCALE && item.getScales().size() > 1;
            json.writeStartObject();
            if (several) {
                extensions(Extensions.PART, "item");
            } else if (item.getFormat() == AnswerFormat.TICK) {
                extensions(Extensions.PART, "tick");
            } else if (item.getFormat() == AnswerFormat.SCALE) {
                extensions(Extensions.SCALE, item.getScales().getFirst().getCode());
            }
            json.writeStringField("linkId", item.getCode());
            text("text", item, Literals.ITEM__TEXT);
            json.writeStringField("type", several ? "group" : switch (item.getFormat()) {
                case SCALE -> release.choice();
                case TICK -> "boolean";
                case TEXT -> "text";
            });
            if (!several && item.getFormat() == AnswerFormat.SCALE) {
                options(item.getScales().getFirst());
            }
            if (several || isSet(item, Literals.ITEM__GLOSS) || isSet(item, Literals.ITEM__GUIDANCE)) {
                json.writeArrayFieldStart("item");
                display(item.getCode(), "gloss", item, Literals.ITEM__GLOSS);
                display(item.getCode(), "guidance", item, Literals.ITEM__GUIDANCE);
                if (several) {
                    for (ResponseScale scale : item.getScales()) {
                        question(item, scale);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        /** One of several questions that an item asks, each with a scale of its own. */
        private void question(Item item, ResponseScale scale) throws IOException {
            json.writeStartObject();
            extensions(Extensions.SCALE, scale.getCode());
            json.writeStringField("linkId", unique(item.getCode() + '.' + scale.getCode()));
            text("text", scale, Literals.RESPONSE_SCALE__QUESTION);
            json.writeStringField("type", release.choice());
            options(scale);
            json.writeEndObject();
        }

        private void options(ResponseScale scale) throws IOException {
            json.writeArrayFieldStart("answerOption");
            for (Option option : scale.getOptions()) {
                report.held(option, Literals.OPTION__LABEL, Literals.OPTION__SCORE, Literals.OPTION__POLARITY,
                        Literals.OPTION__STRONGEST, Literals.OPTION__PRINTED);
                json.writeStartObject();
                if (option.isSetScore() || option.getPolarity() != Polarity.NEUTRAL || option.getPrinted() != null
                        || option.isStrongest()) {
                    json.writeArrayFieldStart("extension");
                    if (option.isSetScore()) {
                        json.writeStartObject();
                        json.writeStringField("url", release.score());
                        json.writeNumberField("valueDecimal", decimal(option.getScore()));
                        json.writeEndObject();
                    }
                    extension(Extensions.POLARITY, "valueCode",
                            option.getPolarity() == Polarity.NEUTRAL ? "" : option.getPolarity().getLiteral());
                    extension(Extensions.PRINTED, "valueString", option.getPrinted());
                    if (option.isStrongest()) {
                        json.writeStartObject();
                        json.writeStringField("url", Extensions.STRONGEST);
                        json.writeBooleanField("valueBoolean", true);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                json.writeObjectFieldStart("valueCoding");
                json.writeStringField("system", Extensions.INSTRUMENT + instrument.getId() + ":scale:"
                        + scale.getCode());
                json.writeStringField("code", option.getCode());
                text("display", option, Literals.OPTION__LABEL);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private static BigDecimal decimal(double value) {
            BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
            return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        }
    }
}
