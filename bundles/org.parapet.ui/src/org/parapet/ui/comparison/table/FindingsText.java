// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.Conclusion;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.Disagreement;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.RenamedOrganisation;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Passage;

/** What a comparison finds, and what may be concluded from it, in words. */
final class FindingsText {

    private FindingsText() {
    }

    /** {@return what may be concluded, where instruments disagree, what moved, who changed their name} */
    static List<Passage> of(Comparison comparison) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "findings.disagreements", comparison.disagreements().stream().map(Disagreement::sentence));
        add(passages, "findings.changes", comparison.changes().stream()
                .filter(change -> change.group().kind() == Group.Kind.EVERYBODY
                        && change.verdict() != ConstructChange.Verdict.NOT_COMPARABLE).map(ConstructChange::sentence));
        add(passages, "findings.conclusions", comparison.conclusions().stream().map(Conclusion::text));
        add(passages, "findings.renamed", comparison.renamed().stream().map(FindingsText::renamed));
        return passages;
    }

    private static String renamed(RenamedOrganisation organisation) {
        return Messages.text(organisation.sure() ? "findings.renamed.sure" : "findings.renamed.maybe",
                String.join(", ", organisation.names()));
    }

    private static void add(List<Passage> passages, String key, Stream<String> sentences) {
        List<String> lines = sentences.map(sentence -> Messages.text("findings.line", sentence)).toList();
        if (!lines.isEmpty()) {
            passages.add(new Passage(Messages.text(key), lines));
        }
    }
}
