// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String RESPONSES = """
            participant,organisation,role,A1,A2,A2#note
            P1,Kirk Council,other,yes,no,why not
            P2,Harbour Ltd,boundary-spanner,partly,,
            """;

    @TempDir
    private Path folder;
    private Parapet parapet;
    private String partnership;
    private String responses;

    @BeforeEach
    void setUp() throws IOException {
        parapet = new Parapet(folder.resolve("faults"));
        partnership = folder.resolve("team.partnership").toString();
        responses = Files.writeString(folder.resolve("responses.csv"), RESPONSES).toString();
    }

    @Test
    void theVersionGoesToTheOutput() {
        assertEquals(0, parapet.run("--version"));
        assertEquals("parapet 1.0.0" + System.lineSeparator(), parapet.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "instruments", "instruments list", "instruments show", "instruments choose",
            "instruments validate", "instruments package", "instruments install", "instruments remove",
            "instruments compare", "instruments new-edition", "new", "import", "analyse", "compare", "report",
            "selftest", "completion"})
    void everyCommandHasHelpWithTextForEveryOption(String command) {
        String[] words = Stream.concat(Stream.of(command.split(" ")).filter(word -> !word.isEmpty()),
                Stream.of("--help")).toArray(String[]::new);

        assertEquals(0, parapet.run(words), parapet.err());
        assertTrue(parapet.out().contains(("Usage: parapet " + command).strip()), parapet.out());
        assertFalse(parapet.out().startsWith("Usage"), "a sentence says what the command does");
        String options = parapet.out().substring(parapet.out().indexOf("Options:"));
        assertTrue(options.lines().filter(line -> line.strip().startsWith("-")).allMatch(
                line -> line.strip().matches("(-\\w, )?(--[a-z-]+)(=\\S+)?( {2,}\\S.*)?")), options);
        assertFalse(parapet.out().contains("${"), parapet.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bogus", "instruments", "instruments bogus", "instruments list --bogus",
            "instruments choose --stage bogus", "instruments choose --people 0", "instruments choose --people x",
            "new only.partnership", "import a.partnership b.csv --wave 1", "report a.partnership --report od-plan",
            "report a.partnership --report bogus --format pdf --out x",
            "report a.partnership --report od-plan --format bogus --out x", "completion fish", "instruments validate"})
    void wrongUsageEndsWithOneAndSaysWhereToFindHelp(String command) {
        String[] words = Stream.of(command.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);

        assertEquals(1, parapet.run(words));
        assertTrue(parapet.err().startsWith("parapet: "), parapet.err());
        assertEquals("", parapet.out());
    }

    @Test
    void theListIsOnTheOutputAndProblemsOfPluginsOnTheOther() {
        assertEquals(0, parapet.run("instruments", "list"));
        assertTrue(parapet.out().contains("review@2026"), parapet.out());
        assertTrue(parapet.out().contains("elsewhere@2026"), parapet.out());
        assertTrue(parapet.err().startsWith("org.example.lost/plugin.xml: error: lost@2026: "), parapet.err());
    }

    @Test
    void jsonFollowsItsSchemas() throws IOException {
        assertSchema("list", 0, "instruments", "list", "--json");
        assertSchema("show", 0, "instruments", "show", "review", "--json");
        assertSchema("choose", 0, "instruments", "choose", "--stage", "forming", "--json");
        assertSchema("validate", 2, "instruments", "validate", responses, "--json");
        imported();
        assertSchema("analyse", 0, "analyse", partnership, "--json");
        assertSchema("analyse", 0, "analyse", partnership, "--figures", "--json");
        assertSchema("analyse", 0, "analyse", partnership, "--reliability", "--json");
    }

    @Test
    void figuresOpenAndCoefficientsAreHiddenUntilAskedFor() throws IOException {
        imported();
        assertEquals(0, parapet.run("analyse", partnership), parapet.err());
        assertFalse(parapet.out().contains("Cronbach"), parapet.out());

        assertEquals(0, parapet.run("analyse", partnership, "--figures"), parapet.err());
        assertTrue(parapet.out().contains("Percent of maximum possible = 100 \u00d7"), parapet.out());
        assertTrue(parapet.out().contains("Cronbach\u2019s alpha: Hidden until asked for."), parapet.out());
        assertTrue(parapet.out().contains("left blank"), parapet.out());

        assertEquals(0, parapet.run("analyse", partnership, "--reliability"), parapet.err());
        assertTrue(parapet.out().contains("Cronbach\u2019s alpha"), parapet.out());
        assertFalse(parapet.out().contains("Hidden until asked for."), parapet.out());

        assertEquals(0, parapet.run("analyse", partnership, "--reliability", "--wave", "2026", "--json"),
                parapet.err());
        String fromPartnership = parapet.out();
        assertEquals(0, parapet.run("analyse", "--responses", responses, "--instrument", "review", "--wave", "2026",
                "--reliability", "--json"), parapet.err());
        assertEquals(fromPartnership, parapet.out());
    }

    @Test
    void showGivesEveryTextWithReferencesAsCodes() {
        assertEquals(0, parapet.run("instruments", "show", "review", "--json"));
        for (String text : List.of("Two questions \u2013 no more.", "Do partners meet?", "Answer partly", "Free",
                "\"yes-no/no\"", "\"work-on\"")) {
            assertTrue(parapet.out().contains(text), text);
        }
    }

    @Test
    void anUnknownInstrumentIsAWrongInputAndTheKnownOnesAreNamed() {
        assertEquals(2, parapet.run("instruments", "show", "bogus"));
        assertTrue(parapet.err().contains("review@2026"), parapet.err());
        assertEquals("", parapet.out());
    }

    @Test
    void validateSaysFileLineSeverityAndRule() throws IOException {
        Path file = Files.writeString(folder.resolve("x.instrument"), "<?xml version=\"1.0\"?>\n<oops/>\n");

        assertEquals(2, parapet.run("instruments", "validate", file.toString()));
        String first = parapet.out().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith(file + ":2:"), first);
        assertTrue(first.matches(".*: error: .*\\[[a-z-]+]"), first);
    }

    @Test
    void aNewFileIsNeverWrittenOverAnother() throws IOException {
        assertEquals(0, created(), parapet.err());
        byte[] before = Files.readAllBytes(Path.of(partnership));

        assertEquals(2, parapet.run("new", partnership, "--name", "Other", "--organisation", "Other"));
        assertArrayEquals(before, Files.readAllBytes(Path.of(partnership)));
    }

    @Test
    void aNewFileInAFolderThatIsNotThereCannotBeWritten() {
        assertEquals(3, parapet.run("new", folder.resolve("no/where.partnership").toString(), "--name", "X",
                "--organisation", "Y"), parapet.err());
    }

    @Test
    void theDayOfTheAnswersIsInThePartnershipFile() throws IOException {
        created();
        assertEquals(0, parapet.run("import", partnership, responses, "--instrument", "review", "--wave", "2026",
                "--date", "2026-03-31", "--started", "2026-03-30"), parapet.err());
        String file = Files.readString(Path.of(partnership));
        assertTrue(file.contains("startedOn=\"2026-03-30\" finishedOn=\"2026-03-31\""), file);
        assertEquals(2, file.split("answeredOn=\"2026-03-31\"", -1).length - 1, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date 31.03.2026", "--date 2026-02-30", "--date 2026-04-01",
            "--started 2026-03-02 --finished 2026-03-01", "--date 2026-03-01 --started 2026-03-02"})
    void datesThatCannotBeAreWrongUsageAndNothingIsImported(String dates) throws IOException {
        created();
        byte[] before = Files.readAllBytes(Path.of(partnership));
        List<String> words = new ArrayList<>(List.of("import", partnership, responses, "--instrument", "review",
                "--wave", "2026"));
        words.addAll(List.of(dates.split(" ")));

        assertEquals(1, parapet.run(words.toArray(String[]::new)), parapet.err());
        assertArrayEquals(before, Files.readAllBytes(Path.of(partnership)));
    }

    @Test
    void theAnalysisForPeopleSaysWhatWasFoundAndFitsOnAHundredColumns() {
        imported();
        assertEquals(0, parapet.run("analyse", partnership), parapet.err());
        List<String> lines = parapet.out().lines().toList();
        assertTrue(lines.contains("Findings: 1 area to work on; items without a finding: 1"), parapet.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("A1 ") && line.contains("2 of 2")), parapet.out());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), parapet.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("POMP: ")), parapet.out());
        assertTrue(lines.getLast().startsWith("A: "), parapet.out());
    }

    @Test
    void theReportsOfPluginsAreListedBelowParapetsOwn() throws IOException {
        assertEquals(0, parapet.run("report", "--list"), parapet.err());
        assertTrue(parapet.out().startsWith("od-plan "), parapet.out());
        assertTrue(parapet.out().contains("results "), parapet.out());
        assertSchema("report-list", 0, "report", "--list", "--json");
    }

    @Test
    void aReportWithoutFileNamesWhatIsMissing() {
        assertEquals(1, parapet.run("report", "--report", "od-plan"));
        assertTrue(parapet.err().contains("FILE"), parapet.err());
    }

    @Test
    void importedAnswersAreAnalysed() {
        imported();

        assertEquals(0, parapet.run("analyse", partnership, "--instrument", "review", "--wave", "2026", "--json"));
        String json = parapet.out().replaceAll("\\s+", "");
        assertTrue(json.startsWith("{\"schema\":1,\"assessments\":[{\"instrument\":\"review\",\"edition\":\"2026\","
                + "\"wave\":\"2026\",\"participants\":2,"), json);
        assertTrue(json.contains("{\"code\":\"A1\",\"answered\":2,\"counts\":{\"yes\":1,\"partly\":1,\"no\":0},"
                + "\"findings\":[],"), json);
        assertTrue(json.contains("{\"code\":\"A2\",\"answered\":1,\"counts\":{\"yes\":0,\"partly\":0,\"no\":1},"
                + "\"findings\":[\"work-on\"],\"agreement\":1.0,\"pomp\":0.0}"), json);
    }

    @Test
    void wrongResponsesListEveryBadCellAndLeaveTheFileAsItWas() throws IOException {
        created();
        byte[] before = Files.readAllBytes(Path.of(partnership));
        Files.writeString(Path.of(responses), RESPONSES.replace("yes", "maybe").replace("partly", "perhaps"));

        assertEquals(2, importing());
        assertTrue(parapet.err().contains(responses + ":2:") && parapet.err().contains(responses + ":3:"),
                parapet.err());
        assertArrayEquals(before, Files.readAllBytes(Path.of(partnership)));
    }

    @Test
    void aWaveWithAnswersIsReplacedOnlyWhenAsked() {
        imported();

        assertEquals(2, importing());
        assertEquals(0, parapet.run("import", partnership, responses, "--instrument", "review", "--wave", "2026",
                "--replace"), parapet.err());
    }

    @Test
    void aCataloguedOnlyInstrumentCannotBeAnswered() {
        created();

        assertEquals(2, parapet.run("import", partnership, responses, "--instrument", "elsewhere", "--wave", "1"));
        assertTrue(parapet.err().contains("parapet instruments show elsewhere"), parapet.err());
    }

    @Test
    void analysisWithoutAnyAssessmentIsAWrongInput() {
        created();

        assertEquals(2, parapet.run("analyse", partnership));
        imported();
        assertEquals(2, parapet.run("analyse", partnership, "--wave", "1999"));
        assertTrue(parapet.err().contains("review@2026 2026"), parapet.err());
    }

    @Test
    void aMissingPartnershipFileIsAWrongInput() {
        assertEquals(2, parapet.run("analyse", folder.resolve("missing.partnership").toString()));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnOutputThatCannotBeWritten() {
        imported();

        assertEquals(3, parapet.run("report", partnership, "--report", "od-plan", "--format", "html", "--out",
                responses + "/below"), parapet.err());
    }

    @Test
    void aFaultEndsWithFourAndItsDetailsInAFile() throws IOException {
        Parapet broken = new Parapet(folder.resolve("faults"), () -> {
            throw new IllegalStateException("the cause");
        });

        assertEquals(4, broken.run("instruments", "list"));
        assertFalse(broken.err().contains("\tat "), broken.err());
        try (Stream<Path> logs = Files.list(folder.resolve("faults"))) {
            Path log = logs.findFirst().orElseThrow();
            assertTrue(broken.err().contains(log.toString()), broken.err());
            assertTrue(Files.readString(log).contains("the cause"));
        }
    }

    @Test
    void tooLittleMemoryEndsWithFourAndSaysHowToDoWithLess() {
        Parapet small = new Parapet(folder.resolve("faults"), () -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertEquals(4, small.run("instruments", "list"));
        assertTrue(small.err().contains("Choose fewer files") && small.err().contains("-Xmx"), small.err());
    }

    @Test
    void anOutputThatTakesNothingEndsWithThree() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public void flush() {
                // nothing to flush
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        CommandContext context = new CommandContext(new PrintWriter(full), new PrintWriter(Writer.nullWriter()),
                () -> null, Clock.systemUTC(), "1.0.0", folder, folder);

        assertEquals(3, new CommandLineProgram(context).run("--version"));
    }

    @Test
    void publishedValuesHold() {
        assertEquals(0, parapet.run("selftest"));
        assertTrue(parapet.out().lines().skip(1).limit(10).allMatch(line -> line.startsWith("ok ")), parapet.out());
    }

    @Test
    void publishedValuesAsJsonFollowTheirSchema() throws IOException {
        assertSchema("selftest", 0, "selftest", "--json");
        assertTrue(parapet.out().contains("\"holds\" : true"), parapet.out());
    }

    @Test
    void responsesAreAnalysedWithoutAPartnershipFile() throws IOException {
        imported();
        assertEquals(0, parapet.run("analyse", partnership, "--wave", "2026", "--json"), parapet.err());
        String fromPartnership = parapet.out();
        assertSchema("analyse", 0, "analyse", "--responses", responses, "--instrument", "review", "--wave", "2026",
                "--json");
        assertEquals(fromPartnership, parapet.out());
        assertEquals(0, parapet.run("analyse", "--responses", responses, "--instrument", "review"), parapet.err());
        assertFalse(parapet.out().lines().findFirst().orElseThrow().contains("wave"), parapet.out());
    }

    @Test
    void responsesWithoutAPartnershipFileNeedAnInstrumentAndNothingElse() {
        assertEquals(1, parapet.run("analyse"));
        assertEquals(1, parapet.run("analyse", partnership, "--responses", responses, "--instrument", "review"));
        assertEquals(1, parapet.run("analyse", "--responses", responses));
        assertEquals(2, parapet.run("analyse", "--responses", responses + "-none", "--instrument", "review"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsEveryCommand(String shell) {
        assertEquals(0, parapet.run("completion", shell));
        for (String command : List.of("instruments", "choose", "import", "analyse", "--replace", "in-difficulty")) {
            assertTrue(parapet.out().contains(command), command);
        }
    }

    private int created() {
        return parapet.run("new", partnership, "--name", "Kirk & Co", "--organisation", "Kirk Council",
                "--organisation", "Harbour Ltd", "--stage", "established", "--kind", "public-private", "--made-up");
    }

    private int importing() {
        return parapet.run("import", partnership, responses, "--instrument", "review", "--wave", "2026");
    }

    private void imported() {
        if (!Files.exists(Path.of(partnership))) {
            assertEquals(0, created(), parapet.err());
        }
        assertEquals(0, importing(), parapet.err());
    }

    private void assertSchema(String schema, int exitCode, String... arguments) throws IOException {
        assertEquals(exitCode, parapet.run(arguments), parapet.err());
        assertEquals(List.of(), SchemaCheck.faults(schema, parapet.out()));
    }
}
