// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How statements are quoted within the sentences of a plan. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({"We share rules., We share rules", "We share rules, We share rules", "Who decides?, Who decides?",
        "We trust each other because ..., We trust each other because ...", "., ''"})
    void theFullStopOfAStatementIsLeftToTheSentence(String statement, String quoted) {
        assertEquals('\u201c' + quoted + '\u201d', new Wording().quote(statement));
    }
}
