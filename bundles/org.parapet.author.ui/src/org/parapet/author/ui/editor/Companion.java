// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.ui.editing.EditedModel;

/**
 * A file that belongs to an instrument and is edited and saved with it: a translation, or the crosswalk of the author.
 *
 * @param <T> the root of its model
 */
public final class Companion<T extends EObject> implements EditedModel<T>, AutoCloseable {

    private final AuthorSession session;
    private Path path;
    private final ModelFormat<T> format;
    private final T model;
    private Optional<OpenModelFile<T>> file;
    private Optional<OpenModelFile<T>> copy = Optional.empty();
    private Optional<Path> nextPath = Optional.empty();

    Companion(AuthorSession session, Path path, ModelFormat<T> format, T model, Optional<OpenModelFile<T>> file) {
        this.session = session;
        this.path = path;
        this.format = format;
        this.model = model;
        this.file = file;
        if (model.eResource() == null) { // a recorded change would take a root in no resource for a part that was lost
            format.resourceFactory().apply(URI.createURI("model" + format.ending())).getContents().add(model);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public T model() {
        return model;
    }

    @Override
    public ModelFormat<T> format() {
        return format;
    }

    @Override
    public BasicCommandStack commands() {
        return session.commands();
    }

    @Override
    public void execute(Command command) {
        session.execute(command);
    }

    @Override
    public void onChange(Runnable listener) {
        session.onChange(listener);
    }

    @Override
    public void remove(Runnable listener) {
        session.remove(listener);
    }

    /** Writes the model to a new file, which {@link #move} goes on with and {@link #stay} gives up. */
    void copyTo(Path target, NewFiles made) throws ModelFileException {
        copy = Optional.of(made.create(format, target, model));
    }

    /** Writes a copy of the model to a new file and goes on with this one. */
    void copyOnlyTo(Path target, NewFiles made) throws ModelFileException {
        made.create(format, target, EcoreUtil.copy(model));
    }

    /** Writes nothing; {@link #move} leaves the old file as it is and names the new one, should it be wanted again. */
    void leaveFor(Path target) {
        nextPath = Optional.of(target);
    }

    void move() {
        copy.ifPresent(moved -> {
            file.ifPresent(OpenModelFile::close);
            path = moved.file();
            file = copy;
        });
        nextPath.ifPresent(next -> {
            file.ifPresent(OpenModelFile::close);
            path = next;
            file = Optional.empty();
        });
        stay();
    }

    void stay() {
        copy = Optional.empty();
        nextPath = Optional.empty();
    }

    /** {@return whether there is a file of it on disk} */
    public boolean hasFile() {
        return file.isPresent();
    }

    /** Deletes the file, unless somebody else changed it since; a later save makes it anew. */
    void delete() throws ModelFileException {
        if (file.isEmpty()) {
            return;
        }
        boolean others = file.get().changedOnDisk();
        file.get().close();
        file = Optional.empty();
        if (others) {
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.OUTPUT, Problem.error("file-delete", Place.of(path),
                    Messages.text("editor.notDeleted"), Messages.text("editor.notDeleted.cure")), e);
        }
    }

    /** Saves the model; gives warnings about backups that could not be kept. */
    List<Problem> save() throws ModelFileException {
        if (file.isPresent()) {
            return file.get().save();
        }
        file = Optional.of(OpenModelFile.create(format, path, model));
        return List.of();
    }

    @Override
    public void close() {
        file.ifPresent(OpenModelFile::close);
    }
}
