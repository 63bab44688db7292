// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.addItem;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;
import static org.parapet.model.instrument.testing.SampleInstrument.part;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.TickState;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.InstrumentValidator;

class EditionComparisonTest {

    private final Instrument former = SampleInstrument.create();

    @Test
    void anUnchangedCopyHasNoChanges() {
        EditionComparison comparison = changed(next -> { });

        assertEquals(List.of(), comparison.changes());
        assertEquals(Effect.HARMLESS, comparison.effect());
        assertTrue(comparison.items().stream().allMatch(ItemComparability::comparable));
    }

    @Test
    void otherWordingBreaksTheComparisonOfThatItemAlone() {
        EditionComparison comparison = changed(next -> item(next, "1.1").setText("We want each other."));

        EditionChange change = only(comparison);
        assertAll(() -> assertEquals("item/1.1", change.part()), () -> assertEquals("text", change.feature()),
                () -> assertEquals("We need each other.", change.before()),
                () -> assertEquals(Effect.BREAKS_COMPARISON, change.effect()),
                () -> assertEquals(List.of("1.1"), notComparable(comparison)));
    }

    @Test
    void whiteSpaceIsNotWording() {
        assertEquals(List.of(), changed(next -> item(next, "1.1").setText(" We need \n each other. ")).changes());
    }

    @Test
    void guidanceTitlesAndCitationsAreHarmless() {
        EditionComparison comparison = changed(next -> {
            item(next, "1.1").setGuidance("Think of last year.");
            next.setTitle("Another title");
            next.getSource().setCitation("Author (2025) Sample.");
        });

        assertEquals(3, comparison.changes().size());
        assertEquals(Effect.HARMLESS, comparison.effect());
        assertEquals(List.of(), notComparable(comparison));
    }

    @Test
    void anotherAnswerBreaksTheComparisonOfAllItemsOnItsScale() {
        EditionComparison comparison = changed(next -> option(next, "A").setLabel("Rather agree"));

        assertEquals(Effect.BREAKS_COMPARISON, only(comparison).effect());
        assertEquals(List.of("1.1", "1.2", "2.1"), notComparable(comparison));
    }

    @Test
    void scoresThatLeavePercentOfMaximumAloneLeaveItemsComparable() {
        EditionComparison comparison = changed(next -> next.getScales().get(0).getOptions()
                .forEach(option -> option.setScore(option.getScore() - 1)));

        assertEquals(4, comparison.count(Effect.CHANGES_SCORES));
        assertEquals(List.of(), notComparable(comparison));
    }

    @Test
    void otherScoresChangeScoresAndComparability() {
        EditionComparison comparison = changed(next -> option(next, "SA").setScore(10));

        assertEquals(Effect.CHANGES_SCORES, only(comparison).effect());
        assertEquals(List.of("1.1", "1.2", "2.1"), notComparable(comparison));
    }

    @Test
    void theOrderOfAnswersBreaksAndTheOrderOfItemsDoesNot() {
        assertEquals(Effect.BREAKS_COMPARISON,
                only(changed(next -> next.getScales().get(0).getOptions().move(0, 3))).effect());
        assertEquals(Effect.HARMLESS,
                only(changed(next -> next.getSections().get(0).getItems().move(0, 1))).effect());
    }

    @Test
    void itemsAddedAndRemovedAreNamed() {
        EditionComparison comparison = changed(next -> {
            addItem(next.getSections().get(1), "2.3", "More.", next.getScales().get(0));
            EcoreUtil.delete(item(next, "1.2"), true);
        });

        List<EditionChange> items = comparison.changes().stream().filter(each -> each.part().startsWith("item/"))
                .toList();
        assertEquals(List.of(EditionChange.Kind.ADDED, EditionChange.Kind.REMOVED),
                items.stream().map(EditionChange::kind).toList());
        assertEquals(List.of(Effect.CHANGES_SCORES, Effect.BREAKS_COMPARISON),
                items.stream().map(EditionChange::effect).toList());
    }

    @Test
    void aNewSectionIsOneChangeAndEachOfItsItemsAnother() {
        EditionComparison comparison = changed(next -> {
            Section section = EcoreUtil.copy(next.getSections().get(1));
            section.setCode("3");
            section.getItems().remove(1);
            section.getItems().get(0).setCode("3.1");
            next.getSections().add(section);
        });

        assertEquals(List.of("section/3", "item/3.1"), comparison.changes().stream().map(EditionChange::part).toList());
    }

    @Test
    void anItemThatMovesToAnotherSectionChangesTheFiguresOfSections() {
        EditionChange change = only(changed(next -> next.getSections().get(1).getItems().add(item(next, "1.2"))));

        assertEquals("section", change.feature());
        assertEquals(Effect.CHANGES_SCORES, change.effect());
    }

    @Test
    void rulesScoresAndBandsChangeScores() {
        EditionComparison comparison = changed(next -> {
            part(next, "rule/work-on", FindingRule.class).setQuantifier(Quantifier.ALL);
            part(next, "score/total", Score.class).getBands().get(1).setLowerBound(10);
            option(next, "D").setStrongest(true);
        });

        assertEquals(3, comparison.count(Effect.CHANGES_SCORES));
        assertEquals(List.of(), notComparable(comparison));
    }

    @Test
    void aNewAnswerOnAKnownScaleBreaks() {
        Option option = EcoreUtil.copy(option(former, "A"));
        option.setCode("N");
        option.setLabel("Neither");
        EditionComparison comparison = changed(next -> next.getScales().get(0).getOptions().add(2, option));

        assertEquals("option/agreement/N", only(comparison).part());
        assertEquals(Effect.BREAKS_COMPARISON, comparison.effect());
    }

    @Test
    void aSecondScaleLeavesTheFirstComparable() {
        Instrument next = SampleInstrument.createWithTwoScales();
        part(next, "scale/agreement", ResponseScale.class).setQuestion(null);
        EditionComparison comparison = EditionComparison.of(former, next);

        assertEquals(List.of("agreement", "agreement", "agreement", ""), comparison.items().stream()
                .filter(ItemComparability::comparable).map(ItemComparability::scale).toList());
    }

    @Test
    void everyReasonIsASentence() {
        EditionComparison comparison = EditionComparison.of(former, SampleInstrument.createWithTwoScales());

        comparison.changes().forEach(change -> assertFalse(change.reason().isBlank() || change.reason().endsWith(".")));
    }

    @Test
    void thatANewEditionRestsOnTheFormerIsNoChange() {
        Instrument next = NewEdition.of(former, "2025", former.getYear());
        next.setFidelity(former.getFidelity());
        next.setFidelityNote(former.getFidelityNote());

        assertEquals(List.of(), EditionComparison.of(former, next).changes());
    }

    @Test
    void anotherOriginOfAnItemIsAChange() {
        EditionChange change = only(changed(next -> item(next, "1.1").setBasedOn("other@1/3")));

        assertEquals("item/1.1 basedOn  other@1/3", change.part() + ' ' + change.feature() + ' ' + change.before() + ' '
                + change.after());
        assertEquals(Effect.HARMLESS, change.effect());
    }

    @Test
    void whatATickSaysAndWhichTicksMakeAFindingChangeScores() {
        assertEquals(Effect.CHANGES_SCORES,
                changed(next -> item(next, "1.1").setTickPolarity(Polarity.UNFAVOURABLE)).effect());
        assertEquals(Effect.CHANGES_SCORES,
                changed(next -> next.getFindingRules().getFirst().getTicks().add(TickState.DONE)).effect());
    }

    @Test
    void aNewEditionNamesTheFormerAndIsValid() {
        Instrument next = NewEdition.of(former, "2025", 2025);

        assertAll(() -> assertEquals("2025", next.getEdition()),
                () -> assertEquals(Fidelity.ADAPTED, next.getFidelity()),
                () -> assertEquals(List.of("sample@2024"), next.getSource().getBasedOn()),
                () -> assertEquals("sample@2024/1.1", item(next, "1.1").getBasedOn()),
                () -> assertEquals(List.of(), new InstrumentValidator().validate(next).stream()
                        .filter(Problem::isError).toList()),
                () -> assertTrue(EditionComparison.of(former, next).items().stream()
                        .allMatch(ItemComparability::comparable)));
    }

    @Test
    void anEditionNeedsANameOfItsOwn() {
        assertEquals("edition-same", NewEdition.problems(former, "2024").getFirst().rule());
        assertEquals("edition-form", NewEdition.problems(former, "May 2025").getFirst().rule());
        assertThrows(IllegalArgumentException.class, () -> NewEdition.of(former, "", 0));
    }

    private EditionComparison changed(Consumer<Instrument> change) {
        Instrument next = EcoreUtil.copy(former);
        change.accept(next);
        return EditionComparison.of(former, next);
    }

    private static EditionChange only(EditionComparison comparison) {
        assertEquals(1, comparison.changes().size(), comparison.changes()::toString);
        return comparison.changes().getFirst();
    }

    private static List<String> notComparable(EditionComparison comparison) {
        return comparison.items().stream().filter(each -> !each.comparable()).map(ItemComparability::code).distinct()
                .toList();
    }
}
