// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.exchange.comparison.SourceState;

/**
 * What a refresh found.
 *
 * @param changed files whose content is another than when it was compared last
 * @param unreadable files that are not there or cannot be read
 * @param figures how many cells show something else; 0 when there was nothing to compare with
 * @param added assessments that were not there before
 * @param gone assessments that are not there any more
 */
record WhatChanged(List<String> changed, List<String> unreadable, int figures, List<String> added, List<String> gone) {

    static WhatChanged between(Optional<Comparison> before, Outcome after) {
        Comparison now = after.comparison();
        List<String> unreadable = files(after, SourceState.Change.UNREADABLE);
        List<String> changed = files(after, SourceState.Change.CHANGED);
        if (before.isEmpty()) {
            return new WhatChanged(changed, unreadable, 0, List.of(), List.of());
        }
        Comparison earlier = before.get();
        int figures = (int) earlier.cells().stream().filter(cell -> differs(cell, now)).count();
        return new WhatChanged(changed, unreadable, figures, names(now, earlier), names(earlier, now));
    }

    private static List<String> files(Outcome after, SourceState.Change change) {
        return after.loaded().sources().stream().filter(each -> each.change() == change).map(SourceState::file)
                .toList();
    }

    private static boolean differs(ConstructCell cell, Comparison now) {
        return now.cell(cell.construct(), cell.assessment(), cell.group())
                .filter(other -> !other.pomp().equals(cell.pomp())
                || other.state() != cell.state()).isPresent();
    }

    private static List<String> names(Comparison in, Comparison notIn) {
        return in.assessments().stream().filter(each -> notIn.assessment(each.id()).isEmpty())
                .map(each -> Messages.text("assessment.name", each.partnershipName(),
                        in.instrumentName(each.instrument()), each.wave()))
                .toList();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        tell(sentences, "news.changed", changed);
        tell(sentences, "news.unreadable", unreadable);
        tell(sentences, "news.added", added);
        tell(sentences, "news.gone", gone);
        if (figures > 0) {
            sentences.add(Messages.text("news.figures", figures));
        } else if (!changed.isEmpty() && added.isEmpty() && gone.isEmpty()) {
            sentences.add(Messages.text("news.sameFigures"));
        }
        if (sentences.isEmpty()) {
            sentences.add(Messages.text("news.nothing"));
        }
        return List.copyOf(sentences);
    }

    private static void tell(List<String> sentences, String key, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(Messages.text(key, names.size(), String.join(", ", names)));
        }
    }
}
