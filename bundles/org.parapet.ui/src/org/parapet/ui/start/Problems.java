// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.util.stream.Collectors;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

/** Says why a file could not be used. */
final class Problems {

    private Problems() {
    }

    static String describe(ModelFileException failure) {
        return failure.problems().stream().map(Problem::describe).collect(Collectors.joining("\n"));
    }
}
