// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;

/** Runs every check on a partnership. Holds nothing; thread-safe as long as the partnership is not changed. */
public final class PartnershipValidator {

    private static final List<PartnershipCheck> CHECKS = List.of(
            new StructureCheck(), new IdCheck(), new TextCheck(), new OrganisationNameCheck(),
            new ParticipantCodeCheck(), new ParticipantOrganisationCheck(), new WaveNameCheck(),
            new AssessmentOncePerWaveCheck(), new ResponseOncePerParticipantCheck(), new AnswerOncePerItemCheck(),
            new AnswerContentCheck(), new DateOrderCheck(), new PlanTextPositionCheck(),
            new SmallGroupAgreementCheck());

    /**
     * {@return every problem, in the order of the file; empty when the partnership is valid}
     *
     * @param partnership a whole partnership
     * @param locations where its parts stand; {@link Locations#none(String)} when it was not read from a file
     */
    public List<Problem> validate(Partnership partnership, Locations locations) {
        Report report = new Report(locations);
        CHECKS.forEach(check -> check.check(partnership, report));
        return report.problems();
    }
}
