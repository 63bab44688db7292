// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** What is thrown and warned of when a file has been read. */
final class Failures {

    private Failures() {
    }

    static void throwIfAny(RowProblems problems) throws ModelFileException {
        if (problems.count() > 0) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, problems.toList());
        }
    }

    /** A file that cannot be read; or a temporary file, when that is what failed. */
    static ModelFileException unreadable(String file, IOException cause) {
        if (cause instanceof ScratchException scratch) {
            return new ModelFileException(ModelFileException.Kind.OUTPUT, Problem.error("scratch-unusable",
                    Place.of(scratch.folder()), Messages.get("scratch-unusable.message", file,
                            String.valueOf(scratch.getCause().getMessage())),
                    Messages.get("scratch-unusable.cure")), cause);
        }
        String rule = cause instanceof NoSuchFileException ? "csv-missing" : "csv-unreadable";
        return new ModelFileException(ModelFileException.Kind.INPUT, Problem.error(rule, Place.of(file),
                Messages.get(rule + ".message", String.valueOf(cause.getMessage())), Messages.get(rule + ".cure")),
                cause);
    }

    static List<Problem> warnings(String file, Header header) {
        if (header.absent().isEmpty()) {
            return List.of();
        }
        return List.of(Problem.warning("column-absent", Place.of(file),
                Messages.get("column-absent.message", String.join(", ", header.absent())),
                Messages.get("column-absent.cure")));
    }
}
