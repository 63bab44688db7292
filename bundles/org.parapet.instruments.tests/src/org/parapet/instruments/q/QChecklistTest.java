// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.q;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/** The checklist of Leading successful partnerships, by Q: a grid of four principles by three stages. */
class QChecklistTest {

    private static final Map<String, String> HEADINGS = Map.of("1", "Considering a partnership",
            "2", "Approaching partner/s", "3", "Establishing partnerships");

    private final Instrument q = ShippedInstruments.load("q");

    @Test
    void hasThe37PromptsAsPrinted() {
        assertEquals(37, Parts.itemsOf(q).size());
        Parts.assertWording("""
                1.1.1 What is our vision and mission for this piece of work?
                1.1.2 Do we need the input of others to achieve our mission?
                1.1.3 Is a partnership the best way of working with others?
                1.1.4 Would another relationship (e.g. commissioner/ provider or funder/ recipient) meet our needs?
                1.2.1 What is the nature of our goals? Are they aligned?
                1.2.2 Will achieving this goal be more effective together?
                1.2.3 Is there enough mutual benefit to work together?
                1.2.4 Do we agree on the way to tackle the problem?
                1.2.5 Where does this work fit in the larger changes that we seek to effect?
                1.3.1 What objectives and outcomes do we want to achieve?
                1.3.2 What is our theory about how change will occur? What are we going to do to achieve this?
                1.3.3 How will we pay attention to and revisit our shared vision, when the work begins and as the \
                context we are operating in evolves?
                2.1.1 What is the added benefit of working with others?
                2.1.2 What power are we willing to give away, to get the benefits of working with others?
                2.2.1 Do we need to take joint ownership and responsibility for the problem?
                2.2.2 Will a partnership relationship best elicit success?
                2.3.1 How can we create equity in our working relationship? What is the role of leaders in the \
                partnership to facilitate this?
                2.3.2 What barriers will there be to creating equity? How can we overcome them?
                2.3.3 What are the differences in the power that we both hold?
                2.3.4 How will we make decisions?
                3.1.1 What type of partnership do we want to establish? Would our partnership relate to a \
                standalone project, a wider problem we want to address, or a shared ideology or stance we share?
                3.1.2 How much complexity and uncertainty is at play? How will this impact a partnership?
                3.1.3 Can we provide the additional resources that will be needed to establish and run the \
                partnership?
                3.1.4 What internal contracting and governance processes are we going to need to follow?
                3.2.1 How committed are we to reaching this goal?
                3.2.2 Is there sufficient buy-in from both organisations?
                3.2.3 What processes will we need to follow to establish and govern our partnership?
                3.3.1 What do we both need to contribute to achieve our goal?
                3.3.2 What capacity will we need to fulfil the required roles and responsibilities?
                3.3.3 Do we both have this capacity?
                4.1.1 What are we looking for in a potential partner and why?
                4.2.1 Do potential partners share our values?
                4.2.2 In what ways are we alike and different?
                4.2.3 Are we prepared to be transparent with each other?
                4.3.1 How will we make it safe for people to be open and provide constructive challenge?
                4.3.2 Are we prepared to create joint vision and values and hold each other to account against \
                these?
                4.3.3 How will we ensure shared ownership and hold each other to account?
                """, q);
    }

    @Test
    void isVerbatimAndOpenWithoutScores() {
        assertEquals(Fidelity.VERBATIM, q.getFidelity());
        assertEquals(List.of(), q.getScales());
        assertEquals(List.of(), q.getScores());
        assertEquals(List.of(), q.getFindingRules());
        assertEquals(List.of(Yield.DISCUSSION), q.getFit().getYields());
        for (Item prompt : Parts.itemsOf(q)) {
            assertEquals(AnswerFormat.TEXT, prompt.getFormat(), prompt.getCode());
            assertTrue(prompt.isKeptLive(), prompt.getCode());
            assertTrue(prompt.isNotes(), prompt.getCode());
        }
    }

    @Test
    void putsThePromptsIntoTheGrid() {
        assertEquals(List.of("Clear and common goals", "Transparent and equitable power distribution",
                "Adequate resourcing", "Positive culture and strong relationships"),
                q.getSections().stream().map(Section::getTitle).toList());
        assertEquals(List.of("4, 5, 3", "2, 2, 4", "4, 3, 3", "1, 3, 3"), q.getSections().stream()
                .map(section -> HEADINGS.keySet().stream().sorted()
                        .map(stage -> Long.toString(section.getItems().stream()
                                .filter(item -> item.getCode().startsWith(section.getCode() + '.' + stage)).count()))
                        .collect(Collectors.joining(", "))).toList());
    }

    @Test
    void givesEachPromptTheStageItIsPrintedUnder() {
        Map<String, List<Stage>> stages = Map.of("1", List.of(Stage.CONSIDERING), "2", List.of(Stage.FORMING),
                "3", List.of(Stage.FORMING, Stage.ESTABLISHED));
        for (Item prompt : Parts.itemsOf(q)) {
            String stage = prompt.getCode().split("\\.")[1];
            assertEquals(HEADINGS.get(stage), prompt.getGloss(), prompt.getCode());
            assertEquals(stages.get(stage), prompt.getStages(), prompt.getCode());
        }
    }

    @Test
    void hasTheSentenceBelowEachPrinciple() {
        assertEquals(List.of("Developing a clear shared vision for the partnership that can guide your work together.",
                "Developing a deep understanding and respect for what each party is bringing.",
                "Ensuring sufficient staff and resources are allocated to allow the partnership to succeed.",
                "Developing a positive working relationship founded on trust and respect, with shared ownership."),
                q.getSections().stream().map(Section::getIntroduction).toList());
    }

    @Test
    void recordsTheSlips() {
        assertTrue(q.getErrata().stream().anyMatch(erratum -> Parts.codes(erratum.getItems()).equals(List.of("3.1.1"))
                && Parts.item(q, "3.1.1").getText().contains(erratum.getPrinted())));
        assertTrue(q.getErrata().stream().anyMatch(erratum -> Parts.codes(erratum.getItems()).equals(List.of("1.1.4"))
                && Parts.item(q, "1.1.4").getText().contains(erratum.getPrinted())));
    }
}
