// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Says in the user's words why a write failed. */
public final class Failures {

    private Failures() {
    }

    /**
     * {@return the failure as callers get it}
     *
     * @param file as the user knows it
     * @param failure what happened
     */
    public static ModelFileException of(Path file, IOException failure) {
        Place place = Place.of(file);
        if (failure instanceof WriteRefusal refusal) {
            return new ModelFileException(
                    refusal.isInputAtFault() ? ModelFileException.Kind.INPUT : ModelFileException.Kind.OUTPUT,
                    Problem.error(refusal.rule(), place, refusal.message(), refusal.cure()), failure);
        }
        if (failure instanceof AccessDeniedException) {
            return output("write-denied", place, "write.denied", failure);
        }
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return output("disk-full", place, "write.diskFull", failure);
        }
        return output("write-failed", place, "write.failed", failure);
    }

    private static ModelFileException output(String rule, Place place, String key, IOException failure) {
        return new ModelFileException(ModelFileException.Kind.OUTPUT,
                Problem.error(rule, place, Messages.get(key, failure), Messages.get(key + ".cure")), failure);
    }
}
