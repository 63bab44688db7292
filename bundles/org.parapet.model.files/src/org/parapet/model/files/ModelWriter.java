// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes a model that was made in memory to a file. To change a file that exists, use {@link OpenModelFile}, which
 * notices what others did to it.
 *
 * <p>Files are UTF-8 with LF, one element a line, features in the order of the metamodel, so that diffs are small. What
 * is written was read back first: a file that could not be loaded again is never written.
 *
 * <p>Thread-safe; the models are not.
 */
public final class ModelWriter {

    /**
     * {@return the file content of a model}; sets the format version of the root.
     *
     * @param <T> type of the root
     * @param format what to write
     * @param model root, in a resource of its own or in none
     * @param name what to call the model in messages, as a rule the file it is meant for
     * @throws ModelFileException of kind INPUT when the model cannot be written so that it loads again: a reference out
     *         of the model, characters that XML cannot hold
     */
    public <T extends EObject> byte[] serialise(ModelFormat<T> format, T model, String name)
            throws ModelFileException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Writes the model to a file that may exist, under the lock, keeping a good copy of what was there.
     *
     * @param <T> type of the root
     * @param format what to write
     * @param model root
     * @param file where; its folder must exist
     * @return warnings, such as a backup that could not be kept
     * @throws ModelFileException when it could not be written or is locked; the old file is intact
     */
    public <T extends EObject> List<Problem> write(ModelFormat<T> format, T model, Path file)
            throws ModelFileException {
        throw new UnsupportedOperationException("not yet");
    }
}
