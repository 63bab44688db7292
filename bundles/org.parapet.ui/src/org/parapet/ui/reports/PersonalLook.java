// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.model.files.ModelFileException;
import org.parapet.report.look.ReportLook;
import org.parapet.report.look.ReportLookFile;
import org.parapet.report.render.ReportException;

/** The look of reports: that in the settings of the person who runs this, else Parapet's own. */
public final class PersonalLook {

    private PersonalLook() {
    }

    /**
     * {@return the look}
     *
     * @throws ReportException when there are settings that cannot be used; says why and what can be done
     */
    public static ReportLook read() throws ReportException {
        Path settings = InstrumentFolder.ofUser().resolveSibling(ReportLookFile.NAME);
        try {
            return Files.exists(settings) ? ReportLookFile.read(settings) : ReportLook.PLAIN;
        } catch (ModelFileException e) {
            throw new ReportException(e.problems().stream().map(problem -> problem.message() + ". " + problem.cure())
                    .collect(Collectors.joining("; ")), e);
        }
    }
}
