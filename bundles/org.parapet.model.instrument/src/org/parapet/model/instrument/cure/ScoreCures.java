// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.ScoreRange;

/** Scores count what can be counted, and their bands cover what the score can be. */
final class ScoreCures {

    private ScoreCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.ofEntries(
                Map.entry("score-without-items", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("score-item-unscaled", problem -> List.of(Changes.cure(problem,
                        () -> Changes.removeIf(scoreOf(problem).getItems(), value -> value instanceof Item item
                                && item.getFormat() != AnswerFormat.SCALE),
                        "score.items.remove", problem.arguments().get(0)))),
                Map.entry("score-scale-open", ScoreCures::commonScale),
                Map.entry("score-scale-not-taken", ScoreCures::commonScale),
                Map.entry("score-scale-unscored", ScoreCures::numberScale),
                Map.entry("score-source-missing", problem -> List.of(Changes.cure(problem,
                        () -> scoreOf(problem).setBasis(Basis.CONVENTION), "basis.convention"))),
                Map.entry("band-overlap", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("band-above-maximum", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("band-order", ScoreCures::sortBands),
                Map.entry("band-gap", ScoreCures::lowestBound),
                Map.entry("band-below-minimum", ScoreCures::lowestBound));
    }

    private static List<Cure> commonScale(LocatedProblem problem) {
        Score score = scoreOf(problem);
        List<Item> items = ScoreRange.itemsOf(score);
        List<ResponseScale> common = Changes.instrumentOf(problem).getScales().stream()
                .filter(scale -> scale != score.getScale()
                        && items.stream().allMatch(item -> item.getScales().contains(scale))).toList();
        List<Cure> cures = new ArrayList<>();
        if (items.stream().allMatch(item -> item.getScales().size() == 1) && score.getScale() != null) {
            cures.add(Changes.cure(problem, () -> score.setScale(null), "score.anyScale"));
        }
        common.forEach(scale -> cures.add(
                Changes.cure(problem, () -> score.setScale(scale), "score.scale", scale.getCode())));
        return cures;
    }

    private static List<Cure> numberScale(LocatedProblem problem) {
        return scale(problem, problem.arguments().get(0)).map(scale -> List.of(ScaleCures.number(problem, scale)))
                .orElse(List.of());
    }

    static Optional<ResponseScale> scale(LocatedProblem problem, String code) {
        return Changes.instrumentOf(problem).getScales().stream().filter(scale -> code.equals(scale.getCode()))
                .findFirst();
    }

    private static List<Cure> sortBands(LocatedProblem problem) {
        Score score = (Score) problem.part().eContainer();
        List<Band> order = score.getBands().stream().sorted(Comparator.comparingDouble(Band::getLowerBound)).toList();
        return List.of(Changes.cure(problem, () -> Changes.arrange(score.getBands(), order), "band.sort"));
    }

    private static List<Cure> lowestBound(LocatedProblem problem) {
        Band band = (Band) problem.part();
        return ScoreRange.of((Score) band.eContainer()).map(range -> List.of(Changes.cure(problem,
                () -> band.setLowerBound(range.minimum()), "band.lowest", problem.arguments().get(1))))
                .orElse(List.of());
    }

    private static Score scoreOf(LocatedProblem problem) {
        return (Score) problem.part();
    }
}
