// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;

class ComparerTest {

    private final Instrument pat = Instruments.pat();
    private final Instrument leeds = Instruments.leeds();
    private final Questionnaires questionnaires = new Questionnaires((id, edition) ->
            id.equals("pat") && edition.equals("test") ? Optional.of(pat)
                    : id.equals("leeds") ? Optional.of(leeds) : Optional.empty());

    private static Crosswalk crosswalk(String id, String definition) {
        Crosswalk crosswalk = CrosswalkFactory.eINSTANCE.createCrosswalk();
        crosswalk.setId(id);
        crosswalk.setEdition("1");
        for (String code : List.of("trust", "purpose")) {
            Construct construct = CrosswalkFactory.eINSTANCE.createConstruct();
            construct.setCode(code);
            construct.setLabel("The " + code);
            construct.setDefinition(definition + code);
            crosswalk.getConstructs().add(construct);
        }
        return crosswalk;
    }

    private static InstrumentMapping map(Crosswalk crosswalk, String instrument, int construct, String... items) {
        InstrumentMapping mapping = CrosswalkFactory.eINSTANCE.createInstrumentMapping();
        mapping.setInstrument(instrument);
        mapping.setEdition("test");
        crosswalk.getMappings().add(mapping);
        return map(mapping, crosswalk, construct, items);
    }

    private static InstrumentMapping map(InstrumentMapping mapping, Crosswalk crosswalk, int construct,
            String... items) {
        MappingEntry entry = CrosswalkFactory.eINSTANCE.createMappingEntry();
        entry.setConstruct(crosswalk.getConstructs().get(construct));
        entry.getItems().addAll(Arrays.asList(items));
        entry.setBasis("because");
        mapping.getEntries().add(entry);
        return mapping;
    }

    private static Crosswalk crosswalk() {
        Crosswalk crosswalk = crosswalk("x", "What is meant by ");
        map(crosswalk, "pat", 0, "4.4", "4.5");
        map(crosswalk, "leeds", 0, "B1");
        return crosswalk;
    }

    private PartnershipAnswers answers(String file, String id, Partnership partnership) {
        partnership.setId(id);
        return PartnershipAnswers.of(file, file + id, partnership, questionnaires, identity -> true, false);
    }

    private Comparison compare(List<PartnershipAnswers> partnerships, Crosswalk... crosswalks) {
        return Comparer.compare(ComparisonData.of(partnerships, questionnaires, List.of(crosswalks), List.of(), 1),
                ComparisonOptions.STANDARD);
    }

    private static Partnerships of(Instrument instrument, int people, String others, String... changes) {
        Partnerships partnerships = new Partnerships(instrument, "North", "South");
        for (int i = 0; i < people; i++) {
            partnerships.respond(1 + i % 2, "N" + i, others, changes);
        }
        return partnerships;
    }

    @Test
    void aConstructIsTheUnweightedMeanOfItsStatements() {
        Comparison comparison = compare(List.of(answers("a", "p1", of(pat, 6, "SA", "4.5", "A").partnership())),
                crosswalk());

        ConstructCell cell = comparison.cell("trust", "p1/a").orElseThrow();

        assertEquals((100 + 200 / 3.0) / 2, cell.pomp().value().orElseThrow(), 1e-12);
        assertEquals(100 / 6.0, cell.spread().value().orElseThrow(), 1e-12);
        assertEquals(1, cell.agreement().value().orElseThrow());
        assertEquals(6, cell.pomp().n());
        assertEquals(List.of("4.4", "4.5"), cell.statements().stream().map(StatementCell::item).toList());
        assertEquals(Method.POMP_OF_QUESTIONS, cell.pomp().method());
    }

    @Test
    void instrumentsThatDisagreeAreAFindingAndAreNotAveraged() {
        Partnership both = of(pat, 6, "SA").partnership();
        Partnership other = of(leeds, 6, "NO").partnership();
        other.getAssessments().getFirst().setId("b");
        Comparison comparison = compare(List.of(answers("a", "p1", both), answers("b", "p1", other)), crosswalk());

        Disagreement found = comparison.disagreements().getFirst();

        assertEquals("trust", found.construct());
        assertEquals(100, found.difference().value().orElseThrow());
        assertTrue(found.certain(), "the intervals have no width and lie apart");
        assertTrue(found.sentence().contains(pat.getShortTitle() + " in wave")
                && !found.sentence().contains("@"), found.sentence());
        assertEquals(2, comparison.cells().stream().filter(cell -> cell.construct().equals("trust")
                && cell.isMeasured() && cell.group().kind() == Group.Kind.EVERYBODY).count());
        assertTrue(comparison.conclusions().stream().anyMatch(each -> each.topic()
                == Conclusion.Topic.EQUAL_NUMBERS), comparison.conclusions().toString());
    }

    @Test
    void anUnknownEditionIsNamedAndTheRestIsDone() {
        Partnership unknown = of(pat, 6, "A").partnership();
        unknown.getAssessments().getFirst().setEdition("1999");
        Comparison comparison = compare(List.of(answers("a", "p1", unknown),
                answers("b", "p2", of(pat, 6, "A").partnership())), crosswalk());

        assertEquals(1, comparison.assessments().size());
        assertEquals(LeftOut.Reason.INSTRUMENT_MISSING, comparison.leftOut().getFirst().reason());
        assertTrue(comparison.leftOut().getFirst().message().contains("pat@1999"));
    }

    @Test
    void crosswalksThatPutAnItemUnderDifferentConstructsLoseThatItemOnly() {
        Crosswalk other = crosswalk("y", "What is meant by ");
        map(other, "pat", 1, "4.5");
        Comparison comparison = compare(List.of(answers("a", "p1", of(pat, 6, "SA", "4.5", "D").partnership())),
                crosswalk(), other);

        assertEquals(100, comparison.cell("trust", "p1/a").orElseThrow().pomp().value().orElseThrow());
        assertEquals(CellState.NOT_MAPPED, comparison.cell("purpose", "p1/a").orElseThrow().state());
        assertEquals(List.of(LeftOut.Reason.CROSSWALKS_CONTRADICT),
                comparison.leftOut().stream().map(LeftOut::reason).toList());
        assertTrue(comparison.leftOut().getFirst().message().contains("4.5"));
    }

    @Test
    void crosswalksThatDefineAConstructDifferentlyLoseThatConstruct() {
        Comparison comparison = compare(List.of(answers("a", "p1", of(pat, 6, "SA").partnership())), crosswalk(),
                crosswalk("y", "Something else about "));

        assertEquals(List.of(), comparison.constructs());
        assertEquals(2, comparison.leftOut().size());
    }

    @Test
    void aGapInOneCrosswalkAgainstItemsInAnotherIsAContradiction() {
        Crosswalk other = crosswalk("y", "What is meant by ");
        MappingGap gap = CrosswalkFactory.eINSTANCE.createMappingGap();
        gap.setConstruct(other.getConstructs().getFirst());
        gap.setReason("It does not ask");
        map(other, "pat", 1, "2.1").getGaps().add(gap);
        Comparison comparison = compare(List.of(answers("a", "p1", of(pat, 6, "SA").partnership())), crosswalk(),
                other);

        assertFalse(comparison.cell("trust", "p1/a").orElseThrow().isMeasured());
        assertTrue(comparison.cell("purpose", "p1/a").orElseThrow().isMeasured());
        assertEquals(LeftOut.Reason.CROSSWALKS_CONTRADICT, comparison.leftOut().getFirst().reason());
    }

    @Test
    void everybodyBlankAndOneRespondentAreLeftOutWithTheirReasons() {
        Comparison comparison = compare(List.of(answers("a", "p1", of(pat, 6, "-").partnership()),
                answers("b", "p2", of(pat, 1, "A").partnership()),
                answers("c", "p3", of(pat, 6, "A").partnership())), crosswalk());

        assertEquals(List.of(LeftOut.Reason.EVERYTHING_BLANK, LeftOut.Reason.TOO_FEW),
                comparison.leftOut().stream().map(LeftOut::reason).toList());
        assertEquals(List.of("a", "b"), comparison.leftOut().stream().map(LeftOut::file).toList());
        assertTrue(comparison.leftOut().stream().map(LeftOut::subject)
                .allMatch(subject -> subject.contains(": PAT, edition test, wave")),
                () -> comparison.leftOut().toString());
        assertEquals(1, comparison.assessments().size());
    }

    @Test
    void oneFormOfAnInstrumentOnWhichGroupsAgreeIsLeftOutAndSaidToBePerhapsAGroups() {
        Fit fit = InstrumentFactory.eINSTANCE.createFit();
        fit.getAdministrations().add(Administration.GROUP_CONSENSUS);
        leeds.setFit(fit);
        Comparison comparison = compare(List.of(answers("a", "p1", of(leeds, 1, "NO").partnership()),
                answers("b", "p2", of(leeds, 2, "NO").partnership()),
                answers("c", "p3", of(pat, 1, "A").partnership())), crosswalk());

        assertEquals(List.of("a", "b", "c"), comparison.leftOut().stream().map(LeftOut::file).toList());
        assertEquals(List.of(true, false, false), comparison.leftOut().stream()
                .map(left -> left.message().contains("a group agreed on it")).toList());
        assertTrue(comparison.leftOut().stream().allMatch(left -> left.reason() == LeftOut.Reason.TOO_FEW));
    }

    @Test
    void aStatementThatNobodyAnsweredIsNotInTheMeanAndAConstructWithoutAnswersHasNoFigure() {
        Comparison some = compare(List.of(answers("a", "p1", of(pat, 6, "SA", "4.5", "-").partnership())),
                crosswalk());
        Comparison none = compare(List.of(answers("a", "p1", of(pat, 6, "SA", "4.4", "-", "4.5", "-").partnership())),
                crosswalk());

        assertEquals(100, some.cell("trust", "p1/a").orElseThrow().pomp().value().orElseThrow());
        assertEquals(CellState.NOBODY_ANSWERED, none.cell("trust", "p1/a").orElseThrow().state());
        assertEquals(AbsenceReason.NOBODY_ANSWERED,
                none.cell("trust", "p1/a").orElseThrow().pomp().absence().orElseThrow().reason());
    }

    @Test
    void allAnswersEqualGiveAnIntervalWithoutWidthAndNoNotANumber() {
        Figure pomp = compare(List.of(answers("a", "p1", of(pat, 8, "A").partnership())), crosswalk())
                .cell("trust", "p1/a").orElseThrow().pomp();

        assertEquals(pomp.value().orElseThrow(), pomp.interval().orElseThrow().low(), 1e-9);
        assertEquals(pomp.value().orElseThrow(), pomp.interval().orElseThrow().high(), 1e-9);
    }

    @Test
    void optionsThatAllScoreTheSameMeasureNothing() {
        pat.getScales().getFirst().getOptions().forEach(option -> option.setScore(0));

        ConstructCell cell = compare(List.of(answers("a", "p1", of(pat, 8, "A").partnership())), crosswalk())
                .cell("trust", "p1/a").orElseThrow();

        assertEquals(AbsenceReason.NOT_SCORED, cell.pomp().absence().orElseThrow().reason());
    }

    @Test
    void theSamePartnershipTwiceCountsOnceWhicheverFileComesFirst() {
        PartnershipAnswers less = answers("less", "p1", of(pat, 6, "A").partnership());
        PartnershipAnswers more = answers("more", "p1", of(pat, 7, "SA").partnership());
        PartnershipAnswers copy = new PartnershipAnswers("copy", more.content(), more.partnership(), more.name(),
                more.assessments(), more.leftOut());

        Comparison comparison = compare(List.of(less, more, copy), crosswalk());

        assertEquals(7, comparison.assessments().getFirst().participants());
        assertEquals(List.of(LeftOut.Reason.DUPLICATE, LeftOut.Reason.DUPLICATE),
                comparison.leftOut().stream().map(LeftOut::reason).toList());
        assertEquals(comparison, compare(List.of(copy, more, less), crosswalk()));
    }

    @Test
    void anOrganisationWithAnotherNameInAnotherFileIsNamed() {
        Partnership old = of(pat, 6, "A").partnership();
        old.getOrganisations().getFirst().setName("Northern");
        old.getAssessments().getFirst().setId("before");
        old.getWaves().getFirst().setName("2024");
        Partnership present = of(pat, 7, "A").partnership();

        Comparison comparison = compare(List.of(answers("old", "p1", old), answers("new", "p1", present)), crosswalk());

        assertEquals(List.of(new RenamedOrganisation("p1", List.of("North", "Northern"), true)),
                comparison.renamed());
        assertEquals(2, comparison.assessments().size());
    }

    @Test
    void partnershipsAreADistributionAndRankedOnlyWhenAsked() {
        List<PartnershipAnswers> three = List.of(answers("a", "p1", of(pat, 6, "SA").partnership()),
                answers("b", "p2", of(pat, 6, "A").partnership()), answers("c", "p3", of(pat, 6, "D").partnership()));
        ComparisonData data = ComparisonData.of(three, questionnaires, List.of(crosswalk()), List.of(), 1);

        PartnershipDistribution plain = Comparer.compare(data, ComparisonOptions.STANDARD).distributions().getFirst();
        PartnershipDistribution ranked = Comparer.compare(data, new ComparisonOptions(1, true, Set.of()))
                .distributions().getFirst();

        assertEquals(200 / 3.0, plain.median().orElseThrow(), 1e-9);
        assertTrue(plain.places().stream().allMatch(place -> place.rank().isEmpty()));
        assertEquals(List.of(1, 2, 3), ranked.places().stream().map(place -> place.rank().orElseThrow()).toList());
        assertEquals(1, plain.place("p2").orElseThrow().lower());
    }

    @Test
    void onePartnershipAloneIsNoDistribution() {
        assertEquals(List.of(), compare(List.of(answers("a", "p1", of(pat, 6, "SA").partnership())), crosswalk())
                .distributions());
    }

    @Test
    void theWordingOfAStatementStandsOnOneLine() {
        pat.getSections().get(3).getItems().get(3).setText(" We trust\n   each other ");

        ConstructCell cell = compare(List.of(answers("a", "p1", of(pat, 6, "SA").partnership())), crosswalk())
                .cell("trust", "p1/a").orElseThrow();

        assertEquals("We trust each other", cell.statements().getFirst().text());
    }

    /** Whoever subtracts all shown groups from the whole finds nobody, or as many answers as the minimum. */
    @Test
    void theWholeLessTheShownGroupsGivesNoSmallGroupAway() {
        Random random = new Random(6);
        for (int round = 0; round < 150; round++) {
            Partnerships made = new Partnerships(pat, "A", "B", "C", "D");
            for (int i = 0; i < 8 + random.nextInt(20); i++) {
                made.respond(1 + random.nextInt(4), "N" + i, List.of("SA", "A", "D", "SD").get(random.nextInt(4)),
                        "4.4", random.nextInt(3) == 0 ? "-" : "A");
            }
            Comparison comparison = compare(List.of(answers("a", "p1", made.partnership())), crosswalk());
            Map<String, Integer> rest = new HashMap<>();
            for (ConstructCell cell : comparison.cells("trust", "p1/a")) {
                for (StatementCell statement : cell.statements()) {
                    boolean everybody = cell.group().kind() == Group.Kind.EVERYBODY;
                    assertTrue(everybody || statement.answered() >= 5 || statement.answered() == 0, cell.toString());
                    rest.merge(statement.item(), everybody ? statement.answered() : -statement.answered(),
                            Integer::sum);
                    assertEquals(statement.answered(), statement.counts().stream().mapToInt(OptionCount::count).sum());
                }
            }
            rest.forEach((item, answers) -> assertTrue(answers == 0 || answers >= 5 || shownAlone(comparison),
                    item + ' ' + answers));
        }
    }

    private static boolean shownAlone(Comparison comparison) {
        return comparison.cells("trust", "p1/a").stream().noneMatch(cell ->
                cell.group().kind() != Group.Kind.EVERYBODY && cell.isMeasured());
    }

    @Test
    void wavesArePairedWherePeopleCanBeFollowed() {
        Partnership two = of(pat, 8, "D").partnership();
        Partnership later = of(pat, 8, "SA").partnership();
        later.getAssessments().getFirst().setId("later");
        later.getWaves().getFirst().setName("2027");
        later.getWaves().getFirst().setStartedOn(later.getWaves().getFirst().getStartedOn().plusYears(2));
        later.getWaves().getFirst().setFinishedOn(later.getWaves().getFirst().getFinishedOn().plusYears(2));

        ConstructChange change = compare(List.of(answers("a", "p1", two), answers("b", "p1", later)), crosswalk())
                .changes().getFirst();

        assertEquals(ConstructChange.Verdict.ROSE, change.verdict());
        assertEquals(Method.SIGNED_RANK, change.test().method());
        assertEquals(2 / 256.0, change.test().probability().orElseThrow(), 1e-12);
        assertEquals(200 / 3.0, change.difference().value().orElseThrow(), 1e-9);
    }

    @Test
    void theOrderOfFilesAndOfPeopleMakesNoDifference() {
        List<PartnershipAnswers> files = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 4; i++) {
            Partnerships made = new Partnerships(pat, "A", "B", "C");
            for (int k = 0; k < 18; k++) {
                made.respond(1 + random.nextInt(3), "N" + k, List.of("SA", "A", "D", "SD").get(random.nextInt(4)));
            }
            files.add(answers("f" + i, "p" + i, made.partnership()));
        }
        Comparison one = compare(files, crosswalk());
        Collections.reverse(files);

        assertEquals(one, compare(files, crosswalk()));
    }
}
