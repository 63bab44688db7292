// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.InputStream;
import java.util.List;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.file.InstrumentFiles;

/** Reads and validates what a plug-in contributes, as the rest of Parapet does. */
public final class ModelFileCheck implements ContributedFileCheck {

    @Override
    public List<Problem> check(String element, InputStream content, String name) {
        InstrumentFiles files = new InstrumentFiles();
        return switch (element) {
            case "instrument" -> files.readInstrument(content, name).problems();
            case "crosswalk" -> files.readCrosswalk(content, name).problems();
            case "translation" -> files.readTranslation(content, name).problems();
            default -> List.of();
        };
    }
}
