// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.ui.editing.EditedModel;

/**
 * A model file that is open in an editor: the model and the commands that change it. The file is locked unless it can
 * only be looked at. Used on the display's thread only.
 *
 * <p>Every change goes through {@link #execute(Command)}, so that it can be undone and every page follows it.
 *
 * @param <T> the root of the model
 */
public abstract class ModelFileSession<T extends EObject> implements EditedModel<T>, AutoCloseable {

    private final T model;
    private final boolean readOnly;
    private final BasicCommandStack commands;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path path;

    /**
     * Begins to follow the commands.
     *
     * @param path the file
     * @param model what it holds
     * @param readOnly whether the model can only be looked at
     * @param commands none executed so far
     */
    protected ModelFileSession(Path path, T model, boolean readOnly, BasicCommandStack commands) {
        this.path = path.toAbsolutePath().normalize();
        this.model = model;
        this.readOnly = readOnly;
        this.commands = commands;
        commands.addCommandStackListener(event -> changed());
    }

    @Override
    public final Path path() {
        return path;
    }

    @Override
    public final T model() {
        return model;
    }

    /** {@return whether the model can only be looked at} */
    public final boolean isReadOnly() {
        return readOnly;
    }

    /** {@return the commands executed so far, for undo, redo and whether there is something to save} */
    @Override
    public BasicCommandStack commands() {
        return commands;
    }

    /**
     * Changes the model, undoably.
     *
     * @param command what to do; not done when it cannot be executed or the model can only be looked at
     */
    @Override
    public final void execute(Command command) {
        if (readOnly) {
            command.dispose();
            changed();
            return;
        }
        commands.execute(command);
    }

    @Override
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells everybody who follows; also after a change that was refused, so that they show what is there. */
    protected void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * The model lies in another file from now on.
     *
     * @param target the file
     */
    protected final void moveTo(Path target) {
        path = target.toAbsolutePath().normalize();
    }

    /** {@return whether somebody changed or removed the file on disk since it was read or saved last} */
    public abstract boolean changedOnDisk();

    /**
     * Saves the model.
     *
     * @return warnings, such as a backup that could not be kept
     * @throws ModelFileException when the file changed on disk, or the model cannot be written; the file is as it was
     *         then, and the model can be saved again
     * @throws IllegalStateException when the model can only be looked at
     */
    public abstract List<Problem> save() throws ModelFileException;

    /** Refuses to save what can only be looked at. */
    protected final void requireWritable() {
        if (readOnly) {
            throw new IllegalStateException("open to look at only: " + path);
        }
    }

    /**
     * Saves the model in a new file, which this session edits from then on; the old file stays as it is.
     *
     * @param target a file that does not exist; the one that was open when that is gone
     * @return warnings
     * @throws ModelFileException when there is such a file or it cannot be written; this session is as it was then, and
     *         can be saved again
     */
    public abstract List<Problem> saveAs(Path target) throws ModelFileException;

    /**
     * Saves a copy and goes on with this file.
     *
     * @param target a file that does not exist
     * @throws ModelFileException when there is such a file or it cannot be written
     */
    public abstract void saveCopy(Path target) throws ModelFileException;

    /** Gives the file's lock back and forgets what could be undone. */
    @Override
    public abstract void close();
}
