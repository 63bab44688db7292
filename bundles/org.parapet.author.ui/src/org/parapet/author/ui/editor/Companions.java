// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.translation.Translation;
import org.parapet.ui.recovery.RecoveryCopy;
import org.parapet.ui.workbench.ParapetUi;

/**
 * The translations and the crosswalk beside an instrument. Their names begin with the name of the instrument's file:
 * {@code NAME.cy.translation} and {@code NAME.crosswalk} beside {@code NAME.instrument}.
 */
final class Companions {

    private final AuthorSession session;
    private final List<Companion<Translation>> translations = new ArrayList<>();
    private final List<Companion<Crosswalk>> crosswalks = new ArrayList<>();
    private final List<Companion<?>> removed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Opens what lies beside the instrument of a session, for writing unless that is read-only. */
    Companions(AuthorSession session) {
        this.session = session;
        translations.addAll(openAll(InstrumentFormats.TRANSLATION));
        crosswalks.addAll(openAll(InstrumentFormats.CROSSWALK));
    }

    private <T extends EObject> List<Companion<T>> openAll(ModelFormat<T> format) {
        List<Companion<T>> found = new ArrayList<>();
        Path folder = session.path().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, entry -> isCompanion(entry, format))) {
            for (Path each : files) {
                try {
                    found.add(openOne(format, each));
                } catch (ModelFileException e) {
                    problems.addAll(e.problems());
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            ParapetUi.log().warn("Nothing beside the instrument could be looked for in " + folder, e);
        }
        return found;
    }

    private boolean isCompanion(Path entry, ModelFormat<?> format) {
        String name = entry.getFileName().toString();
        return name.startsWith(stem(session.path()) + '.') && name.endsWith(format.ending());
    }

    private <T extends EObject> Companion<T> openOne(ModelFormat<T> format, Path each) throws ModelFileException {
        if (session.isReadOnly()) {
            T model = new ModelReader().read(format, each).orElseThrow();
            return new Companion<>(session, each, format, model, Optional.empty());
        }
        OpenModelFile<T> opened = OpenModelFile.open(format, each);
        return new Companion<>(session, each, format, opened.model(), Optional.of(opened));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    List<Companion<Translation>> translations() {
        return List.copyOf(translations);
    }

    Optional<Companion<Crosswalk>> crosswalk() {
        return crosswalks.stream().findFirst();
    }

    /** {@return what is wrong with files that could not be opened} */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Companion<?>> all() {
        List<Companion<?>> all = new ArrayList<>(translations);
        all.addAll(crosswalks);
        return all;
    }

    List<Path> paths() {
        return all().stream().<Path>map(Companion::path).toList();
    }

    /** {@return the files as they are called beside an instrument with another name} */
    List<Path> pathsBeside(Path target) {
        return paths().stream().map(path -> renamed(path, target)).toList();
    }

    private Path renamed(Path companion, Path target) {
        String name = companion.getFileName().toString();
        return target.resolveSibling(stem(target) + name.substring(stem(session.path()).length()));
    }

    /** {@return a command that puts a translation here; the next save makes its file} */
    Command adding(Translation translation) {
        Path target = session.path().resolveSibling(stem(session.path()) + '.' + translation.getLanguage()
                + InstrumentFormats.TRANSLATION.ending());
        return new Adding<>(translations,
                new Companion<>(session, target, InstrumentFormats.TRANSLATION, translation, Optional.empty()));
    }

    /** {@return a command that puts a crosswalk here; the next save makes its file} */
    Command adding(Crosswalk crosswalk) {
        Path target = session.path().resolveSibling(stem(session.path()) + InstrumentFormats.CROSSWALK.ending());
        return new Adding<>(crosswalks,
                new Companion<>(session, target, InstrumentFormats.CROSSWALK, crosswalk, Optional.empty()));
    }

    /** {@return a command that takes a translation away; the next save deletes its file} */
    Command removingTranslation(Companion<Translation> translation) {
        return new Removing<>(translations, translation, removed);
    }

    /** {@return a command that takes a crosswalk away; the next save deletes its file} */
    Command removingCrosswalk(Companion<Crosswalk> crosswalk) {
        return new Removing<>(crosswalks, crosswalk, removed);
    }

    /** {@return a command that takes a copy of unsaved changes back; empty when it is of no file that belongs here} */
    Optional<Command> ofCopy(RecoveryCopy copy) {
        Path folder = session.path().toAbsolutePath().normalize().getParent();
        if (!copy.file().getParent().equals(folder)) {
            return Optional.empty();
        }
        if (isCompanion(copy.file(), InstrumentFormats.TRANSLATION)) {
            return copy.read(InstrumentFormats.TRANSLATION).model().map(this::adding);
        }
        return isCompanion(copy.file(), InstrumentFormats.CROSSWALK)
                ? copy.read(InstrumentFormats.CROSSWALK).model().map(this::adding) : Optional.empty();
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

    private static final class Removing<E> extends AbstractCommand {
        private final List<E> list;
        private final E gone;
        private final List<? super E> removed;
        private int index;

        Removing(List<E> list, E gone, List<? super E> removed) {
            this.list = list;
            this.gone = gone;
            this.removed = removed;
        }

        @Override
        protected boolean prepare() {
            return list.contains(gone);
        }

        @Override
        public void execute() {
            index = list.indexOf(gone);
            list.remove(index);
            removed.add(gone);
        }

        @Override
        public void undo() {
            removed.remove(gone);
            list.add(index, gone);
        }

        @Override
        public void redo() {
            execute();
        }
    }

    /** What lies beside the instrument follows its id and edition. */
    void align() {
        translations.forEach(each -> align(each.model(), session.instrument()));
        crosswalks.forEach(each -> align(each.model(), session.instrument()));
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

    /** {@return warnings about backups that could not be kept} */
    List<Problem> save() throws ModelFileException {
        List<Problem> warnings = new ArrayList<>();
        for (Companion<?> companion : all()) {
            warnings.addAll(companion.save());
        }
        for (Companion<?> companion : removed) {
            companion.delete();
        }
        return warnings;
    }

    /** Writes the models beside a new file of the instrument; {@link #move} or {@link #stay} follows. */
    void copyTo(Path target, NewFiles made) throws ModelFileException {
        for (Companion<?> companion : all()) {
            companion.copyTo(renamed(companion.path(), target), made);
        }
        removed.forEach(companion -> companion.leaveFor(renamed(companion.path(), target)));
    }

    /** Writes copies of the models beside a new file of the instrument, and goes on with the files that are open. */
    void copyOnlyTo(Path target, NewFiles made) throws ModelFileException {
        for (Companion<?> companion : all()) {
            companion.copyOnlyTo(renamed(companion.path(), target), made);
        }
    }

    /** Goes on with the files that were written last. */
    void move() {
        all().forEach(Companion::move);
        removed.forEach(Companion::move);
    }

    /** Goes on with the files that are open. */
    void stay() {
        all().forEach(Companion::stay);
        removed.forEach(Companion::stay);
    }

    void close() {
        all().forEach(Companion::close);
        removed.forEach(Companion::close);
    }
}
