// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.parapet.catalogue.Catalogue;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.translation.Translation;
import org.parapet.ui.editor.ModelFileSession;
import org.parapet.ui.recovery.RecoveryCopy;
import org.parapet.ui.workbench.ParapetUi;

/**
 * One instrument being authored, with the translations and the crosswalk that lie beside it: the models and the
 * commands that change them. A draft may be saved and opened with problems; only what cannot be read at all is refused.
 * Used on the display's thread only.
 */
public final class AuthorSession extends ModelFileSession<Instrument> {

    private final Catalogue catalogue;
    private final AuthorCommands commands;
    private final List<Companion<Translation>> translations = new ArrayList<>();
    private final List<Companion<Crosswalk>> crosswalks = new ArrayList<>();
    private final List<Problem> companionProblems = new ArrayList<>();
    private Optional<OpenModelFile<Instrument>> file;

    private AuthorSession(Path path, Instrument instrument, Optional<OpenModelFile<Instrument>> file,
            Catalogue catalogue, AuthorCommands commands) {
        super(path, instrument, file.isEmpty(), commands);
        this.file = file;
        this.catalogue = catalogue;
        this.commands = commands;
        openCompanions();
        complete();
    }

    /** The pages show the fields of parts that every instrument has one of. */
    private void complete() {
        if (model().getSource() == null) {
            model().setSource(InstrumentFactory.eINSTANCE.createSource());
        }
        if (model().getFit() == null) {
            model().setFit(InstrumentFactory.eINSTANCE.createFit());
        }
    }

    /**
     * Opens an instrument file for editing and locks it.
     *
     * @param path the file
     * @param catalogue the installed instruments and crosswalks
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read or is locked; carries every problem
     */
    public static AuthorSession open(Path path, Catalogue catalogue) throws ModelFileException {
        OpenModelFile<Instrument> file = OpenModelFile.open(InstrumentFormats.INSTRUMENT, path);
        return new AuthorSession(path, file.model(), Optional.of(file), catalogue, new AuthorCommands());
    }

    /**
     * Opens an instrument file to look at: no lock is taken, and nothing changes it.
     *
     * @param path the file
     * @param catalogue the installed instruments and crosswalks
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read; carries every problem
     */
    public static AuthorSession look(Path path, Catalogue catalogue) throws ModelFileException {
        Instrument instrument = new ModelReader().read(InstrumentFormats.INSTRUMENT, path).orElseThrow();
        return new AuthorSession(path, instrument, Optional.empty(), catalogue, new AuthorCommands());
    }

    private void openCompanions() {
        translations.addAll(openAll(InstrumentFormats.TRANSLATION));
        crosswalks.addAll(openAll(InstrumentFormats.CROSSWALK));
    }

    private <T extends EObject> List<Companion<T>> openAll(ModelFormat<T> format) {
        List<Companion<T>> found = new ArrayList<>();
        Path folder = path().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, entry -> isCompanion(entry, format))) {
            for (Path each : files) {
                try {
                    found.add(openOne(format, each));
                } catch (ModelFileException e) {
                    companionProblems.addAll(e.problems());
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            ParapetUi.log().warn("Nothing beside the instrument could be looked for in " + folder, e);
        }
        return found;
    }

    private boolean isCompanion(Path entry, ModelFormat<?> format) {
        String name = entry.getFileName().toString();
        return name.startsWith(stem()) && name.endsWith('.' + format.extension())
                && (name.equals(stem() + '.' + format.extension()) || name.startsWith(stem() + '.'));
    }

    private <T extends EObject> Companion<T> openOne(ModelFormat<T> format, Path each) throws ModelFileException {
        if (isReadOnly()) {
            T model = new ModelReader().read(format, each).orElseThrow();
            return new Companion<>(this, each, format, model, Optional.empty());
        }
        OpenModelFile<T> opened = OpenModelFile.open(format, each);
        return new Companion<>(this, each, format, opened.model(), Optional.of(opened));
    }

    private String stem() {
        String name = path().getFileName().toString();
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    /** {@return the instrument being authored} */
    public Instrument instrument() {
        return model();
    }

    @Override
    public ModelFormat<Instrument> format() {
        return InstrumentFormats.INSTRUMENT;
    }

    /** {@return the installed instruments and crosswalks} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the translations beside the instrument, one for each language} */
    public List<Companion<Translation>> translations() {
        return List.copyOf(translations);
    }

    /** {@return the author's own crosswalk beside the instrument; empty when there is none yet} */
    public Optional<Companion<Crosswalk>> crosswalk() {
        return crosswalks.stream().findFirst();
    }

    /** {@return what is wrong with files beside the instrument that could not be opened} */
    public List<Problem> companionProblems() {
        return List.copyOf(companionProblems);
    }

    /**
     * Puts a new translation beside the instrument; its file is made by the next save.
     *
     * @param translation in a language that there is none in yet
     */
    public void addTranslation(Translation translation) {
        Path target = path().resolveSibling(stem() + '.' + translation.getLanguage() + '.'
                + InstrumentFormats.TRANSLATION.extension());
        execute(new Adding<>(translations,
                new Companion<>(this, target, InstrumentFormats.TRANSLATION, translation, Optional.empty())));
    }

    /**
     * Puts a crosswalk beside the instrument; its file is made by the next save.
     *
     * @param crosswalk with the constructs to map the items to
     */
    public void addCrosswalk(Crosswalk crosswalk) {
        Path target = path().resolveSibling(stem() + '.' + InstrumentFormats.CROSSWALK.extension());
        execute(new Adding<>(crosswalks,
                new Companion<>(this, target, InstrumentFormats.CROSSWALK, crosswalk, Optional.empty())));
    }

    /**
     * Takes back what was never saved of a new file beside the instrument; other files are passed over.
     *
     * @param copy unsaved changes that were kept
     */
    void takeBack(RecoveryCopy copy) {
        Path folder = path().toAbsolutePath().normalize().getParent();
        if (isReadOnly() || Files.exists(copy.file()) || !copy.file().getParent().equals(folder)) {
            return;
        }
        if (isCompanion(copy.file(), InstrumentFormats.TRANSLATION)) {
            copy.read(InstrumentFormats.TRANSLATION).model().ifPresent(this::addTranslation);
        } else if (isCompanion(copy.file(), InstrumentFormats.CROSSWALK)) {
            copy.read(InstrumentFormats.CROSSWALK).model().ifPresent(this::addCrosswalk);
        }
    }

    private static final class Adding<E> extends AbstractCommand {
        private final List<E> list;
        private final E added;

        Adding(List<E> list, E added) {
            this.list = list;
            this.added = added;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            list.add(added);
        }

        @Override
        public void undo() {
            list.remove(added);
        }

        @Override
        public void redo() {
            list.add(added);
        }
    }

    /**
     * Changes the models in one undoable step.
     *
     * @param change changes them directly
     */
    public void change(Runnable change) {
        List<Notifier> roots = new ArrayList<>();
        roots.add(model());
        translations.forEach(each -> roots.add(each.model()));
        crosswalks.forEach(each -> roots.add(each.model()));
        execute(new Change(roots, change));
    }

    private static final class Change extends ChangeCommand {
        private final Runnable change;

        Change(Collection<Notifier> roots, Runnable change) {
            super(roots);
            this.change = change;
        }

        @Override
        protected void doExecute() {
            change.run();
        }
    }

    /**
     * Sets a value, undoably; setting what is there already is no step.
     *
     * @param part whose
     * @param feature which
     * @param value the value; null for none
     */
    public void set(EObject part, EStructuralFeature feature, Object value) {
        Object now = part.eGet(feature);
        if (value == null ? part.eIsSet(feature) : !value.equals(now)) {
            execute(new TypedValue(part, feature, value));
        }
    }

    /**
     * Takes over what somebody types; all that is typed in one field is undone in one step.
     *
     * @param part whose
     * @param feature which
     * @param value the value so far; null for none
     */
    public void type(EObject part, EStructuralFeature feature, Object value) {
        if (isReadOnly()) {
            changed();
        } else if (value == null ? part.eIsSet(feature) : !value.equals(part.eGet(feature))) {
            commands.type(part, feature, value);
        }
    }

    /** The next thing typed is a step of its own. */
    public void endTyping() {
        commands.endTyping();
    }

    /**
     * Removes parts, the references to them, and what was for them alone, in one step.
     *
     * @param parts of the instrument
     */
    public void removeParts(Collection<? extends EObject> parts) {
        change(() -> {
            List<EObject> bound = boundToItems();
            EcoreUtil.deleteAll(parts, true);
            bound.removeAll(boundToItems());
            EcoreUtil.deleteAll(bound, true);
        });
    }

    /** Actions, signposts and rules that are for certain items; without any they would be for all, or for none. */
    private List<EObject> boundToItems() {
        List<EObject> bound = new ArrayList<>();
        model().getActions().stream().filter(each -> !each.getItems().isEmpty()).forEach(bound::add);
        model().getSignposts().stream().filter(each -> !each.getItems().isEmpty()).forEach(bound::add);
        model().getFindingRules().stream().filter(each -> !each.getItems().isEmpty()).forEach(bound::add);
        return bound;
    }

    /** {@return whether somebody changed or removed the instrument on disk; what lies beside it is not asked for} */
    @Override
    public boolean changedOnDisk() {
        return file.map(OpenModelFile::changedOnDisk).orElse(false);
    }

    /**
     * Saves the instrument and what lies beside it.
     *
     * @return warnings about backups that could not be kept
     * @throws ModelFileException when a file changed on disk or cannot be written; it is as it was then
     */
    @Override
    public List<Problem> save() throws ModelFileException {
        requireWritable();
        if (file.isEmpty()) {
            return saveAs(path());
        }
        List<Problem> warnings = new ArrayList<>(file.get().save());
        alignCompanions();
        warnings.addAll(saveCompanions());
        commands.saveIsDone();
        return warnings;
    }

    /** What lies beside the instrument follows its id and edition. */
    private void alignCompanions() {
        translations.forEach(each -> align(each.model(), model()));
        crosswalks.forEach(each -> align(each.model(), model()));
    }

    static void align(Translation translation, Instrument instrument) {
        translation.setInstrument(instrument.getId());
        translation.setEdition(instrument.getEdition());
    }

    static void align(Crosswalk crosswalk, Instrument instrument) {
        if (crosswalk.getMappings().size() == 1) {
            crosswalk.getMappings().getFirst().setInstrument(instrument.getId());
            crosswalk.getMappings().getFirst().setEdition(instrument.getEdition());
        }
    }

    private List<Problem> saveCompanions() throws ModelFileException {
        List<Problem> warnings = new ArrayList<>();
        for (Companion<?> companion : translations) {
            warnings.addAll(companion.save());
        }
        for (Companion<?> companion : crosswalks) {
            warnings.addAll(companion.save());
        }
        return warnings;
    }

    /**
     * Saves the instrument in a new file, which this session edits from then on. What lies beside it is saved where it
     * is.
     *
     * @param target a file that does not exist; the one that was open when that is gone
     * @return warnings about backups that could not be kept
     * @throws ModelFileException when there is such a file or it cannot be written; this session is as it was then
     */
    @Override
    public List<Problem> saveAs(Path target) throws ModelFileException {
        if (target.equals(path()) && !Files.exists(target)) {
            file.ifPresent(OpenModelFile::close);
            file = Optional.empty();
        }
        OpenModelFile<Instrument> created = OpenModelFile.create(InstrumentFormats.INSTRUMENT, target, model());
        file.ifPresent(OpenModelFile::close);
        file = Optional.of(created);
        moveTo(target);
        List<Problem> warnings = saveCompanions();
        commands.saveIsDone();
        return warnings;
    }

    @Override
    public void saveCopy(Path target) throws ModelFileException {
        OpenModelFile.create(InstrumentFormats.INSTRUMENT, target, EcoreUtil.copy(model())).close();
    }

    /**
     * {@return an instrument file as a draft: readable, with or without problems}
     *
     * @param file path as the user gave it
     */
    public static LoadResult<Instrument> read(Path file) {
        return new ModelReader().read(InstrumentFormats.INSTRUMENT, file);
    }

    @Override
    public void close() {
        file.ifPresent(OpenModelFile::close);
        translations.forEach(Companion::close);
        crosswalks.forEach(Companion::close);
        commands.flush();
    }
}
