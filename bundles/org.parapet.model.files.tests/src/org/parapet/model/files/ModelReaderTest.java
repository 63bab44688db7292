// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.files.Plans.get;
import static org.parapet.model.files.Plans.parts;
import static org.parapet.model.files.Plans.root;
import static org.parapet.model.files.Plans.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model file loads whole or not at all, and every problem has a place. */
class ModelReaderTest {

    private final Plans plans = new Plans();

    @Test
    void aGoodFileLoadsWithReferencesForwardAndBack() {
        LoadResult<EObject> result = read(root("  <parts code=\"A\" next=\"B\"/>",
                "  <parts code=\"B\" next=\"A\" related=\"A C\" kind=\"large\"><notes>x</notes>",
                "    <notes>y</notes></parts>",
                "  <parts code=\"C\"/>"));
        EObject model = result.model().orElseThrow(() -> new AssertionError(result.problems()));
        EObject b = parts(model).get(1);
        assertEquals(parts(model).get(0), get(b, "next"));
        assertEquals(List.of(parts(model).get(0), parts(model).get(2)), get(b, "related"));
        assertEquals(List.of("x", "y"), get(b, "notes"));
        assertEquals(OptionalInt.empty(), result.migratedFrom());
    }

    @Test
    void xmiVersionSchemaLocationCommentsAndByteOrderMarkAreAccepted() {
        String text = "\uFEFF" + xml("<!-- made by hand -->", "<plan:Plan xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:plan=\"" + Plans.NAMESPACE + "\" xsi:schemaLocation=\"" + Plans.NAMESPACE
                + " http://127.0.0.1:1/plan.ecore\" formatVersion=\"3\"><parts xsi:type=\"plan:Milestone\" code=\"A\"/>"
                + "</plan:Plan>");
        LoadResult<EObject> result = read(text);
        assertEquals("Milestone", parts(result.model().orElseThrow(() -> new AssertionError(result.problems())))
                .get(0).eClass().getName());
    }

    @Test
    void everyElementKnowsWhereItsTagBegins() {
        LoadResult<EObject> result = read(root("  <parts", "      code=\"A\">", "    <parts code=\"A.1\"/>  </parts>",
                "\t<!-- > --><parts code=\"B\"/>"));
        EObject a = parts(result.model().orElseThrow()).get(0);
        assertEquals("test.plan:3:3, item A", result.locations().placeOf(a).toString());
        assertEquals("test.plan:5:5, item A.1", result.locations().placeOf(parts(a).get(0)).toString());
        assertEquals("test.plan:6:12, item B",
                result.locations().placeOf(parts(result.model().orElseThrow()).get(1)).toString());
    }

    @Test
    void anElementAddedLaterIsWhereItsContainerIs() {
        LoadResult<EObject> result = read(root("  <parts code=\"A\"/>"));
        EObject a = parts(result.model().orElseThrow()).get(0);
        EObject added = parts(plans.plan("", 1)).get(0);
        parts(a).add(added);
        assertEquals("test.plan:3:3, item P1", result.locations().placeOf(added).toString());
    }

    @Test
    void unknownElementIsNamedWithLineColumnAndWhatIsAllowed() {
        Problem problem = onlyProblem(root("  <parts code=\"A\">", "    <colour>red</colour>", "  </parts>"));
        assertEquals("element-unknown", problem.rule());
        assertEquals(new Place("test.plan", 4, 5, "A"), problem.place());
        assertEquals("test.plan:4:5, item A: <colour> is not known inside <parts>. Allowed are: notes, parts.",
                problem.describe());
    }

    @Test
    void unknownAttributeIsNamedWithItsOwnColumn() {
        Problem problem = onlyProblem(root("  <parts code=\"A\" colour=\"red\"/>", "  <parts code=\"B\"/>"));
        assertEquals("attribute-unknown", problem.rule());
        assertEquals(new Place("test.plan", 3, 19, "A"), problem.place());
        assertTrue(problem.cure().contains("weight"), problem.cure());
    }

    @Test
    void everyProblemIsReportedNotTheFirst() {
        List<Problem> problems = problems(root("  <parts code=\"A\" colour=\"red\" next=\"X\"/>", "  <thing/>",
                "  <parts code=\"B\" weight=\"heavy\" kind=\"huge\" size=\"1\"/>", "  <parts code=\"C\" next=\"Y\"/>",
                "  stray"));
        assertEquals(List.of("attribute-unknown:3", "reference-unresolved:3", "element-unknown:4", "value-illegal:5",
                "value-illegal:5", "attribute-unknown:5", "reference-unresolved:6", "text-unexpected:7"),
                problems.stream().map(problem -> problem.rule() + ":" + problem.place().line()).toList());
        assertTrue(problems.get(4).cure().contains("small, large"), problems.get(4).cure());
    }

    @Test
    void danglingReferenceIsNamedWithLineColumnAndItem() {
        Problem problem = onlyProblem(root("  <parts code=\"A\" related=\"A nowhere\"/>"));
        assertEquals("reference-unresolved", problem.rule());
        assertEquals(new Place("test.plan", 3, 19, "A"), problem.place());
        assertTrue(problem.message().contains("nowhere"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"next=\"other.plan#A\"", "next=\"plan:Part other.plan#A\"",
            "related=\"A http://127.0.0.1/x.plan#B\"", "href=\"other.plan#A\"", "href=\"file:/etc/passwd\""})
    void referencesOutOfTheFileAreRefused(String attribute) {
        assertTrue(rules(root("  <parts code=\"A\"/>", "  <parts code=\"C\" " + attribute + "/>"))
                .contains("reference-external"));
    }

    @Test
    void aReferenceAsElementIsRefusedWithOrWithoutHref() {
        assertEquals(List.of("reference-external", "reference-as-element"),
                rules(root("  <parts code=\"A\"><next href=\"other.plan#A\"/></parts>",
                        "  <parts code=\"B\"><next/></parts>")));
    }

    @Test
    void aReferenceThatLooksLikeATypeIsNotDroppedInSilence() {
        assertEquals(List.of("reference-unresolved"), rules(root("  <parts code=\"A\" next=\"a:b\"/>")));
    }

    @Test
    void aReferenceToTheWrongKindIsRefused() {
        assertEquals(List.of("reference-wrong-kind"), rules(root("  <parts code=\"A\" milestone=\"A\"/>")));
    }

    @Test
    void aValueGivenTwiceIsRefused() {
        assertEquals(List.of("feature-twice"), rules(root("  <remark text=\"1\"/>", "  <remark text=\"2\"/>")));
    }

    @Test
    void anIdUsedTwiceIsRefusedAndNamesBothLines() {
        Problem problem = onlyProblem(root("  <parts code=\"A\"/>", "  <parts code=\"A\"/>"));
        assertEquals("id-duplicate", problem.rule());
        assertEquals(new Place("test.plan", 4, 3, "A"), problem.place());
        assertTrue(problem.message().contains("line 3"), problem.message());
    }

    @Test
    void foreignPrefixesTypesAndExtensionsAreRefused() {
        assertEquals(List.of("element-unknown", "type-unknown", "type-unknown", "element-unknown"),
                rules(root("  <x:parts xmlns:x=\"urn:x\" code=\"A\"/>",
                        "  <parts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"plan:Nothing\"/>",
                        "  <parts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xmlns:j=\"java://java.lang.Object\" xsi:type=\"j:Part\"/>",
                        "  <xmi:Extension xmlns:xmi=\"http://www.omg.org/XMI\"><any/></xmi:Extension>")));
    }

    @Test
    void externalEntitiesAreRefusedAndNothingIsOpened() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String dtd = "<!DOCTYPE p SYSTEM \"" + address + "p.dtd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
                    + "<!ENTITY % y SYSTEM \"" + address + "y\"> %y;]>";
            Problem problem = onlyProblem(root("  <parts code=\"A\"><notes>&x;</notes></parts>")
                    .replaceFirst("\n", "\n" + dtd + "\n"));
            assertEquals("doctype-refused", problem.rule());
            assertEquals(2, problem.place().line());
            String locations = " xsi:schemaLocation=\"" + address + " " + address + "\"";
            read(root("  <parts next=\"" + address + "a.plan#A\" href=\"" + address + "b\"/>",
                    "<a:b xmlns:a=\"" + address + "\"/>",
                    "<parts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:a=\"" + address + "\""
                            + locations + " xsi:type=\"a:b\"/>"));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE p [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String text = root("<parts code=\"&l11;\"/>").replaceFirst("\n", "\n" + dtd + "]>\n");
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertEquals("doctype-refused", onlyProblem(text).rule()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<parts", "<parts code=\"A", "<parts code=\"A\">", "<parts code=\"A\"/>", "<parts/></pl",
            "<!-- never", "<parts><notes>x"})
    void aFileCutShortSaysSo(String end) {
        String text = root("  <parts code=\"Z\"/>");
        String cut = text.substring(0, text.indexOf("\n</plan:Plan>") + 1) + end;
        Problem problem = onlyProblem(cut);
        assertEquals("file-truncated", problem.rule(), problem.describe());
        assertEquals(4, problem.place().line());
    }

    @Test
    void aFileCutShortAnywhereIsNeverLoaded() {
        String text = root("  <parts code=\"Z\" next=\"Z\"><notes>&amp;</notes></parts>").strip();
        for (int i = 0; i < text.length(); i++) {
            assertTrue(read(text.substring(0, i)).hasErrors(), "cut at " + i);
        }
    }

    @Test
    void aCutInsideTheRootTagIsNamed() {
        assertEquals("the file ends in the middle", onlyProblem("<?xml version=\"1.0\"?>\n").message());
        assertEquals("file-truncated", onlyProblem("<?xml version=\"1.0\"?>\n<plan:Plan xmlns:pl").rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n  \n", "\uFEFF"})
    void anEmptyFileSaysSo(String text) {
        assertEquals("file-empty", onlyProblem(text).rule());
    }

    @Test
    void brokenXmlHasLineAndColumn() {
        Problem problem = onlyProblem(root("  <parts code=\"A\"/>", "  <parts code=\"B\"></part>", "  <parts/>"));
        assertEquals("xml-broken", problem.rule());
        assertEquals(4, problem.place().line());
        assertTrue(problem.place().column() > 0);
    }

    @Test
    void bytesThatAreNotUtf8HaveLineAndColumn() {
        byte[] content = root("  <parts code=\"A\"/>", "  <parts code=\"caf?\"/>").getBytes(StandardCharsets.UTF_8);
        for (int i = 60; i < content.length; i++) {
            if (content[i] == '?') {
                content[i] = (byte) 0xE9;
            }
        }
        List<Problem> problems = read(content).problems();
        assertEquals("encoding-not-utf8", problems.get(0).rule());
        assertEquals(Place.of("test.plan", 4, 19), problems.get(0).place());
    }

    @Test
    void anotherDeclaredEncodingIsRefused() {
        assertEquals("encoding-not-utf8", onlyProblem(root().replace("UTF-8", "ISO-8859-1")).rule());
        assertTrue(read(root().getBytes(StandardCharsets.UTF_16)).hasErrors());
    }

    @Test
    void aNewerVersionIsRefusedWithTheCure() {
        Problem problem = onlyProblem(root("<future/>").replace("\"3\"", "\"4\""));
        assertEquals("version-newer", problem.rule());
        assertEquals(2, problem.place().line());
        assertEquals("Update Parapet", problem.cure());
    }

    @Test
    void aMissingMalformedOrForgottenVersionIsRefused() {
        assertEquals("version-missing", onlyProblem(root().replace("formatVersion=\"3\"", "")).rule());
        for (String version : List.of("", "0", "-1", "x", "3.0", "99999999999")) {
            assertEquals("version-malformed", onlyProblem(root().replace("\"3\"", '"' + version + '"')).rule());
        }
        LoadResult<EObject> tooOld = new ModelReader().read(plans.formatAt(4), stream(bytes(root())), "test.plan");
        assertEquals("version-too-old", tooOld.problems().get(0).rule());
    }

    @Test
    void anotherRootOrNamespaceIsRefused() {
        assertEquals("root-wrong", onlyProblem(root().replace(":Plan", ":Part")).rule());
        assertEquals("namespace-wrong", onlyProblem(root().replace("example.org", "example.com")).rule());
        assertEquals("root-wrong", onlyProblem(xml("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>")).rule());
    }

    @Test
    void anOlderFileIsMigratedStepByStepAndKeepsItsPlaces() {
        LoadResult<EObject> result = read(root("  <steps id=\"A\" next=\"B\"/>", "  <steps", "    id=\"B\"/>")
                .replace("\"3\"", "\"1\""));
        EObject model = result.model().orElseThrow(() -> new AssertionError(result.problems()));
        assertEquals(OptionalInt.of(1), result.migratedFrom());
        assertEquals(3, get(model, "formatVersion"));
        EObject b = parts(model).get(1);
        assertEquals(b, get(parts(model).get(0), "next"));
        assertEquals("test.plan:4:3, item B", result.locations().placeOf(b).toString());
    }

    @Test
    void aProblemInAnOlderFileIsPlacedInTheFileOnDisk() {
        Problem problem = onlyProblem(root("  <steps id=\"A\"/>", "", "  <steps id=\"B\" colour=\"red\"/>")
                .replace("\"3\"", "\"1\""));
        assertEquals(new Place("test.plan", 5, 17, "B"), problem.place());
    }

    @Test
    void aMigrationThatFailsIsAProblemNotACrash() {
        Plans model = new Plans();
        ModelFormat<EObject> format = ModelFormat.of("plan", "plan", model.format().rootClass(), EObject.class, 4,
                new Steps(3, document -> {
                    throw new IllegalStateException("no parts");
                }));
        assertEquals("migration-failed",
                new ModelReader().read(format, stream(bytes(root())), "test.plan").problems().get(0).rule());
    }

    @Test
    void sizeNestingAndNumberOfProblemsAreLimited() {
        assertEquals("file-too-large", new ModelReader(100).read(plans.format(), stream(bytes(root())), "test.plan")
                .problems().get(0).rule());
        Problem nested = onlyProblem(root("<parts>".repeat(5000) + "</parts>".repeat(5000)));
        assertEquals("nesting-too-deep", nested.rule(), nested.describe());
        List<Problem> many = problems(root("<thing/>\n".repeat(100_000)));
        assertEquals(1001, many.size());
        assertEquals("too-many-problems", many.get(1000).rule());
    }

    @Test
    void aLargeFileFullOfEscapesAndReferencesLoads() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            parts.append("<parts code=\"P").append(i).append("\" next=\"P").append(i == 0 ? 0 : i - 1)
                    .append("\"><notes>&lt;&amp;&#10;&quot;&gt; text</notes></parts>\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertEquals(List.of(), read(root(parts.toString())).problems()));
    }

    @Test
    void aMissingFileOrAFolderIsAProblem(@TempDir Path folder) {
        assertEquals("file-missing",
                new ModelReader().read(plans.format(), folder.resolve("no.plan")).problems().get(0).rule());
        assertEquals("file-not-a-file", new ModelReader().read(plans.format(), folder).problems().get(0).rule());
    }

    @Test
    void readingLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.plan"), bytes(root()));
        assertFalse(new ModelReader().read(plans.format(), file).hasErrors());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private LoadResult<EObject> read(String text) {
        return read(bytes(text));
    }

    private LoadResult<EObject> read(byte[] content) {
        return new ModelReader().read(plans.format(), stream(content), "test.plan");
    }

    private List<Problem> problems(String text) {
        LoadResult<EObject> result = read(text);
        assertTrue(result.model().isEmpty(), "nothing is half-loaded");
        return result.problems();
    }

    private List<String> rules(String text) {
        return problems(text).stream().map(Problem::rule).toList();
    }

    private Problem onlyProblem(String text) {
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size(), () -> problems.stream().map(Problem::describe).toList().toString());
        return problems.get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
