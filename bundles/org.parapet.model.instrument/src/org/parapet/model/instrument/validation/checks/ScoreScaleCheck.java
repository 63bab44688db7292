// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.ScoreRange;

/** It is plain on which scale each item counts for a score. */
final class ScoreScaleCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            List<Item> unclear = ScoreRange.itemsOf(score).stream()
                    .filter(item -> !item.getScales().isEmpty() && ScoreRange.scaleOf(score, item).isEmpty()).toList();
            if (unclear.isEmpty()) {
                continue;
            }
            if (score.getScale() == null) {
                problems.error(score, "score-scale-open", PartNames.codesOf(unclear));
            } else {
                problems.error(score, "score-scale-not-taken", PartNames.codesOf(unclear),
                        PartKeys.codeOf(score.getScale()));
            }
        }
    }
}
