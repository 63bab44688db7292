// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.spreadsheet.SpreadsheetExport;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.MissingPolicy;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.text.PartKeys;

/** An instrument that goes into a spreadsheet and back is the same but for the parts that the report names. */
class SpreadsheetRoundTripTest {

    /** What has no sheet: the slips of the source, and what it says beside its questions. */
    private static final Set<String> WITHOUT_SHEET = Set.of("Erratum", "Process", "Framework");

    static Stream<Path> shipped() {
        return Formats.shippedFiles().stream();
    }

    @Test
    void allShippedInstrumentsAreTried() {
        assertEquals(Set.of(), Stream.of("pat", "leeds", "q", "popit", "dudley", "hsmc-ingredients").filter(name ->
                shipped().noneMatch(file -> file.endsWith(name + ".instrument"))).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingButWhatTheReportNamesIsLost(Path file) throws IOException {
        returns(new InstrumentFiles().readInstrument(file).model().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void onlyWhatStandsBesideTheQuestionsHasNoSheet(Path file) throws IOException {
        Instrument original = new InstrumentFiles().readInstrument(file).model().orElseThrow();
        Set<String> lost = parts(write(original, new ByteArrayOutputStream()));

        List<String> others = new ArrayList<>();
        original.eContents().stream().filter(part -> !WITHOUT_SHEET.contains(part.eClass().getName())).forEach(part -> {
            others.add(name(part));
            part.eAllContents().forEachRemaining(each -> others.add(name(each)));
        });
        assertEquals(List.of(), lost.stream().filter(each -> others.contains(each.replaceAll("#.*", ""))).toList());
    }

    @Test
    void scoresWithBandsComeBack() throws IOException {
        Instrument leeds = Formats.shipped("leeds");
        Score trust = InstrumentFactory.eINSTANCE.createScore();
        trust.setCode("trust");
        trust.setLabel("Trust, as a share");
        trust.setAggregation(Aggregation.PERCENT_OF_MAXIMUM);
        trust.setMissing(MissingPolicy.ANSWERED_ONLY);
        trust.setBasis(Basis.CONVENTION);
        trust.setSource("Our own");
        trust.setScale(leeds.getScales().getFirst());
        trust.getSections().addAll(leeds.getSections().subList(0, 2));
        trust.getItems().add(leeds.getSections().getLast().getItems().getFirst());
        trust.getBands().add(band("low", 0, "Little trust"));
        trust.getBands().add(band("high", 62.5, "Much trust"));
        leeds.getScores().add(trust);

        returns(leeds);
    }

    @Test
    void anActionForSeveralQuestionsAndASecondForOneComeBack() throws IOException {
        Instrument pat = Formats.shipped("pat");
        Item first = pat.getSections().getFirst().getItems().getFirst();
        pat.getActions().add(action("keep-up", "Say what went well", pat.getFindingKinds().getFirst(), first));
        pat.getActions().add(action("both", "Talk about both", pat.getFindingKinds().getLast(), first,
                pat.getSections().getLast().getItems().getFirst()));

        returns(pat);
    }

    @Test
    void actionsKeepTheirOrder() throws IOException {
        Instrument pat = Formats.shipped("pat");
        pat.getActions().move(0, pat.getActions().size() - 1);

        returns(pat);
    }

    private static Band band(String code, double from, String label) {
        Band band = InstrumentFactory.eINSTANCE.createBand();
        band.setCode(code);
        band.setLowerBound(from);
        band.setLabel(label);
        band.setMeaning(label + ", that is");
        band.setSource("p. 3");
        return band;
    }

    private static Action action(String code, String text, FindingKind kind, Item... items) {
        Action action = InstrumentFactory.eINSTANCE.createAction();
        action.setCode(code);
        action.setText(text);
        action.getFindingKinds().add(kind);
        action.getItems().addAll(List.of(items));
        return action;
    }

    private static void returns(Instrument original) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport report = write(original, out);
        assertEquals(List.of(), report.changed());
        ImportedInstrument imported = Formats.read("spreadsheet", out.toByteArray());
        Instrument again = imported.instrument().orElseThrow(() -> new AssertionError(
                imported.problems().stream().map(Problem::describe).toList().toString()));

        without(original, parts(report));

        assertTrue(EcoreUtil.equals(original, again), () -> difference(original, again));
        assertEquals(List.of(), imported.losses().changed());
        assertEquals(List.of(), imported.losses().leftOut());
    }

    private static LossReport write(Instrument instrument, ByteArrayOutputStream out) throws IOException {
        return new SpreadsheetExport().write(new ExportedInstrument(instrument, List.of()), out);
    }

    private static Set<String> parts(LossReport report) {
        return report.leftOut().stream().map(LossReport.Entry::part).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes out what is reported, with all that it holds, and only where each part of that is reported as well. */
    private static void without(Instrument instrument, Set<String> reported) {
        List<EObject> lost = new ArrayList<>();
        instrument.eAllContents().forEachRemaining(part -> {
            if (reported.contains(name(part))) {
                lost.add(part);
            }
            part.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> reported.contains(name(part) + '#' + feature.getName()))
                    .forEach(part::eUnset);
        });
        lost.stream().filter(part -> lost.containsAll(part.eContents())).forEach(part -> {
            if (!lost.contains(part.eContainer())) {
                EcoreUtil.remove(part);
            }
        });
    }

    private static String name(EObject part) {
        return PartKeys.textKeyOf(part).orElseGet(() -> part.eClass().getName().toLowerCase(Locale.ROOT) + '/'
                + (((List<?>) part.eContainer().eGet(part.eContainingFeature())).indexOf(part) + 1));
    }

    private static String difference(Instrument original, Instrument again) {
        List<String> before = lines(original);
        List<String> after = lines(again);
        List<String> missing = new ArrayList<>(before);
        missing.removeAll(after);
        after.removeAll(before);
        return original.getId() + ": " + missing + " have become " + after;
    }

    private static List<String> lines(Instrument instrument) {
        List<String> lines = new ArrayList<>();
        Stream.concat(Stream.of(instrument), all(instrument)).forEach(part -> {
            for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
                if (part.eIsSet(feature) && !(feature instanceof EReference)) {
                    lines.add(name(part) + '#' + feature.getName() + '=' + part.eGet(feature));
                } else if (feature instanceof EReference reference && !reference.isContainer()) {
                    lines.add(name(part) + '#' + feature.getName() + '=' + references(part.eGet(feature)));
                }
            }
        });
        return lines;
    }

    private static Stream<EObject> all(Instrument instrument) {
        List<EObject> all = new ArrayList<>();
        instrument.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    private static List<String> references(Object value) {
        List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return parts.stream().map(EObject.class::cast).map(SpreadsheetRoundTripTest::name).toList();
    }
}
