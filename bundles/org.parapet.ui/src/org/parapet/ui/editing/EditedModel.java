// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import java.nio.file.Path;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.ModelFormat;

/**
 * A model file that is being edited, as its recovery copies need to know it. Used on the display's thread only.
 *
 * @param <T> the root of the model
 */
public interface EditedModel<T extends EObject> {

    /** {@return the file on disk} */
    Path path();

    /** {@return the root, with its unsaved changes} */
    T model();

    /** {@return what kind of file it is} */
    ModelFormat<T> format();

    /** {@return the commands executed so far} */
    BasicCommandStack commands();

    /**
     * Changes the model, undoably.
     *
     * @param command what to do
     */
    void execute(Command command);

    /**
     * Follows every change, undo and redo.
     *
     * @param listener called after the change
     */
    void onChange(Runnable listener);

    /**
     * Stops following.
     *
     * @param listener one that was given to {@link #onChange(Runnable)}
     */
    void remove(Runnable listener);
}
