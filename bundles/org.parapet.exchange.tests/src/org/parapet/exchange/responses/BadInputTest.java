// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.exchange.responses.Sample.HEADER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class BadInputTest {

    private static final String GOOD = "H01,Harbour Trust,other,SA,A,low,high,x,text,note\n";

    private final Sample sample = new Sample();

    @Test
    void aBadColumnDoesNotHideBadCells() {
        assertEquals(List.of("column-unknown:1", "option-unknown:2", "organisation-unknown:3"),
                sample.problems("participant,organisation,1.1,9.9\nH01,HT,maybe,A\nH02,Other Ltd,A,A\n").stream()
                        .map(problem -> problem.rule() + ':' + problem.place().line()).toList());
    }

    private Problem only(String csv) {
        List<Problem> problems = sample.problems(csv);
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                cell("option-unknown", 4, "1.1", "H02,HT,,maybe,,,,,,",
                        "\"maybe\"",
                        "SA (Strongly agree, 4), A (Agree, 3), D (Disagree, 2), SD (Strongly disagree, 1)"),
                cell("option-unknown", 5, "1.2", "H02,HT,,,5,,,,,", "\"5\"", "SD (Strongly disagree, 1); or nothing"),
                cell("option-unknown", 7, "2.1/effect", "H02,HT,,,,,medium,,,", "\"medium\"", "low (Low, 1)"),
                cell("option-unknown", 8, "T1", "H02,HT,,,,,,perhaps,,", "\"perhaps\"", "done, yes, x or 1"),
                cell("organisation-unknown", 2, "organisation", "H02,Other Ltd,,,,,,,,", "\"Other Ltd\"",
                        "\"Harbour Trust\" or \"HT\", \"Quay Ltd\""),
                cell("organisation-missing", 2, "organisation", "H02, ,,,,,,,,", "blank", "\"Quay Ltd\""),
                cell("role-unknown", 3, "role", "H02,HT,boss,,,,,,,", "\"boss\"",
                        "senior-stakeholder, boundary-spanner, other"),
                cell("participant-missing", 1, "participant", ",HT,,A,,,,,,", "blank", "pseudonymous code"),
                cell("participant-malformed", 1, "participant", "Jane Smith,HT,,A,,,,,,", "\"Jane Smith\"",
                        "not a name"),
                cell("participant-malformed", 1, "participant", "=H02,HT,,A,,,,,,", "\"=H02\"", "letters, digits"),
                cell("participant-duplicate", 1, "participant", "h01 ,HT,,A,,,,,,", "h01 is in row 2", "one row"),
                cell("text-control-character", 9, "F1", "H02,HT,,,,,,,be\u0007ll,", "U+0007", "Remove"),
                cell("text-control-character", 10, "1.1#note", "H02,HT,,,,,,,,nu\0l", "U+0000", "Remove"),
                cell("text-too-long", 10, "1.1#note", "H02,HT,,,,,,,," + "x".repeat(20_001), "20001", "20000"));
    }

    private static Arguments cell(String rule, int column, String name, String row, String found, String allowed) {
        return Arguments.of(rule, column, name, row, found, allowed);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("badCells")
    void aBadCellIsNamedByLineRowAndColumnWithWhatWasFoundAndWhatIsAllowed(String rule, int column, String name,
            String row, String found, String allowed) {
        Problem problem = only(HEADER + GOOD + row + '\n');
        assertEquals(rule, problem.rule());
        assertEquals(Sample.FILE, problem.place().file());
        assertEquals(3, problem.place().line());
        assertEquals(column, problem.place().column());
        assertEquals(name, problem.place().item());
        assertTrue(problem.message().startsWith("Row 3, column " + name + ":"), problem::message);
        assertTrue(problem.message().contains(found), problem::message);
        assertTrue(problem.cure().contains(allowed), problem::cure);
    }

    @Test
    void everyBadCellIsListedAndNothingIsImported() {
        EObject before = EcoreUtil.copy(sample.partnership);
        List<Problem> problems = sample.problems(HEADER
                + "H01,Nowhere,boss,maybe,no idea,tiny,huge,perhaps,,\n" + GOOD.replace("H01", "H02")
                + "H02,Quay Ltd,,,,,,never,,\n");
        assertEquals(List.of("2:2", "2:3", "2:4", "2:5", "2:6", "2:7", "2:8", "4:1", "4:8"), problems.stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column()).toList());
        assertTrue(EcoreUtil.equals(before, sample.partnership));
    }

    @Test
    void beyondAThousandProblemsTheRestIsCounted() {
        String rows = IntStream.range(0, 1500).mapToObj(i -> "P" + i + ",HT,,maybe,,,,,,\n")
                .collect(Collectors.joining());
        List<Problem> problems = sample.problems(HEADER + rows);
        assertEquals(1001, problems.size());
        assertTrue(problems.getLast().message().contains("500 more"), problems.getLast()::message);
    }

    @Test
    void aHundredThousandRowsAreRefusedByAPartnershipFileButCheckedToTheEnd() {
        String rows = IntStream.range(0, 100_000).mapToObj(i -> "P" + i + ",HT,,A,,,,,,\n")
                .collect(Collectors.joining());
        List<Problem> problems = sample.problems(HEADER + rows + "P0,HT,,maybe,,,,,,\n");
        assertEquals(List.of("participant-duplicate", "option-unknown", "csv-too-many-rows"),
                problems.stream().map(Problem::rule).toList());
        assertTrue(problems.getLast().message().contains("100000") && problems.getLast().message().contains("20000"),
                problems.getLast()::message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
    void anEmptyFileIsToldWhatItShouldBeginWith(String csv) {
        Problem problem = only(csv);
        assertEquals("csv-empty", problem.rule());
        assertTrue(problem.cure().contains("participant, organisation, role"), problem::cure);
    }

    @Test
    void aHeaderAloneIsNoFileOfResponses() {
        assertEquals("csv-no-rows", only(HEADER).rule());
        assertEquals("csv-no-rows", only(HEADER + "\n,,,,,,,,,\n").rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "|", ":"})
    void aWrongDelimiterIsNamedWithTheAllowedOnes(String delimiter) {
        Problem problem = only(HEADER.replace(",", delimiter) + GOOD.replace(",", delimiter));
        assertEquals("csv-delimiter", problem.rule());
        assertEquals(1, problem.place().line());
        assertTrue(problem.cure().contains("commas or semicolons"), problem::cure);
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByRowAndColumn() {
        byte[] latin1 = (HEADER + GOOD + "H02,HT,,A,,,,,ok,caf\u00E9\nH03,Z\u00FCrich,,A,,,,,,\n")
                .getBytes(Charset.forName("windows-1252"));
        List<Problem> problems = sample.problems(() -> latin1);
        assertEquals(List.of("csv-not-utf8", "csv-not-utf8"), problems.stream().map(Problem::rule).toList());
        assertTrue(problems.get(0).message().startsWith("Row 3, column 1.1#note:"), problems.get(0)::message);
        assertTrue(problems.get(1).message().startsWith("Row 4, column organisation:"), problems.get(1)::message);
        assertTrue(problems.get(0).cure().contains("CSV UTF-8") && problems.get(0).cure().contains("Windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRecognised(String charset) {
        List<Problem> problems = sample.problems(() -> (HEADER + GOOD).getBytes(Charset.forName(charset)));
        assertEquals(List.of("csv-utf16"), problems.stream().map(Problem::rule).toList());
        assertTrue(problems.getFirst().cure().contains("CSV UTF-8"));
    }

    @Test
    void aWorkbookIsRecognised() {
        assertEquals("csv-workbook", only("PK\u0003\u0004rest").rule());
    }

    @Test
    void aQuoteWithoutItsMatchIsNamedByTheRowItBeginsIn() {
        Problem problem = only(HEADER + GOOD + "H02,HT,,A,,,,,\"open,\nH03,HT,,A,,,,,,\n");
        assertEquals("csv-quotes", problem.rule());
        assertEquals(3, problem.place().line());
        assertTrue(problem.message().startsWith("Row 3 "), problem::message);
    }

    @Test
    void textAfterAClosingQuoteIsNamedByItsRow() {
        Problem problem = only(HEADER + GOOD + "H02,HT,,\"A\"x,,,,,,\n");
        assertEquals("csv-quotes", problem.rule());
        assertEquals(3, problem.place().line());
    }

    @Test
    void aQuoteWithoutItsMatchInTheHeaderIsAnError() {
        assertEquals("csv-quotes", only("participant,\"organisation,role,1.1\nH01,HT,,A\n").rule());
    }

    @Test
    void badCellsBeforeABrokenQuoteAreStillListed() {
        assertEquals(List.of("option-unknown", "csv-quotes"), sample.problems(
                HEADER + "H01,HT,,maybe,,,,,,\nH02,HT,,A,,,,,\"open,\n").stream().map(Problem::rule).toList());
    }

    @Test
    void raggedRowsAreCounted() {
        List<Problem> problems = sample.problems(HEADER + "H01,HT,,A\n" + GOOD.replace("H01", "H02")
                + "H03,HT,,A,,,,,,,extra\n");
        assertEquals(List.of(2, 4), problems.stream().map(problem -> problem.place().line()).toList());
        assertTrue(problems.get(0).message().contains("4 cells where the header has 10"), problems.get(0)::message);
        assertTrue(problems.get(1).message().contains("11 cells"), problems.get(1)::message);
    }

    @Test
    void requiredColumnsAreNamed() {
        List<Problem> problems = sample.problems("organisatie,1.1\nHT,A\n");
        assertEquals(List.of("column-unknown", "column-missing", "column-missing"),
                problems.stream().map(Problem::rule).toList());
        assertTrue(problems.get(1).message().contains("participant"));
        assertTrue(problems.get(2).message().contains("organisation"));
    }

    @Test
    void unknownColumnsAreAllListedWithTheAllowedOnes() {
        List<Problem> problems = sample.problems("participant,organisation,1.1,1.7,remarks#note\nH01,HT,A,A,x\n");
        assertEquals(List.of("column-unknown", "column-unknown"), problems.stream().map(Problem::rule).toList());
        assertEquals(4, problems.get(0).place().column());
        assertTrue(problems.get(0).message().contains("\"1.7\""), problems.get(0)::message);
        assertTrue(problems.get(0).cure().contains("1.1, 1.2, 2.1/importance, 2.1/effect, T1, F1"),
                problems.get(0)::cure);
    }

    @Test
    void duplicateColumnsAreErrorsHoweverTheyAreWritten() {
        List<Problem> problems = sample.problems(
                "participant,organisation,1.1,1.1/agreement, 1.1 ,t1,T1,Organisation,1.1#note,1.1#NOTE\n");
        assertEquals(List.of(4, 5, 7, 8, 10), problems.stream().filter(each -> each.rule().equals("column-duplicate"))
                .map(problem -> problem.place().column()).toList());
        assertTrue(problems.getFirst().message().contains("as column 3"), problems.getFirst()::message);
    }

    @Test
    void columnsWithoutNameAreErrors() {
        Problem problem = only("participant,organisation,,1.1\nH01,HT,,A\n");
        assertEquals("column-unnamed", problem.rule());
        assertEquals(3, problem.place().column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "2.1/trust", "1.1/trust", "T1/agreement"})
    void aColumnMustNameAScaleOfItsItem(String column) {
        assertEquals("column-scale", only("participant,organisation," + column + "\nH01,HT,\n").rule());
    }

    @Test
    void anItemThatTakesNoNotesHasNoNoteColumn() {
        assertEquals("column-no-notes", only("participant,organisation,1.2,1.2#note\nH01,HT,A,x\n").rule());
    }

    @Test
    void aFileWithoutItemColumnsIsRefused() {
        Problem problem = only("participant,organisation,role\nH01,HT,\n");
        assertEquals("column-no-items", problem.rule());
        assertTrue(problem.cure().contains("1.1, 1.2"), problem::cure);
    }

    @Test
    void lineAndRowDifferAfterACellWithLineEnds() {
        Problem problem = only(HEADER + "H01,HT,,A,,,,,,\"one\ntwo\nthree\"\nH02,HT,,maybe,,,,,,\n");
        assertEquals(5, problem.place().line());
        assertTrue(problem.message().startsWith("Row 3, column 1.1:"), problem::message);
    }

    @Test
    void blankLinesAreCountedButNotResponses() {
        Problem problem = only(HEADER + "\nH01,HT,,A,,,,,,\n,,,,,,,,,\nH02,HT,,maybe,,,,,,\n");
        assertEquals(5, problem.place().line());
        assertTrue(problem.message().startsWith("Row 5,"), problem::message);
    }

    @Test
    void windowsAndOldMacLineEndsAreCountedAsLines() {
        for (String end : List.of("\r\n", "\r")) {
            for (String quote : List.of("", "\"")) {
                Problem problem = only((HEADER + quote + "H01" + quote + ",HT,,A,,,,,,\nH02,HT,,maybe,,,,,,\n")
                        .replace("\n", end));
                assertEquals(3, problem.place().line());
            }
        }
    }

    @Test
    void aKnownParticipantOfAnotherOrganisationOrRoleIsAnError() {
        new PartnershipChanges(sample.partnership).addParticipant("H01", sample.partnership.getOrganisations().get(0),
                ParticipantRole.SENIOR_STAKEHOLDER);
        List<Problem> problems = sample.problems(HEADER + "h01,Quay Ltd,boundary spanner,A,,,,,,\n");
        assertEquals(List.of("participant-other-organisation", "participant-other-role"),
                problems.stream().map(Problem::rule).toList());
        assertTrue(problems.get(0).message().contains("\"Harbour Trust\"") && problems.get(0).message()
                .contains("\"Quay Ltd\""), problems.get(0)::message);
        assertTrue(problems.get(1).message().contains("senior-stakeholder"), problems.get(1)::message);
    }

    @Test
    void aMissingFileIsAProblemNotAnAccident() {
        ModelFileException failure = Assertions.assertThrows(ModelFileException.class, () -> new ResponseImporter(
                sample.partnership, sample.instrument).plan(Path.of("no", "such.csv"), "2026", false));
        assertEquals("csv-missing", failure.problems().getFirst().rule());
    }

    @Test
    void aFolderIsAProblemNotAnAccident() {
        ModelFileException failure = Assertions.assertThrows(ModelFileException.class, () -> new ResponseImporter(
                sample.partnership, sample.instrument).plan(Path.of("."), "2026", false));
        assertEquals("csv-unreadable", failure.problems().getFirst().rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void aWaveNeedsAName(String wave) {
        ModelFileException failure = Assertions.assertThrows(ModelFileException.class, () -> sample.plan(
                (HEADER + GOOD).getBytes(StandardCharsets.UTF_8), wave, false));
        assertEquals("wave-name", failure.problems().getFirst().rule());
    }

    @Test
    void anInstrumentWithoutItemsTakesNoResponses() {
        sample.instrument.getSections().clear();
        assertEquals("instrument-without-items", only(HEADER + GOOD).rule());
    }
}
