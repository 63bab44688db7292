// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.List;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Makes the cures of the problems of one rule. */
@FunctionalInterface
interface CureMaker {

    /** {@return the cures, the one that changes least first; empty when only a person can tell what is right} */
    List<Cure> curesOf(LocatedProblem problem);
}
