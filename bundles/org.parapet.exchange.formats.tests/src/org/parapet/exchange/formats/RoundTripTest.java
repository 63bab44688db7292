// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.Translation;

/** What is written and read again is the same, but for what the report said was left out. */
class RoundTripTest {

    static Stream<Arguments> formatsAndInstruments() {
        return Formats.EXPORTS.keySet().stream().sorted().flatMap(format -> Stream
                .of("pat", "leeds", "pat2", "dudley", "q").map(instrument -> Arguments.of(format, instrument)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndInstruments")
    void everythingThatIsNotReportedAsLeftOutComesBack(String format, String name) throws Exception {
        Instrument original = Formats.shipped(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport report = Formats.EXPORTS.get(format).get().write(new ExportedInstrument(original, List.of()), out);
        Instrument again = Formats.readInstrument(format, out.toByteArray());

        Map<String, Object> expected = facts(original);
        report.leftOut().forEach(entry -> expected.keySet()
                .removeIf(key -> key.equals(entry.part()) || key.startsWith(entry.part() + '#')));
        Map<String, Object> found = facts(again);
        found.keySet().retainAll(expected.keySet());

        assertEquals(String.join("\n", lines(expected)), String.join("\n", lines(found)));
        assertTrue(expected.size() > 70, () -> expected.size() + " facts are too few to prove anything");
    }

    @ParameterizedTest
    @MethodSource("formatsAndInstruments")
    void everyTextOfSectionsItemsAndAnswersComesBack(String format, String name) {
        Instrument original = Formats.shipped(name);
        Instrument again = Formats.readInstrument(format, Formats.write(Formats.EXPORTS.get(format).get(), original));

        assertEquals(questions(original), questions(again));
    }

    @ParameterizedTest
    @MethodSource("formatsAndInstruments")
    void nothingIsChangedOnTheWayBack(String format, String name) {
        ImportedInstrument again = Formats.read(format,
                Formats.write(Formats.EXPORTS.get(format).get(), Formats.shipped(name)));

        assertEquals(List.of(), again.losses().changed());
        assertEquals(List.of(), again.losses().leftOut().stream()
                .filter(entry -> !entry.part().equals("status")).toList());
    }

    @ParameterizedTest
    @MethodSource("formatsAndInstruments")
    void translationsComeBackWhereTheFormatHasLanguages(String format, String name) {
        Instrument original = Formats.shipped(name);
        Translation welsh = Formats.translation(original, "cy");
        ImportedInstrument again = Formats.read(format, Formats.write(Formats.EXPORTS.get(format).get(),
                new ExportedInstrument(original, List.of(welsh))));

        if (format.equals("spreadsheet")) {
            assertEquals(List.of(), again.translations());
            return;
        }
        assertEquals(1, again.translations().size());
        assertEquals("cy", again.translations().getFirst().getLanguage());
        TranslatedInstrument overlay =
                TranslatedInstrument.of(again.instrument().orElseThrow(), again.translations().getFirst());
        questions(original).forEach((key, text) -> assertEquals("cy " + text,
                overlay.translation(TextKey.parse(key).orElseThrow()).orElse("none"), key));
    }

    /** The texts of sections, items and options by their keys. */
    private static Map<String, String> questions(Instrument instrument) {
        Map<String, String> texts = new LinkedHashMap<>();
        InstrumentTexts.of(instrument).forEach((key, text) -> {
            if (key.part().startsWith("section/") || key.part().startsWith("item/")
                    || key.part().startsWith("option/")) {
                texts.put(key.toString(), text);
            }
        });
        return texts;
    }

    /** Everything that an instrument says, by part and feature. */
    private static Map<String, Object> facts(Instrument instrument) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts(instrument, facts);
        instrument.eAllContents().forEachRemaining(part -> facts(part, facts));
        return facts;
    }

    private static void facts(EObject part, Map<String, Object> facts) {
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            boolean containment = feature instanceof EReference reference
                    && reference.isContainment();
            if (part.eIsSet(feature) && !containment) {
                String name = PartKeys.textKeyOf(part).orElseGet(() -> "erratum/"
                        + (part.eContainer().eContents().indexOf(part) + 1));
                facts.put(name + '#' + feature.getName(), value(part.eGet(feature)));
            }
        }
        if (part.eClass() == Literals.ERRATUM) {
            facts.keySet().removeIf(key -> key.startsWith("erratum/"));
        }
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RoundTripTest::value).toList();
        }
        return value instanceof EObject object ? PartKeys.keyOf(object).orElse(EcoreUtil.getIdentification(object))
                : value;
    }

    private static List<String> lines(Map<String, Object> facts) {
        return facts.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).sorted().toList();
    }
}
