// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Options are put into order, scored evenly, and marked as strongest where they can be. */
final class ScaleCures {

    private ScaleCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.of(
                "scale-scores-partial", problem -> scoreAllOrNone(problem, scaleOf(problem)),
                "scale-scores-order", ScaleCures::sortByScore,
                "scale-polarity-order", ScaleCures::sortByPolarity,
                "scale-favourable-low", ScaleCures::reverseScores,
                "scale-strongest-many", ScaleCures::outermostStrongest,
                "scale-strongest-inside", ScaleCures::outermostStrongest,
                "scale-strongest-neutral", problem -> List.of(Changes.cure(problem,
                        () -> ((Option) problem.part()).setStrongest(false), "option.notStrongest")),
                "option-ambiguous", ScaleCures::otherCode);
    }

    /** Scores 1 to n, the least favourable option lowest: a convention, of which the author says why. */
    static Cure number(LocatedProblem problem, ResponseScale scale) {
        List<Option> options = List.copyOf(scale.getOptions());
        boolean favourableFirst = direction(options, Polarity.FAVOURABLE) < direction(options, Polarity.UNFAVOURABLE);
        return Changes.cure(problem, () -> {
            for (int i = 0; i < options.size(); i++) {
                options.get(i).setScore(favourableFirst ? options.size() - i : i + 1);
            }
            scale.setScoreBasis(Basis.CONVENTION);
        }, "scale.number", scale.getCode(), options.size());
    }

    private static double direction(List<Option> options, Polarity polarity) {
        return options.stream().filter(option -> option.getPolarity() == polarity).mapToInt(options::indexOf)
                .average().orElse(options.size() / 2.0);
    }

    private static List<Cure> scoreAllOrNone(LocatedProblem problem, ResponseScale scale) {
        return List.of(number(problem, scale), Changes.cure(problem,
                () -> scale.getOptions().forEach(Option::unsetScore), "scale.unscore", scale.getCode()));
    }

    private static List<Cure> sortByScore(LocatedProblem problem) {
        ResponseScale scale = scaleOf(problem);
        List<Option> options = scale.getOptions();
        boolean distinct = options.stream().map(Option::getScore).distinct().count() == options.size();
        List<Cure> cures = new ArrayList<>();
        if (distinct) {
            boolean falling = options.getFirst().getScore() > options.getLast().getScore();
            Comparator<Option> rising = Comparator.comparingDouble(Option::getScore);
            List<Option> order = options.stream().sorted(falling ? rising.reversed() : rising).toList();
            cures.add(Changes.cure(problem, () -> Changes.arrange(scale.getOptions(), order), "scale.sortByScore",
                    scale.getCode()));
        }
        cures.add(number(problem, scale));
        return cures;
    }

    private static List<Cure> sortByPolarity(LocatedProblem problem) {
        ResponseScale scale = scaleOf(problem);
        List<Option> options = scale.getOptions();
        Comparator<Option> favourableFirst = Comparator.comparing(Option::getPolarity);
        boolean reversed = direction(options, Polarity.UNFAVOURABLE) < direction(options, Polarity.FAVOURABLE);
        List<Option> order = options.stream().sorted(reversed ? favourableFirst.reversed() : favourableFirst).toList();
        return List.of(Changes.cure(problem, () -> Changes.arrange(scale.getOptions(), order), "scale.sortByPolarity",
                scale.getCode()));
    }

    private static List<Cure> reverseScores(LocatedProblem problem) {
        ResponseScale scale = scaleOf(problem);
        List<Double> scores = scale.getOptions().stream().filter(Option::isSetScore).map(Option::getScore).toList();
        return List.of(Changes.cure(problem, () -> {
            int next = scores.size();
            for (Option option : scale.getOptions()) {
                if (option.isSetScore()) {
                    next--;
                    option.setScore(scores.get(next));
                }
            }
        }, "scale.reverse", scale.getCode()));
    }

    /** The strongest option of a side is the one at the end of the scale on which the side stands. */
    private static List<Cure> outermostStrongest(LocatedProblem problem) {
        ResponseScale scale = scaleOf(problem);
        Polarity side = problem.part() instanceof Option option ? option.getPolarity()
                : Polarity.get(problem.arguments().get(0));
        List<Option> options = scale.getOptions();
        Option outermost = options.getFirst().getPolarity() == side ? options.getFirst() : options.getLast();
        List<Option> marked = options.stream().filter(option -> option.isStrongest() && option.getPolarity() == side)
                .toList();
        List<Cure> cures = new ArrayList<>();
        if (outermost.getPolarity() == side) {
            cures.add(Changes.cure(problem, () -> {
                marked.forEach(option -> option.setStrongest(false));
                outermost.setStrongest(true);
            }, "option.strongest", PartKeys.codeOf(outermost)));
        }
        cures.add(Changes.cure(problem, () -> marked.forEach(option -> option.setStrongest(false)),
                "option.noneStrongest", side.getLiteral()));
        return cures;
    }

    private static List<Cure> otherCode(LocatedProblem problem) {
        Option option = (Option) problem.part();
        boolean codeClashes = scaleOf(problem).getOptions().stream().anyMatch(other -> other != option
                && (PartKeys.codeOf(option).equalsIgnoreCase(PartKeys.codeOf(other))
                        || PartKeys.codeOf(option).equalsIgnoreCase(other.getLabel())));
        boolean labelsClash = scaleOf(problem).getOptions().stream().anyMatch(other -> other != option
                && option.getLabel() != null && (option.getLabel().equalsIgnoreCase(other.getLabel())
                        || option.getLabel().equalsIgnoreCase(PartKeys.codeOf(other))));
        if (!codeClashes || labelsClash) {
            return List.of();
        }
        String free = CodeCures.free(option, PartKeys.codeOf(option) + "-2");
        return List.of(Changes.cure(problem, () -> option.setCode(free), "code.change", free));
    }

    private static ResponseScale scaleOf(LocatedProblem problem) {
        return problem.part() instanceof ResponseScale scale ? scale : (ResponseScale) problem.part().eContainer();
    }
}
