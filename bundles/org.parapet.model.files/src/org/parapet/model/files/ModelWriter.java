// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.internal.AtomicWrite;
import org.parapet.model.files.internal.Disk;
import org.parapet.model.files.internal.Failures;
import org.parapet.model.files.internal.ModelSaver;
import org.parapet.model.files.internal.ModelSerialiser;
import org.parapet.model.files.internal.WriteLock;

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

    private final ModelSaver saver;

    /** Writes to the disk. */
    public ModelWriter() {
        this(new Disk());
    }

    ModelWriter(Disk disk) {
        this.saver = new ModelSaver(disk);
    }

    /**
     * {@return the file content of a model}; sets the format version of the root.
     *
     * @param <T> type of the root
     * @param format what to write
     * @param model root, in a resource of its own or in none
     * @param name what to call the model in messages, as a rule the file it is meant for
     * @throws ModelFileException of kind INPUT when the model cannot be written so that it loads again: a reference out
     *         of the model, characters that XML cannot hold, more than {@link ModelReader#DEFAULT_MAXIMUM_SIZE} bytes
     */
    public <T extends EObject> byte[] serialise(ModelFormat<T> format, T model, String name)
            throws ModelFileException {
        return ModelSerialiser.serialise(format, model, name, ModelReader.DEFAULT_MAXIMUM_SIZE);
    }

    /**
     * Writes the model to a file that may exist, under the lock, keeping a good copy of what was there. A file that
     * exists is replaced whatever it holds; ask before, where a person could lose something.
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
        byte[] content = serialise(format, model, file.toString());
        try {
            Path target = AtomicWrite.resolve(file);
            AtomicWrite.refuseReadOnly(target);
            WriteLock lock = WriteLock.acquire(target);
            try (lock) {
                Optional<FileStamp> present = Files.exists(target) ? Optional.of(FileStamp.of(target))
                        : Optional.empty();
                return saver.save(target, content, present, OptionalInt.empty());
            }
        } catch (IOException e) {
            throw Failures.of(file, e);
        }
    }
}
