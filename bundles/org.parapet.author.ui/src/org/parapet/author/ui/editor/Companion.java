// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
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
    private final Path path;
    private final ModelFormat<T> format;
    private final T model;
    private Optional<OpenModelFile<T>> file;

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
