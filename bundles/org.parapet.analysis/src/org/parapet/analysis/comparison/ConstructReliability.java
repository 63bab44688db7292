// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.figure.ReliabilityFigures;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.reliability.CrossProductCounter;
import org.parapet.analysis.reliability.CrossProducts;
import org.parapet.analysis.tally.Question;

/**
 * The coefficients of internal consistency of a construct in an assessment, of everybody whose answers to all its
 * statements are linked to each other. They say little at a partnership's usual size: only to be shown when asked for.
 *
 * @param construct the construct's code
 * @param assessment the assessment's id in the comparison
 * @param alpha Cronbach's alpha with Feldt's interval
 * @param omega McDonald's omega
 */
public record ConstructReliability(String construct, String assessment, Figure alpha, Figure omega) {

    /** Refuses missing values. */
    public ConstructReliability {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(alpha);
        Objects.requireNonNull(omega);
    }

    /**
     * {@return the coefficients of every construct that several statements of an assessment measure} With fewer persons
     * than the assessment's minimum a coefficient says so instead of telling of them.
     *
     * @param comparison a comparison
     * @param data what it was computed from
     */
    public static List<ConstructReliability> of(Comparison comparison, ComparisonData data) {
        Map<String, ProtectedAssessment> assessments = data.assessments().stream().collect(Collectors.toMap(
                each -> each.identity().id(), Function.identity()));
        List<ConstructReliability> found = new ArrayList<>();
        for (ConstructCell cell : comparison.cells()) {
            ProtectedAssessment assessment = assessments.get(cell.assessment());
            if (cell.group().kind() == Group.Kind.EVERYBODY && cell.isMeasured() && assessment != null) {
                List<Question> questions = cell.statements().stream()
                        .filter(statement -> statement.pomp().value().isPresent())
                        .map(statement -> assessment.questionnaire().question(statement.item(), statement.scale()))
                        .flatMap(Optional::stream).toList();
                if (questions.size() > 1) {
                    found.add(of(cell, assessment, questions));
                }
            }
        }
        return List.copyOf(found);
    }

    private static ConstructReliability of(ConstructCell cell, ProtectedAssessment assessment,
            List<Question> questions) {
        CrossProductCounter counter = new CrossProductCounter(questions);
        for (ProtectedRespondent each : assessment.respondents()) {
            counter.accept(IntStream.range(0, each.size()).map(each::choice).toArray());
        }
        CrossProducts counted = counter.crossProducts();
        boolean enough = counted.n() >= assessment.minimum();
        return new ConstructReliability(cell.construct(), cell.assessment(),
                enough ? ReliabilityFigures.cronbachAlpha(counted) : absent(Method.CRONBACH_ALPHA, counted, assessment),
                enough ? ReliabilityFigures.omega(counted) : absent(Method.OMEGA, counted, assessment));
    }

    private static Figure absent(Method method, CrossProducts counted, ProtectedAssessment assessment) {
        return Figure.absent(method, Absence.tooFew(counted.n(), assessment.minimum()), counted.n(), List.of(),
                Exclusions.blank(counted.incomplete()));
    }
}
