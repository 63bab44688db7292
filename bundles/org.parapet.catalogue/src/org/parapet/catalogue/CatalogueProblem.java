// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.Objects;
import org.parapet.model.files.Problem;

/**
 * Something wrong with what a plug-in contributed.
 *
 * @param contributor symbolic name of the plug-in, or the name of the file when it was refused
 * @param problem what is wrong, where and what to do about it
 */
public record CatalogueProblem(String contributor, Problem problem) {

    /** Refuses missing values. */
    public CatalogueProblem {
        Objects.requireNonNull(contributor, "contributor");
        Objects.requireNonNull(problem, "problem");
    }
}
