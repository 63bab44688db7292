// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SmallGroupAgreement;

/** An agreement lowers the least size of a shown group from 5 to 4 or 3, never further. */
final class SmallGroupAgreementCheck implements PartnershipCheck {

    private static final int LEAST = 3;
    private static final int GREATEST = 4;

    @Override
    public void check(Partnership partnership, Report report) {
        for (SmallGroupAgreement agreement : partnership.getAgreements()) {
            if (agreement.getMinimum() < LEAST || agreement.getMinimum() > GREATEST) {
                report.error("agreement-minimum", agreement, String.valueOf(agreement.getMinimum()));
            }
        }
    }
}
