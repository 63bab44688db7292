// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Partnership;

/** One thing that a partnership must satisfy. Checks keep no state and look at nothing but the model. */
@FunctionalInterface
interface PartnershipCheck {

    /** Reports every part of the partnership that does not satisfy the check; missing values are another check's. */
    void check(Partnership partnership, Report report);
}
