// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SmallGroupAgreement;
import org.parapet.model.assessment.Wave;

class SmallGroupsTest {

    private final Partnership partnership = AssessmentFactory.eINSTANCE.createPartnership();
    private final Wave first = AssessmentFactory.eINSTANCE.createWave();
    private final Wave second = AssessmentFactory.eINSTANCE.createWave();

    @BeforeEach
    void waves() {
        partnership.getWaves().add(first);
        partnership.getWaves().add(second);
    }

    private SmallGroupAgreement agree(int minimum, int day) {
        SmallGroupAgreement agreement = AssessmentFactory.eINSTANCE.createSmallGroupAgreement();
        agreement.setMinimum(minimum);
        agreement.setAgreedBy("All participants");
        agreement.setAgreedOn(LocalDate.of(2026, 1, day));
        partnership.getAgreements().add(agreement);
        return agreement;
    }

    @Test
    void withoutAnAgreementFiveAnswersAreNeeded() {
        assertEquals(5, SmallGroups.minimum(partnership, first));
    }

    @Test
    void anAgreementHoldsForItsWavesOrForAll() {
        agree(3, 1).getWaves().add(first);
        assertEquals(3, SmallGroups.minimum(partnership, first));
        assertEquals(5, SmallGroups.minimum(partnership, second));
        agree(4, 2);
        assertEquals(4, SmallGroups.minimum(partnership, second));
    }

    @Test
    void theLastAgreementHoldsAndOfTwoOnOneDayTheStricter() {
        agree(3, 1);
        agree(4, 2);
        assertEquals(4, SmallGroups.minimum(partnership, first));
        agree(3, 2);
        assertEquals(4, SmallGroups.minimum(partnership, first));
    }

    @Test
    void anAgreementThatIsNoneChangesNothing() {
        agree(1, 1);
        agree(3, 2).setAgreedBy(" ");
        agree(3, 3).setAgreedOn(null);
        assertEquals(5, SmallGroups.minimum(partnership, first));
        agree(9, 4);
        assertEquals(5, SmallGroups.minimum(partnership, first));
    }
}
