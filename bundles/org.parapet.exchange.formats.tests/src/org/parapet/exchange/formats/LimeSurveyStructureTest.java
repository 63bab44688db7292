// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;

/** Survey structures as LimeSurvey 4 and later write them: all settings of each question, texts in their own tables. */
class LimeSurveyStructureTest {

    private static final List<String> ALIKE = List.of("1", "Low", "2", "High");

    @Test
    void theHeadingsOfADualArrayAreReadInTheLanguageOfTheSurvey() {
        ImportedInstrument imported = dual("Importance", "Success");
        List<ResponseScale> scales = item(imported, "Q1_SQ1").getScales();

        assertEquals(List.of("Importance", "Success"), scales.stream().map(ResponseScale::getQuestion).toList());
        TranslatedInstrument german = TranslatedInstrument.of(imported.instrument().orElseThrow(),
                imported.translations().getFirst());
        assertEquals("Importance (de)",
                german.translation(new TextKey("scale/" + scales.getFirst().getCode(), "question")).orElseThrow());
    }

    @Test
    void twoScalesWithTheSameAnswersStayTwo() {
        ImportedInstrument imported = dual("Importance", "Success");

        assertEquals(2, item(imported, "Q1_SQ1").getScales().size());
        assertEquals(List.of("Importance", "Success"), imported.instrument().orElseThrow().getScales().stream()
                .map(ResponseScale::getQuestion).toList());
    }

    @Test
    void whatScalesWithoutHeadingsAskIsAskedFor() {
        ImportedInstrument imported = dual("", "");

        assertEquals(2, item(imported, "Q1_SQ1").getScales().size());
        assertEquals(2, imported.problems().stream().filter(problem -> problem.rule().equals("lss-heading-missing"))
                .count());
    }

    private static ImportedInstrument dual(String first, String second) {
        SurveyBuilder survey = new SurveyBuilder().question("1", "Q1", "How is it?", "1").row("2", "1", "SQ1", "Plan")
                .answers("1", "0", ALIKE).answers("1", "1", ALIKE);
        for (String language : List.of("en", "de")) {
            String ending = language.equals("en") ? "" : " (" + language + ')';
            survey.attribute("1", "dualscale_headerA", first.isEmpty() ? "" : first + ending, language)
                    .attribute("1", "dualscale_headerB", second.isEmpty() ? "" : second + ending, language);
        }
        return read(survey);
    }

    @Test
    void aQuestionThatTheSurveyHidesIsLeftOut() {
        ImportedInstrument imported = read(new SurveyBuilder().question("1", "Q1", "Why?", "T")
                .question("2", "Q2", "From the address", "S").attribute("2", "hidden", "1", "")
                .attribute("1", "hidden", "0", ""));

        assertEquals(List.of("Q1"), codes(imported.instrument().orElseThrow()));
        assertEquals(List.of("S Q2"), leftOut(imported, "the form does not show it to anybody"));
    }

    @Test
    void themesThatMakeAnotherQuestionOfATypeAreHeeded() {
        ImportedInstrument imported = read(new SurveyBuilder().question("1", "Q1", "Why?", "T")
                .of("question_theme_name", "longfreetext").question("2", "Q2", "Which face?", "L")
                .of("question_theme_name", "image_select-listradio")
                .answers("2", "0", List.of("1", "/a.png", "2", "/b"))
                .question("3", "Q3", "Browser", "S").of("question_theme_name", "browserdetect"));

        assertEquals(List.of("Q1"), codes(imported.instrument().orElseThrow()));
        assertEquals(List.of("L Q2"), leftOut(imported, "its answers are pictures, without words"));
        assertEquals(List.of("S Q3"), leftOut(imported, "it is computed, not asked"));
    }

    @Test
    void conditionsOfGroupsQuestionsAndRowsAreReported() {
        ImportedInstrument imported = read(new SurveyBuilder().of("grelevance", "Q9 == 1")
                .question("1", "Q1", "What is in place?", "M").of("relevance", "Q8 == 1").of("mandatory", "S")
                .row("2", "1", "a", "A plan").of("relevance", "Q7 == 1").row("3", "1", "b", "A budget"));

        assertEquals(List.of("Q9 == 1"),
                leftOut(imported, "every question is always asked, with any answer; grelevance is not used"));
        assertEquals(List.of("Q8 == 1", "Q7 == 1"),
                leftOut(imported, "every question is always asked, with any answer; relevance is not used"));
        assertEquals(List.of("mandatory"), leftOut(imported, "any question can be left without an answer"));
    }

    @Test
    void settingsThatAreNotSetAreNoLoss() {
        ImportedInstrument imported = read(new SurveyBuilder().question("1", "Q1", "Why?", "T")
                .attribute("1", "random_order", "0", "").attribute("1", "save_as_default", "N", "")
                .attribute("1", "array_filter", "", "").attribute("1", "hide_tip", "1", "")
                .attribute("1", "suffix", "people", "en"));

        assertEquals(List.of("hide_tip, suffix"),
                leftOut(imported, "an instrument has no place for attributes of questions (question 1)"));
    }

    @Test
    void aTextThatShowsAnEarlierAnswerHasToBeRewritten() {
        ImportedInstrument imported = read(new SurveyBuilder().question("1", "Q1", "Why {Q0.shown}?", "T")
                .question("2", "Q2", "Braces { so } are text", "T"));

        assertEquals(List.of("Why {Q0.shown}?"), imported.problems().stream()
                .filter(problem -> problem.rule().equals("lss-expression")).map(Problem::message)
                .map(message -> message.substring(message.lastIndexOf(": ") + 2)).toList());
    }

    @Test
    void numbersInRowsAreAnsweredAsText() {
        ImportedInstrument imported = read(new SurveyBuilder().question("1", "Q1", "How many?", "K")
                .row("2", "1", "SQ1", "Staff"));

        assertEquals(AnswerFormat.TEXT, item(imported, "Q1_SQ1").getFormat());
        assertTrue(imported.losses().changed().stream().anyMatch(entry -> entry.before().equals("K")
                && entry.after().equals("item/Q1_SQ1")));
    }

    @Test
    void answersWithoutNumbersOfTheirOwnFindTheirTextsByCode() {
        ImportedInstrument imported = read(new SurveyBuilder().withoutNumbers().question("1", "Q1", "How much?", "L")
                .answers("1", "0", ALIKE));

        assertEquals(List.of("Low", "High"), item(imported, "Q1").getScales().getFirst().getOptions().stream()
                .map(option -> option.getLabel()).toList());
    }

    @Test
    void everyTypeOfQuestionIsTakenOrNamedInTheReport() {
        SurveyBuilder survey = new SurveyBuilder();
        List<String> types = List.of("L", "!", "O", "Y", "G", "5", "S", "T", "U", "N", "D", "M", "P", "Q", "K", "F",
                "H", "A", "B", "C", "E", "1", "X", "|", "I", "R", ";", ":", "*");
        for (int i = 0; i < types.size(); i++) {
            String qid = String.valueOf(10 + 10 * i);
            survey.question(qid, "Q" + qid, "Text of " + qid, types.get(i)).row(qid + "1", qid, "SQ1", "Row of " + qid)
                    .answers(qid, "0", ALIKE).answers(qid, "1", List.of("3", "Late", "4", "Soon"));
        }
        ImportedInstrument imported = read(survey);

        List<String> taken = codes(imported.instrument().orElseThrow()).stream()
                .map(code -> code.replaceAll("Q|_.*", "")).toList();
        List<String> leftOut = leftOut(imported, "an instrument has no place for this kind of answer").stream()
                .map(what -> what.substring(what.indexOf('Q') + 1)).toList();
        List<String> all = new ArrayList<>(taken);
        all.addAll(leftOut);
        for (int i = 0; i < types.size(); i++) {
            assertEquals(types.get(i).equals("X") ? 0 : 1, Collections.frequency(all, "" + (10 + 10 * i)),
                    types.get(i));
        }
        assertEquals(6, leftOut.size());
    }

    private static ImportedInstrument read(SurveyBuilder survey) {
        ImportedInstrument imported = Formats.read("limesurvey", survey.build());
        assertTrue(imported.instrument().isPresent(), () -> imported.problems().toString());
        return imported;
    }

    private static List<String> codes(Instrument instrument) {
        return instrument.getSections().getFirst().getItems().stream().map(Item::getCode).toList();
    }

    private static Item item(ImportedInstrument imported, String code) {
        return imported.instrument().orElseThrow().getSections().getFirst().getItems().stream()
                .filter(item -> item.getCode().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> leftOut(ImportedInstrument imported, String reason) {
        return imported.losses().leftOut().stream().filter(entry -> entry.reason().equals(reason))
                .map(LossReport.Entry::before).toList();
    }
}
