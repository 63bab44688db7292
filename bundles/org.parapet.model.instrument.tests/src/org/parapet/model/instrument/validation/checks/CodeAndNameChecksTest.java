// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleInstrument;

/** Codes, ids, editions, languages and years. */
class CodeAndNameChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 1", "1/1", ".1", "1.", "-a", "a:b", "a#b", "é"})
    void codeOfOtherCharactersIsIllFormed(String code) {
        Expect.one(Severity.ERROR, "code-form", code.isEmpty() ? "2" : code,
                SampleInstrument.create(), sample -> item(sample, "2.2").setCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1", "A1", "a_b", "Q-7", "4d"})
    void codeOfLettersDigitsDotHyphenAndUnderscoreIsWellFormed(String code) {
        Expect.noProblem(sample -> {
            item(sample, "1.1").setCode("other");
            item(sample, "2.2").setCode(code);
        });
    }

    @Test
    void codeOfFortyCharactersIsShortEnoughAndLongerOnesAreNot() {
        Expect.noProblem(sample -> item(sample, "2.2").setCode("x".repeat(40)));
        Expect.error("code-too-long", "x".repeat(41), sample -> item(sample, "2.2").setCode("x".repeat(41)));
    }

    @Test
    void itemCodesAreUniqueInTheWholeInstrument() {
        Problem problem = Expect.error("code-duplicate", "1.1", sample -> item(sample, "2.2").setCode("1.1"));
        assertTrue(problem.message().contains("item 1.1") && problem.message().contains("section 1"),
                problem.message());
    }

    @Test
    void optionCodesAreUniqueInTheirScaleOnly() {
        Expect.error("code-duplicate", "SA", sample -> option(sample, "A").setCode("SA"));
        Expect.noProblem(sample -> option(sample, "A").setCode("agreement"));
    }

    @Test
    void bandCodesAreUniqueInTheirScore() {
        Expect.error("code-duplicate", "low", sample -> sample.getScores().get(0).getBands().get(1).setCode("low"));
    }

    @Test
    void ruleCodesAreUnique() {
        Expect.error("code-duplicate", "strength", sample -> {
            FindingRule rule = sample.getFindingRules().get(1);
            rule.setCode("strength");
        });
    }

    @Test
    void partsOfDifferentKindsMayHaveTheSameCode() {
        Expect.noProblem(sample -> sample.getSections().get(0).setCode("agreement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAT", "", "pat 2", "pat_2", "pat."})
    void idIsLowerCase(String id) {
        assertTrue(Expect.rules(sample -> sample.setId(id)).contains("id-form"));
    }

    @Test
    void idIsTheItemOfProblemsOfTheWhole() {
        Expect.error("edition-form", "sample", sample -> sample.setEdition("second edition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy-GB", "zh-Hant", "de-CH-1996", "x-plain"})
    void languageTagOfTheStandardIsWellFormed(String tag) {
        Expect.noProblem(sample -> sample.setLanguage(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english (UK)", "en_GB", "e", "en-"})
    void otherLanguageIsIllFormed(String tag) {
        Expect.error("language-form", "sample", sample -> sample.setLanguage(tag));
    }

    @Test
    void blankLanguageIsIllFormed() {
        assertTrue(Expect.rules(sample -> sample.setLanguage("")).contains("language-form"));
    }

    @Test
    void yearHasFourDigitsOrIsUnknown() {
        Expect.noProblem(sample -> sample.setYear(0));
        Expect.error("year-range", "sample", sample -> sample.setYear(-1));
        Expect.error("year-range", "sample", sample -> sample.setYear(20111));
    }
}
