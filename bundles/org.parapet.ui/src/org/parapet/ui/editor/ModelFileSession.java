// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editor;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.ui.editing.EditedModel;

/**
 * A model file that is open in an editor, locked unless it can only be looked at. Used on the display's thread only.
 *
 * @param <T> the root of the model
 */
public interface ModelFileSession<T extends EObject> extends EditedModel<T>, AutoCloseable {

    /** {@return whether the model can only be looked at} */
    boolean isReadOnly();

    /** {@return whether somebody changed or removed the file on disk since it was read or saved last} */
    boolean changedOnDisk();

    /**
     * Saves the model.
     *
     * @return warnings, such as a backup that could not be kept
     * @throws ModelFileException when the file changed on disk, or the model cannot be written; the file is as it was
     *         then, and the model can be saved again
     * @throws IllegalStateException when the model can only be looked at
     */
    List<Problem> save() throws ModelFileException;

    /**
     * Saves the model in a new file, which this session edits from then on; the old file stays as it is.
     *
     * @param target a file that does not exist; the one that was open when that is gone
     * @return warnings
     * @throws ModelFileException when there is such a file or it cannot be written; this session is as it was then, and
     *         can be saved again
     */
    List<Problem> saveAs(Path target) throws ModelFileException;

    /**
     * Saves a copy and goes on with this file.
     *
     * @param target a file that does not exist
     * @throws ModelFileException when there is such a file or it cannot be written
     */
    void saveCopy(Path target) throws ModelFileException;

    /** Gives the file's lock back and forgets what could be undone. */
    @Override
    void close();
}
