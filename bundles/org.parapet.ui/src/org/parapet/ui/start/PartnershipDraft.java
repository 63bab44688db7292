// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;

/**
 * What a person says of a new partnership.
 *
 * @param name its name
 * @param organisations the names of its members; blank ones and repetitions are dropped
 * @param stage where it stands, if known
 * @param kinds what it is like, as far as known
 */
record PartnershipDraft(String name, List<String> organisations, Optional<Stage> stage, List<PartneringKind> kinds) {

    private static final String FORBIDDEN_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    PartnershipDraft {
        name = name.strip();
        organisations = distinct(organisations);
        kinds = List.copyOf(kinds);
    }

    private static List<String> distinct(List<String> names) {
        Map<NameKey, String> byKey = new LinkedHashMap<>();
        names.stream().map(String::strip).filter(each -> !each.isEmpty())
                .forEach(each -> byKey.putIfAbsent(NameKey.of(each), each));
        return List.copyOf(byKey.values());
    }

    /** {@return a name for the file that every system takes, without its ending} */
    String fileName() {
        String safe = name.replaceAll(FORBIDDEN_IN_FILE_NAMES, " ").replaceAll("\\s+", " ").strip();
        return safe.replaceAll("[. ]+$", "");
    }

    Partnership partnership() {
        Partnership made = PartnershipChanges.newPartnership(name);
        PartnershipChanges changes = new PartnershipChanges(made);
        organisations.forEach(changes::addOrganisation);
        stage.ifPresent(made::setStage);
        made.getKinds().addAll(kinds);
        return made;
    }

    /**
     * Writes the partnership into a new file.
     *
     * @param file must not be there yet
     * @throws ModelFileException with every problem; nothing is written then
     */
    void create(Path file) throws ModelFileException {
        OpenPartnership created = new PartnershipFiles().create(file, partnership());
        created.close();
    }
}
