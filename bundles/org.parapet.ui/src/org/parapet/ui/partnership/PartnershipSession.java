// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.catalogue.Catalogue;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** One open partnership file with the commands that change it; shared by the editor's pages. */
public final class PartnershipSession implements AutoCloseable {

    private final OpenPartnership file;
    private final Catalogue catalogue;
    private final ComposedAdapterFactory adapters =
            new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(adapters, commands);

    private PartnershipSession(OpenPartnership file, Catalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    /**
     * Opens a partnership file for editing and locks it.
     *
     * @param path the file
     * @param catalogue where instruments are looked up
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read or is locked; carries every problem
     */
    public static PartnershipSession open(Path path, Catalogue catalogue) throws ModelFileException {
        return new PartnershipSession(new PartnershipFiles().open(path), catalogue);
    }

    /** {@return the partnership being edited} */
    public Partnership partnership() {
        return file.partnership();
    }

    /** {@return the file on disk} */
    public Path path() {
        return file.file();
    }

    /** {@return where commands that change the partnership are executed} */
    public EditingDomain domain() {
        return domain;
    }

    /** {@return the commands executed so far, for undo, redo and whether there is something to save} */
    public BasicCommandStack commands() {
        return commands;
    }

    /**
     * Looks up the instrument of an assessment.
     *
     * @param assessment one of this partnership's
     * @return the instrument; empty when its plug-in is not installed or broken
     */
    public Optional<Instrument> instrument(Assessment assessment) {
        return catalogue.instrument(assessment.getInstrument(), assessment.getEdition())
                .flatMap(entry -> entry.load().model());
    }

    /**
     * Analyses the answers as they stand.
     *
     * @param assessment one of this partnership's
     * @return the results; empty when the instrument is not available or nobody has answered
     */
    public Optional<AssessmentResult> result(Assessment assessment) {
        if (assessment.getResponses().isEmpty()) {
            return Optional.empty();
        }
        return instrument(assessment).map(instrument -> Analyzer.analyse(instrument,
                Tallies.of(assessment, Questionnaire.of(instrument)).tally(), assessment.getWave().getName()));
    }

    /**
     * Saves the partnership.
     *
     * @return warnings, such as a backup that could not be kept
     * @throws ModelFileException when the file changed on disk or cannot be written; it is as it was then
     */
    public List<Problem> save() throws ModelFileException {
        List<Problem> warnings = file.save();
        commands.saveIsDone();
        return warnings;
    }

    @Override
    public void close() {
        file.close();
        commands.flush();
        adapters.dispose();
    }
}
