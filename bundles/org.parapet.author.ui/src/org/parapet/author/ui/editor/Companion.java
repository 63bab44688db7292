// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.OpenModelFile;
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

    Companion(AuthorSession session, Path path, ModelFormat<T> format, T model, Optional<OpenModelFile<T>> file) {
        this.session = session;
        this.path = path;
        this.format = format;
        this.model = model;
        this.file = file;
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

    void move() {
        copy.ifPresent(moved -> {
            file.ifPresent(OpenModelFile::close);
            path = moved.file();
            file = copy;
        });
        copy = Optional.empty();
    }

    void stay() {
        copy = Optional.empty();
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
