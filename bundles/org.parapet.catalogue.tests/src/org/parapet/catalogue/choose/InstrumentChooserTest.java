// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parapet.catalogue.choose.Reason.Criterion;
import org.parapet.catalogue.choose.Reason.Verdict;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

class InstrumentChooserTest {

    private static final Candidate SHORT = new Candidate("short", "1", "Short", Fidelity.VERBATIM,
            List.of(Stage.ESTABLISHED), List.of(), 2, 20, List.of(Administration.SELF_COMPLETION),
            List.of(Yield.SCORE, Yield.ACTIONS), "");
    private static final Candidate LONG = new Candidate("long", "1", "Long", Fidelity.VERBATIM,
            List.of(Stage.FORMING, Stage.IN_DIFFICULTY), List.of(PartneringKind.PUBLIC_PRIVATE), 6, 90,
            List.of(Administration.FACILITATED_INTERVIEW), List.of(Yield.FINDINGS), "");
    private static final Candidate SILENT = new Candidate("silent", "1", "Silent", Fidelity.VERBATIM, List.of(),
            List.of(), 1, 0, List.of(), List.of(), "");

    private final InstrumentChooser chooser = new InstrumentChooser();

    @Test
    void whatFitsTheStageComesFirst() {
        Situation forming = situation(Optional.of(Stage.FORMING), OptionalInt.empty(), OptionalInt.empty(), false);

        assertEquals(List.of("long", "silent", "short"), order(forming, SHORT, LONG, SILENT));
        assertEquals(List.of(100, 50, 0), scores(forming, SHORT, LONG, SILENT));
    }

    @Test
    void tooFewPeopleAndTooLittleTimeSpeakAgainst() {
        Situation hurried = situation(Optional.empty(), OptionalInt.of(3), OptionalInt.of(30), false);

        Recommendation recommended = recommend(hurried, LONG);
        assertEquals(0, recommended.score());
        assertEquals(List.of(Criterion.PEOPLE, Criterion.MINUTES),
                recommended.reasons(Verdict.AGAINST).stream().map(Reason::criterion).toList());
        assertEquals(100, recommend(hurried, SHORT).score());
    }

    @Test
    void minutesNotStatedAreSaidToBeUnknownAndCountHalf() {
        Situation hurried = situation(Optional.empty(), OptionalInt.empty(), OptionalInt.of(30), false);

        Recommendation recommended = recommend(hurried, SILENT);
        assertEquals(50, recommended.score());
        assertEquals(List.of(Criterion.MINUTES),
                recommended.reasons(Verdict.UNKNOWN).stream().map(Reason::criterion).toList());
    }

    @Test
    void difficultyCountsOnceWhenItIsTheStageAsWell() {
        Situation both = situation(Optional.of(Stage.IN_DIFFICULTY), OptionalInt.empty(), OptionalInt.empty(), true);

        assertEquals(List.of(Criterion.STAGE, Criterion.FIDELITY),
                recommend(both, LONG).reasons().stream().map(Reason::criterion).toList());
    }

    @Test
    void wantedYieldsCountByTheirShare() {
        Situation wanting = new Situation(Optional.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty(), false,
                List.of(Yield.SCORE, Yield.FINDINGS), Optional.empty());

        Recommendation recommended = recommend(wanting, SHORT);
        assertEquals(50, recommended.score());
        assertTrue(recommended.reasons(Verdict.FOR).getFirst().text().contains("a score"));
        assertTrue(recommended.reasons(Verdict.AGAINST).getFirst().text().contains("findings"));
    }

    @Test
    void twoOfThreeWantedYieldsCountTwoThirds() {
        Situation wanting = new Situation(Optional.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty(), false,
                List.of(Yield.SCORE, Yield.FINDINGS, Yield.ACTIONS), Optional.empty());

        assertEquals(67, recommend(wanting, SHORT).score());
        assertEquals(33, recommend(wanting, LONG).score());
        assertEquals(50, recommend(wanting, SILENT).score());
        assertEquals(List.of(Criterion.YIELD), criteria(recommend(wanting, SILENT), Verdict.UNKNOWN));
    }

    @Test
    void twoOfThreeKindsOfPartneringCountTwoThirds() {
        Situation partnering = new Situation(Optional.empty(), List.of(PartneringKind.PUBLIC_PRIVATE,
                PartneringKind.MANDATED, PartneringKind.MULTI_AGENCY), OptionalInt.empty(), OptionalInt.empty(), false,
                List.of(), Optional.empty());
        Candidate two = new Candidate("two", "1", "Two", Fidelity.VERBATIM, List.of(),
                List.of(PartneringKind.PUBLIC_PRIVATE, PartneringKind.MANDATED), 1, 0, List.of(), List.of(), "");

        Recommendation recommended = recommend(partnering, two);
        assertEquals(67, recommended.score());
        assertEquals(List.of(Criterion.KIND), criteria(recommended, Verdict.AGAINST));
        assertEquals(Criterion.KIND, recommended.reasons(Verdict.FOR).getFirst().criterion());
        assertEquals(33, recommend(partnering, LONG).score());
        assertEquals(50, recommend(partnering, SILENT).score());
        assertEquals(List.of(Criterion.KIND), criteria(recommend(partnering, SILENT), Verdict.UNKNOWN));
    }

    @Test
    void difficultySpeaksForInstrumentsMadeForIt() {
        Situation difficult = situation(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), true);

        assertEquals(List.of("long", "silent", "short"), order(difficult, SHORT, SILENT, LONG));
        assertEquals(List.of(100, 50, 0), scores(difficult, SHORT, SILENT, LONG));
        assertEquals(List.of(Criterion.DIFFICULTY, Criterion.FIDELITY),
                criteria(recommend(difficult, LONG), Verdict.FOR));
        assertEquals(List.of(Criterion.DIFFICULTY), criteria(recommend(difficult, SHORT), Verdict.AGAINST));
        assertEquals(List.of(Criterion.DIFFICULTY), criteria(recommend(difficult, SILENT), Verdict.UNKNOWN));
    }

    @Test
    void difficultyIsAskedForBesideAnotherStage() {
        Situation both = situation(Optional.of(Stage.FORMING), OptionalInt.empty(), OptionalInt.empty(), true);

        assertEquals(List.of(Criterion.STAGE, Criterion.DIFFICULTY, Criterion.FIDELITY),
                criteria(recommend(both, LONG), Verdict.FOR));
    }

    @Test
    void theWayOfAskingSpeaksForOrAgainst() {
        Situation interview = new Situation(Optional.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty(),
                false, List.of(), Optional.of(Administration.FACILITATED_INTERVIEW));

        assertEquals(List.of(100, 50, 0), scores(interview, SHORT, SILENT, LONG));
        assertEquals(List.of(Criterion.ADMINISTRATION, Criterion.FIDELITY),
                criteria(recommend(interview, LONG), Verdict.FOR));
        assertEquals(List.of(Criterion.ADMINISTRATION), criteria(recommend(interview, SHORT), Verdict.AGAINST));
        assertEquals(List.of(Criterion.ADMINISTRATION), criteria(recommend(interview, SILENT), Verdict.UNKNOWN));
    }

    @Test
    void justEnoughPeopleAndTimeAreEnough() {
        Situation enough = situation(Optional.empty(), OptionalInt.of(2), OptionalInt.of(20), false);

        assertEquals(List.of(Criterion.PEOPLE, Criterion.MINUTES, Criterion.FIDELITY),
                criteria(recommend(enough, SHORT), Verdict.FOR));
        assertEquals(100, recommend(enough, SHORT).score());
    }

    @Test
    void theStageWeighsMoreThanTheWayOfAsking() {
        Situation situation = new Situation(Optional.of(Stage.FORMING), List.of(), OptionalInt.empty(),
                OptionalInt.empty(), false, List.of(), Optional.of(Administration.SELF_COMPLETION));

        assertEquals(List.of("long", "silent", "short"), order(situation, SHORT, SILENT, LONG));
    }

    private static List<Criterion> criteria(Recommendation recommendation, Verdict verdict) {
        return recommendation.reasons(verdict).stream().map(Reason::criterion).toList();
    }

    @Test
    void reconstructedAndCataloguedOnlyAreSaidAndScoreLess() {
        assertEquals(90, recommend(Situation.unknown(), with(Fidelity.RECONSTRUCTED)).score());
        Recommendation catalogued = recommend(Situation.unknown(), with(Fidelity.CATALOGUED_ONLY));
        assertEquals(50, catalogued.score());
        assertEquals(List.of(Criterion.FIDELITY),
                catalogued.reasons(Verdict.AGAINST).stream().map(Reason::criterion).toList());
    }

    @Test
    void ofAnInstrumentThatIsCataloguedOnlyItSaysWhereToGetItAndGuessesNoNumberOfPeople() {
        Recommendation catalogued = recommend(
                situation(Optional.empty(), OptionalInt.of(4), OptionalInt.empty(), false),
                with(Fidelity.CATALOGUED_ONLY));

        assertTrue(catalogued.reasons(Verdict.AGAINST).getFirst().text().endsWith("https://example.org/x"));
        assertEquals(List.of(Criterion.PEOPLE),
                catalogued.reasons(Verdict.UNKNOWN).stream().map(Reason::criterion).toList());
    }

    @Test
    void nothingKnownLeavesAllAtTheTopInTheOrderOfTheirIds() {
        assertEquals(List.of("long", "short", "silent"), order(Situation.unknown(), SILENT, SHORT, LONG));
        assertEquals(List.of(100, 100, 100), scores(Situation.unknown(), SILENT, SHORT, LONG));
    }

    @Test
    void theOrderDoesNotDependOnTheOrderGiven() {
        Situation forming = situation(Optional.of(Stage.FORMING), OptionalInt.of(4), OptionalInt.of(30), false);

        assertEquals(chooser.choose(forming, List.of(SHORT, LONG, SILENT)),
                chooser.choose(forming, List.of(SILENT, LONG, SHORT)));
    }

    @Test
    void peopleAndMinutesCountFromOne() {
        assertThrows(IllegalArgumentException.class,
                () -> situation(Optional.empty(), OptionalInt.of(0), OptionalInt.empty(), false));
    }

    private static Candidate with(Fidelity fidelity) {
        return new Candidate("x", "1", "X", fidelity, List.of(), List.of(), 1, 0, List.of(), List.of(),
                "https://example.org/x");
    }

    private static Situation situation(Optional<Stage> stage, OptionalInt people, OptionalInt minutes,
            boolean inDifficulty) {
        return new Situation(stage, List.of(), people, minutes, inDifficulty, List.of(), Optional.empty());
    }

    private Recommendation recommend(Situation situation, Candidate candidate) {
        return chooser.choose(situation, List.of(candidate)).getFirst();
    }

    private List<String> order(Situation situation, Candidate... candidates) {
        return chooser.choose(situation, List.of(candidates)).stream().map(each -> each.candidate().id()).toList();
    }

    private List<Integer> scores(Situation situation, Candidate... candidates) {
        return chooser.choose(situation, List.of(candidates)).stream().map(Recommendation::score).toList();
    }
}
