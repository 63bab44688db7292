// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parapet.analysis.breakdown.SmallGroups;

/**
 * Protects small groups in the answers of several assessments at once.
 *
 * <ol>
 * <li>Groups. Organisations from which fewer than the minimum answered anything are put together with the next smallest
 * until two or more of them have the minimum between them; roles likewise. Both show where every meeting of the two
 * has the minimum or nobody; otherwise the organisations alone; the roles alone where organisations cannot show. So the
 * people of an assessment fall into blocks that can be told apart, each with the minimum.
 * <li>Questions. Where blanks leave a block with some answers to a question, but fewer than the minimum, its answers to
 * this question are put together with those of the next smallest blocks until two or more have the minimum between
 * them, and lose the link to a person. A question that fewer than {@value #LEAST_ANSWERS} answered at all is withheld.
 * <li>Small assessments. With fewer respondents than the minimum no answers are linked to each other, and nobody's
 * group is told; with fewer than {@value #LEAST_ANSWERS} there are no answers at all.
 * <li>Waves. People keep one code in several waves of an instrument only with the minimum of others who came, went and
 * moved between blocks at the same times; and those without such a link are, in each block of each wave, nobody or as
 * many as the minimum, for which some others lose theirs. Otherwise the one who left after the first wave could be
 * found by subtraction. Answers to different instruments are never linked.
 * </ol>
 *
 * <p>New codes follow from what is handed on alone, so nothing can be read from them. The order in which people stand
 * in a file makes no difference. Deterministic; holds no state.
 */
public final class Protector {

    /** An assessment, and a question, need at least as many answers to be shown at all. */
    public static final int LEAST_ANSWERS = SmallGroups.LEAST_MINIMUM;

    private Protector() {
    }

    /**
     * Protects assessments that are shown together.
     *
     * @param assessments the assessments, no two of one partnership with the same id
     * @param seed decides who loses the link between waves where somebody must
     * @return one for each, in the same order
     */
    public static List<ProtectedAssessment> protect(List<AssessmentAnswers> assessments, long seed) {
        List<BlockedAssessment> blocked = assessments.parallelStream().map(BlockedAssessment::of).toList();
        Map<String, List<BlockedAssessment>> waves = new TreeMap<>();
        for (BlockedAssessment assessment : blocked) {
            AssessmentIdentity identity = assessment.answers().identity();
            waves.computeIfAbsent(identity.partnership() + '\0' + identity.instrument(), key -> new ArrayList<>())
                    .add(assessment);
        }
        Map<BlockedAssessment, List<ProtectedRespondent>> respondents = new HashMap<>();
        Map<BlockedAssessment, Boolean> followed = new HashMap<>();
        int codes = 0;
        for (List<BlockedAssessment> series : waves.values()) {
            codes = new WaveLinks(series, seed).assignCodes(codes, respondents, followed);
        }
        return blocked.stream().map(assessment -> assessment.with(respondents.get(assessment),
                followed.get(assessment))).toList();
    }
}
