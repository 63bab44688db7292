// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.ScoreRange;

/** A score counts items that are answered on a scale. */
final class ScoreItemsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            if (ScoreRange.itemsOf(score).isEmpty()) {
                problems.error(score, "score-without-items");
            }
            List<Item> unscaled = score.getItems().stream().filter(item -> item.getFormat() != AnswerFormat.SCALE)
                    .toList();
            if (!unscaled.isEmpty()) {
                problems.error(score, "score-item-unscaled", PartNames.codesOf(unscaled));
            }
        }
    }
}
