// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A model file that is open for writing: locked against every other Parapet from opening to closing, and saved safely.
 *
 * <p>A save writes a temporary file beside the target, flushes it to disk and moves it over the target in one step, so
 * that whatever happens the file is the old or the new one, whole. Permissions stay, a symbolic link stays a link. The
 * last three good copies lie in the hidden folder {@code .parapet-backups} beside the file as {@code NAME.1} (newest) to
 * {@code NAME.3}. The first save of a file that was migrated keeps the original beside it as {@code STEM.vN.EXTENSION}.
 *
 * <p>The lock is the file {@code .NAME.lock} beside the target, which says process, host and since when. What a killed
 * process left there does not block.
 *
 * <p>To look at a file without changing it, use {@link ModelReader}, which needs no lock. Not thread-safe.
 *
 * @param <T> type of the root
 */
public final class OpenModelFile<T extends EObject> implements AutoCloseable {

    private OpenModelFile() {
    }

    /**
     * {@return an existing file, loaded and locked}
     *
     * @param <T> type of the root
     * @param format what the file should be
     * @param file path as the user gave it
     * @throws ModelFileException of kind INPUT when it cannot be loaded, of kind OUTPUT when it is locked or read-only
     */
    public static <T extends EObject> OpenModelFile<T> open(ModelFormat<T> format, Path file)
            throws ModelFileException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * {@return a new file, locked and saved with the model given}
     *
     * @param <T> type of the root
     * @param format what the file is
     * @param file path as the user gave it; its folder must exist
     * @param model root of the new file
     * @throws ModelFileException of kind INPUT when there is such a file already, of kind OUTPUT when it cannot be
     *         written
     */
    public static <T extends EObject> OpenModelFile<T> create(ModelFormat<T> format, Path file, T model)
            throws ModelFileException {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return the root, to be changed in place} */
    public T model() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return what was read: warnings, locations, version before migration} */
    public LoadResult<T> loaded() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return path as the user gave it} */
    public Path file() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return whether the file on disk is no longer what was read or saved last, or is gone} */
    public boolean changedOnDisk() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Saves the model.
     *
     * @return warnings, such as a backup that could not be kept; empty as a rule
     * @throws ModelFileException of kind INPUT when the file changed on disk since it was read or the model cannot be
     *         written, of kind OUTPUT when writing fails; the old file is intact and the model can be saved again
     */
    public List<Problem> save() throws ModelFileException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Gives the lock back; the model stays usable in memory. Closing twice does nothing. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }
}
