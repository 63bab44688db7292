// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.parapet.model.assessment.file.PartnershipFormat;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.editor.ModelFileSession;

/**
 * One open partnership file: the model, the commands that change it, the results that follow from it, and which
 * assessment the pages look at. Shared by the editor's pages; used on the display's thread only.
 */
public final class PartnershipSession extends ModelFileSession<Partnership> {

    private final Catalogue catalogue;
    private final ComposedAdapterFactory adapters =
            new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
    private final EditingDomain domain = new AdapterFactoryEditingDomain(adapters, commands());

    private final Map<Assessment, Optional<AssessmentResult>> results = new HashMap<>();
    private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
    private Optional<OpenPartnership> file;
    private Assessment selected;

    private PartnershipSession(Path path, Partnership partnership, Optional<OpenPartnership> file,
            Catalogue catalogue) {
        super(path, partnership, file.isEmpty(), new BasicCommandStack());
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
        OpenPartnership file = new PartnershipFiles().open(path);
        return new PartnershipSession(path, file.partnership(), Optional.of(file), catalogue);
    }

    /**
     * Opens a partnership file to look at: no lock is taken, and nothing changes it.
     *
     * @param path the file
     * @param catalogue where instruments are looked up
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read; carries every problem
     */
    public static PartnershipSession look(Path path, Catalogue catalogue) throws ModelFileException {
        return new PartnershipSession(path, new PartnershipFiles().read(path).orElseThrow(), Optional.empty(),
                catalogue);
    }

    /** {@return the partnership being edited} */
    public Partnership partnership() {
        return model();
    }

    @Override
    public ModelFormat<Partnership> format() {
        return PartnershipFormat.FORMAT;
    }

    /** {@return where commands that change the partnership are executed} */
    public EditingDomain domain() {
        return domain;
    }

    /** {@return the instruments that are installed} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Stops following.
     *
     * @param listener one that was given to {@link #onChange(Runnable)} or {@link #onSelection(Runnable)}
     */
    @Override
    public void remove(Runnable listener) {
        super.remove(listener);
        selectionListeners.remove(listener);
    }

    @Override
    protected void changed() {
        results.clear();
        super.changed();
    }

    /**
     * Instruments were installed or removed: what rests on them is worked out anew, and everybody who follows is told.
     */
    void instrumentsChanged() {
        changed();
    }

    /**
     * Gives the assessment that the pages look at.
     *
     * @return the one selected last, else the latest; empty when there is none
     */
    public Optional<Assessment> selected() {
        List<Assessment> all = partnership().getAssessments();
        if (selected != null && all.contains(selected)) {
            return Optional.of(selected);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * Makes all pages look at another assessment.
     *
     * @param assessment one of this partnership's
     */
    public void select(Assessment assessment) {
        if (assessment != selected) {
            selected = assessment;
            selectionListeners.forEach(Runnable::run);
        }
    }

    /**
     * Follows which assessment is looked at.
     *
     * @param listener called on the display's thread after the selection changed
     */
    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
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
        return results.computeIfAbsent(assessment, this::analyse);
    }

    private Optional<AssessmentResult> analyse(Assessment assessment) {
        if (assessment.getResponses().isEmpty()) {
            return Optional.empty();
        }
        return instrument(assessment).map(instrument -> Analyzer.analyse(instrument,
                Tallies.of(assessment, Questionnaire.of(instrument)).tally(), assessment.getWave().getName()));
    }

    @Override
    public List<Problem> save() throws ModelFileException {
        requireWritable();
        if (file.isEmpty()) {
            return saveAs(path());
        }
        List<Problem> warnings = file.get().save();
        commands().saveIsDone();
        return warnings;
    }

    @Override
    public List<Problem> saveAs(Path target) throws ModelFileException {
        if (target.equals(path()) && !Files.exists(target)) {
            file.ifPresent(OpenPartnership::close);
            file = Optional.empty();
        }
        OpenPartnership created = new PartnershipFiles().create(target, model());
        file.ifPresent(OpenPartnership::close);
        file = Optional.of(created);
        moveTo(target);
        commands().saveIsDone();
        return created.warnings();
    }

    @Override
    public void saveCopy(Path target) throws ModelFileException {
        new PartnershipFiles().create(target, EcoreUtil.copy(model())).close();
    }

    @Override
    public boolean changedOnDisk() {
        return file.isPresent() && file.get().changedOnDisk();
    }

    @Override
    public void close() {
        file.ifPresent(OpenPartnership::close);
        commands().flush();
        adapters.dispose();
    }
}
