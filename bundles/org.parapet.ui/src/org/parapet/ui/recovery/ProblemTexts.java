// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.util.List;
import java.util.stream.Collectors;
import org.parapet.model.files.Problem;

/** Problems as a person reads them: the first few, and how many more there are. */
final class ProblemTexts {

    private static final int SHOWN = 8;

    private ProblemTexts() {
    }

    static String of(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::describe).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? shown
                : shown + '\n' + Messages.text("problems.more", problems.size() - SHOWN);
    }
}
