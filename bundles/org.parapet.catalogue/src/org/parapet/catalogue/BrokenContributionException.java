// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import org.parapet.model.files.Problem;

/** A contribution that cannot be listed. */
final class BrokenContributionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenContributionException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
