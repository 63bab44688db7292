// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parapet.model.assessment.file.PartnershipFolder;
import org.parapet.model.files.ModelFileException;

/** Finds the partnership files among what somebody chose or dropped. */
final class PartnershipFinder {

    private PartnershipFinder() {
    }

    /**
     * {@return the partnership files: those that were named, and those in folders and in folders within, each once}
     *
     * @param chosen files and folders
     * @throws ModelFileException when a folder cannot be read, with its name
     */
    static List<Path> find(List<Path> chosen) throws ModelFileException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path each : chosen) {
            Path path = each.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                found.addAll(PartnershipFolder.files(path));
            } else if (PartnershipFolder.isNamedSo(path)) {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }
}
