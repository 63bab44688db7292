// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
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
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.cure.Cure;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.translation.Translation;
import org.parapet.ui.editor.ModelFileSession;
import org.parapet.ui.recovery.RecoveryCopy;

/**
 * One instrument being authored, with the translations and the crosswalk that lie beside it: the models and the
 * commands that change them. A draft may be saved and opened with problems; only what cannot be read at all is refused.
 * Used on the display's thread only.
 */
public final class AuthorSession extends ModelFileSession<Instrument> {

    private final Catalogue catalogue;
    private final AuthorCommands commands;
    private final Companions companions;
    private final List<Consumer<List<Path>>> copiedListeners = new CopyOnWriteArrayList<>();
    private Optional<OpenModelFile<Instrument>> file;

    private AuthorSession(Path path, Instrument instrument, Optional<OpenModelFile<Instrument>> file,
            Catalogue catalogue, AuthorCommands commands) {
        super(path, instrument, file.isEmpty(), commands);
        this.file = file;
        this.catalogue = catalogue;
        this.commands = commands;
        companions = new Companions(this);
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
        return companions.translations();
    }

    /** {@return the author's own crosswalk beside the instrument; empty when there is none yet} */
    public Optional<Companion<Crosswalk>> crosswalk() {
        return companions.crosswalk();
    }

    /** {@return what is wrong with files beside the instrument that could not be opened} */
    public List<Problem> companionProblems() {
        return companions.problems();
    }

    /**
     * Puts a new translation beside the instrument; its file is made by the next save.
     *
     * @param translation in a language that there is none in yet
     */
    public void addTranslation(Translation translation) {
        execute(companions.adding(translation));
    }

    /**
     * Puts a crosswalk beside the instrument; its file is made by the next save.
     *
     * @param crosswalk with the constructs to map the items to
     */
    public void addCrosswalk(Crosswalk crosswalk) {
        execute(companions.adding(crosswalk));
    }

    /**
     * Takes a translation away; the next save deletes its file.
     *
     * @param translation one of those beside the instrument
     */
    public void removeTranslation(Companion<Translation> translation) {
        execute(companions.removingTranslation(translation));
    }

    /** Takes the author's own crosswalk away, if there is one; the next save deletes its file. */
    public void removeCrosswalk() {
        crosswalk().ifPresent(each -> execute(companions.removingCrosswalk(each)));
    }

    /**
     * Takes back what was never saved of a new file beside the instrument; other files are passed over.
     *
     * @param copy unsaved changes that were kept
     */
    void takeBack(RecoveryCopy copy) {
        if (!isReadOnly() && !Files.exists(copy.file())) {
            companions.ofCopy(copy).ifPresent(this::execute);
        }
    }

    /**
     * Changes the models in one undoable step.
     *
     * @param change changes them directly
     */
    public void change(Runnable change) {
        execute(changing(change));
    }

    private Change changing(Runnable change) {
        List<Notifier> roots = new ArrayList<>();
        roots.add(model());
        companions.all().forEach(each -> roots.add(each.model()));
        return new Change(roots, change);
    }

    /**
     * Cures a problem in one undoable step; what names the part by a code that changes follows it.
     *
     * @param problem of one of the models as they are now
     * @param cure one of its cures
     */
    public void cure(LocatedProblem problem, Cure cure) {
        if (!(problem.part() instanceof Coded part)) {
            change(cure::apply);
            return;
        }
        CodeReferences references = referencesTo(part, part.getCode());
        String before = part.getCode();
        change(() -> {
            cure.apply();
            if (!Objects.equals(before, part.getCode())) {
                references.rename(part.getCode());
            }
        });
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
            execute(typed(Optional.empty(), part, feature, value));
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
        type(Optional.empty(), part, feature, value);
    }

    /**
     * Takes over what somebody begins to type; what has to be done for it first is undone with all that is typed.
     *
     * @param first changes the models directly, such as putting a new part where it belongs
     * @param part whose
     * @param feature which
     * @param value the value so far; null for none
     */
    public void beginTyping(Runnable first, EObject part, EStructuralFeature feature, Object value) {
        endTyping();
        type(Optional.of(changing(first)), part, feature, value);
    }

    private void type(Optional<Command> first, EObject part, EStructuralFeature feature, Object value) {
        if (isReadOnly()) {
            changed();
        } else if (value == null ? part.eIsSet(feature) : !value.equals(part.eGet(feature))) {
            commands.type(part, feature, value, () -> typed(first, part, feature, value));
        }
    }

    private TypedValue typed(Optional<Command> first, EObject part, EStructuralFeature feature, Object value) {
        return new TypedValue(first, part, feature, value, feature == Literals.CODED__CODE
                && part instanceof Coded coded
                ? Optional.of(referencesTo(coded, coded.getCode())) : Optional.empty());
    }

    private CodeReferences referencesTo(Coded part, String code) {
        return CodeReferences.to(part, code, companions.all().stream().map(Companion::model));
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
            List<EObject> rules = boundToKinds();
            EcoreUtil.deleteAll(parts, true);
            bound.removeAll(boundToItems());
            rules.removeAll(boundToKinds());
            Set<EObject> lost = new LinkedHashSet<>(bound);
            lost.addAll(rules);
            EcoreUtil.deleteAll(lost, true);
        });
    }

    /** Rules that make a finding; without its kind they would make none. */
    private List<EObject> boundToKinds() {
        return model().getFindingRules().stream().filter(rule -> rule.getKind() != null)
                .collect(Collectors.toCollection(ArrayList::new));
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
        companions.align();
        warnings.addAll(companions.save());
        commands.saveIsDone();
        return warnings;
    }

    /**
     * Saves the instrument in a new file, which this session edits from then on. The translations and the crosswalk
     * beside it are copied along under the new name; the old files stay as they were saved last.
     *
     * @param target a file that does not exist; the one that was open when that is gone
     * @return warnings about backups that could not be kept
     * @throws ModelFileException when there is such a file, or one that would be copied along, or it cannot be written;
     *         no new file is left and this session is as it was then
     */
    @Override
    public List<Problem> saveAs(Path target) throws ModelFileException {
        if (target.equals(path())) {
            return saveAgain();
        }
        companions.align();
        NewFiles made = new NewFiles();
        try {
            OpenModelFile<Instrument> created = made.create(InstrumentFormats.INSTRUMENT, target, model());
            companions.copyTo(target, made);
            file.ifPresent(OpenModelFile::close);
            file = Optional.of(created);
        } catch (ModelFileException e) {
            companions.stay();
            made.undo();
            throw e;
        }
        companions.move();
        moveTo(target);
        commands.saveIsDone();
        sayCopied(companions.paths());
        return List.of();
    }

    /** Makes the file that was open anew, which somebody deleted. */
    private List<Problem> saveAgain() throws ModelFileException {
        if (!Files.exists(path())) {
            file.ifPresent(OpenModelFile::close);
            file = Optional.empty();
        }
        OpenModelFile<Instrument> created = OpenModelFile.create(InstrumentFormats.INSTRUMENT, path(), model());
        file.ifPresent(OpenModelFile::close);
        file = Optional.of(created);
        List<Problem> warnings = companions.save();
        commands.saveIsDone();
        return warnings;
    }

    /**
     * {@inheritDoc} The translations and the crosswalk beside it are copied along; all of the files are made, or none.
     */
    @Override
    public void saveCopy(Path target) throws ModelFileException {
        NewFiles made = new NewFiles();
        try {
            made.create(InstrumentFormats.INSTRUMENT, target, EcoreUtil.copy(model()));
            companions.copyOnlyTo(target, made);
        } catch (ModelFileException e) {
            made.undo();
            throw e;
        }
        made.close();
        sayCopied(companions.pathsBeside(target));
    }

    private void sayCopied(List<Path> files) {
        if (!files.isEmpty()) {
            copiedListeners.forEach(listener -> listener.accept(files));
        }
    }

    /**
     * Follows what is copied along when the instrument is saved under a new name.
     *
     * @param listener takes the files beside the instrument, of which there is at least one
     */
    public void onCopiedAlong(Consumer<List<Path>> listener) {
        copiedListeners.add(listener);
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
        companions.close();
        commands.flush();
    }
}
