// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parapet.model.assessment.file.PartnershipFormat;

/** Finds the partnership files among what somebody chose or dropped. */
final class PartnershipFinder {

    private PartnershipFinder() {
    }

    /**
     * {@return the partnership files: those that were named, and those in folders and in folders within, each once}
     *
     * @param chosen files and folders
     */
    static List<Path> find(List<Path> chosen) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path each : chosen) {
            Path path = each.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                found.addAll(within(path));
            } else if (isPartnership(path)) {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(PartnershipFinder::isPartnership).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    static boolean isPartnership(Path path) {
        return String.valueOf(path.getFileName()).endsWith('.' + PartnershipFormat.EXTENSION);
    }
}
