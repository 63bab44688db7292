// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.nio.file.Path;
import org.parapet.exchange.responses.ResponseImporter;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.workbench.ParapetUi;

/** Partnership files to test with; all people in them are made up. */
public final class Partnerships {

    private Partnerships() {
    }

    /** {@return a new file with the sample's organisations and nobody's answers} */
    public static Path empty(Path folder) throws Exception {
        Path file = folder.resolve("empty.partnership");
        Partnership partnership = PartnershipChanges.newPartnership("Riverside Health Partnership");
        partnership.setMadeUp(true);
        new PartnershipFiles().create(file, partnership).close();
        return file;
    }

    /** {@return the sample's partnership with the answers of two waves} */
    public static Path sample(Path folder) throws Exception {
        Path samples = Path.of(System.getProperty("parapet.samples"));
        Path file = folder.resolve("sample.partnership");
        Partnership partnership = PartnershipChanges.newPartnership("Pathway Diagnostics Partnership");
        partnership.setMadeUp(true);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addOrganisation("Elmbrook Hospitals NHS Trust");
        changes.addOrganisation("Calder Diagnostics Ltd");
        try (OpenPartnership open = new PartnershipFiles().create(file, partnership)) {
            answers(open, "pat", "2025", samples.resolve("pat-2025.csv"));
            answers(open, "pat", "2026", samples.resolve("pat-2026.csv"));
            answers(open, "leeds", "2026", samples.resolve("leeds-2026.csv"));
            open.save();
        }
        return file;
    }

    private static void answers(OpenPartnership open, String instrument, String wave, Path responses)
            throws Exception {
        new ResponseImporter(open.partnership(), instrument(instrument)).plan(responses, wave, false).apply();
    }

    /** {@return the newest edition of an instrument that is installed} */
    public static Instrument instrument(String id) {
        return ParapetUi.catalogue().instruments().stream().filter(entry -> entry.id().equals(id)).findFirst()
                .orElseThrow().load().model().orElseThrow();
    }
}
