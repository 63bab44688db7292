// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Severity;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is going to be removed goes on working, and whoever uses it is told, with the plug-in's name and the cure. */
class RetirementTest {

    private static final Retirement LANGUAGE = new Retirement(ContributionKind.INSTRUMENT, "instrument",
            Optional.of("language"), "1.2", "2.0", "Leave it out, the file says it");

    private static Catalogue catalogue(Retirement retirement, FakeContribution... contributions) {
        return new Catalogue(new FakeSource(contributions),
                (content, name) -> new LoadResult<>(Optional.empty(), List.of(), Locations.none(name),
                        Optional.empty(), java.util.OptionalInt.empty()),
                (content, name) -> new LoadResult<>(Optional.empty(), List.of(), Locations.none(name),
                        Optional.empty(), java.util.OptionalInt.empty()), List.of(retirement));
    }

    @Test
    void whoUsesAnAttributeThatGoesIsWarnedAndServed() {
        Catalogue catalogue = catalogue(LANGUAGE,
                FakeContribution.instrument("org.example.old", "a", "1").with("language", "en"),
                FakeContribution.instrument("org.example.new", "b", "1"));

        assertEquals(2, catalogue.instruments().size());
        assertEquals(1, catalogue.problems().size());
        CatalogueProblem found = catalogue.problems().getFirst();
        assertEquals("org.example.old", found.contributor());
        assertEquals(Severity.WARNING, found.problem().severity());
        assertEquals("contribution-deprecated", found.problem().rule());
        assertTrue(found.problem().place().toString().contains("org.example.old/plugin.xml"));
        assertEquals("The attribute \"language\" of the element \"instrument\" of org.parapet.catalogue.instruments"
                + " is out of date since Parapet 1.2 and goes with Parapet 2.0", found.problem().message());
        assertEquals("Leave it out, the file says it", found.problem().cure());
    }

    @Test
    void whoContributesToAPointThatGoesIsWarned() {
        Retirement point = new Retirement(ContributionKind.INSTRUMENT, "instrument", Optional.empty(), "1.2", "2.0",
                "Contribute to another point");
        Catalogue catalogue = catalogue(point, FakeContribution.instrument("org.example.old", "a", "1"));

        assertEquals(List.of("The extension point org.parapet.catalogue.instruments is out of date since Parapet 1.2"
                + " and goes with Parapet 2.0"), catalogue.problems().stream().map(each -> each.problem().message())
                .toList());
    }

    @Test
    void elementsBelowAreLookedAtAsWell() {
        Retirement translation = new Retirement(ContributionKind.INSTRUMENT, "translation", Optional.empty(), "1.2",
                "2.0", "Name no translations, they are found by their names");
        Catalogue catalogue = catalogue(translation,
                FakeContribution.instrument("org.example.old", "a", "1").translated("cy", "a.cy.translation"),
                FakeContribution.instrument("org.example.new", "b", "1"));

        assertEquals(List.of("org.example.old"), catalogue.problems().stream().map(CatalogueProblem::contributor)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void theSchemasMarkWhatIsAnnouncedAndNothingElse(ContributionKind kind) throws Exception {
        String point = kind.extensionPoint();
        Path schema = Path.of("../org.parapet.catalogue/schema/" + point.substring(point.lastIndexOf('.') + 1)
                + ".exsd");
        Path found = Files.exists(schema) ? schema
                : Path.of("bundles/org.parapet.catalogue").resolve("schema").resolve(schema.getFileName());
        assertEquals(new TreeSet<>(Retirement.announced().stream().filter(each -> each.kind() == kind)
                .map(each -> each.element() + each.attribute().map(name -> "/" + name).orElse("")).toList()),
                new TreeSet<>(marked(kind, found)));
    }

    private static List<String> marked(ContributionKind kind, Path schema) throws Exception {
        NodeList marks = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(schema.toFile())
                .getElementsByTagName("*");
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < marks.getLength(); i++) {
            Element mark = (Element) marks.item(i);
            if ("true".equals(mark.getAttribute("deprecated"))) {
                String attribute = named(mark, "attribute");
                String element = named(mark, "element");
                marked.add(("extension".equals(element) ? kind.element() : element)
                        + ("meta.attribute".equals(mark.getTagName()) ? "/" + attribute : ""));
            }
        }
        return marked;
    }

    private static String named(Node node, String tag) {
        for (Node each = node; each instanceof Element element; each = each.getParentNode()) {
            if (element.getTagName().equals(tag)) {
                return element.getAttribute("name");
            }
        }
        return "";
    }
}
