// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
 * A model file that is open for writing: locked against every other Parapet from opening to closing, and saved safely.
 *
 * <p>A save writes a temporary file beside the target, flushes it to disk and moves it over the target in one step, so
 * that whatever happens the file is the old or the new one, whole. Permissions stay, a symbolic link stays a link. The
 * last three good copies lie in the hidden folder {@code .parapet-backups} beside the file as {@code NAME.1} (newest)
 * to {@code NAME.3}. The first save of a file that was migrated keeps the original beside it as
 * {@code STEM.vN.EXTENSION}.
 *
 * <p>The lock is the file {@code .NAME.lock} beside the target, which says process, host and since when. What a killed
 * process left there does not block.
 *
 * <p>To look at a file without changing it, use {@link ModelReader}, which needs no lock. Not thread-safe.
 *
 * @param <T> type of the root
 */
public final class OpenModelFile<T extends EObject> implements AutoCloseable {

    private final ModelFormat<T> format;
    private final Path file;
    private final Path target;
    private final T model;
    private final LoadResult<T> loaded;
    private final WriteLock lock;
    private final ModelSaver saver;
    private final long maximumSize;
    private Optional<FileStamp> onDisk;
    private OptionalInt migratedFrom;
    private boolean open = true;

    private OpenModelFile(ModelFormat<T> format, Path file, Path target, T model, LoadResult<T> loaded,
            Optional<FileStamp> onDisk, WriteLock lock, ModelSaver saver, long maximumSize) {
        this.format = format;
        this.file = file;
        this.target = target;
        this.model = model;
        this.loaded = loaded;
        this.onDisk = onDisk;
        this.migratedFrom = loaded.migratedFrom();
        this.lock = lock;
        this.saver = saver;
        this.maximumSize = maximumSize;
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
        return open(format, file, new ModelReader(), new Disk());
    }

    static <T extends EObject> OpenModelFile<T> open(ModelFormat<T> format, Path file, ModelReader reader, Disk disk)
            throws ModelFileException {
        if (!Files.isRegularFile(file)) {
            reader.read(format, file).orElseThrow();
        }
        try {
            Path target = AtomicWrite.resolve(file);
            AtomicWrite.refuseReadOnly(target);
            WriteLock lock = WriteLock.acquire(target);
            boolean opened = false;
            try {
                LoadResult<T> loaded = reader.read(format, file);
                OpenModelFile<T> result = new OpenModelFile<>(format, file, target, loaded.orElseThrow(), loaded,
                        loaded.stamp(), lock, new ModelSaver(disk), reader.maximumSize());
                opened = true;
                return result;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw Failures.of(file, e);
        }
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
        return create(format, file, model, new Disk());
    }

    static <T extends EObject> OpenModelFile<T> create(ModelFormat<T> format, Path file, T model, Disk disk)
            throws ModelFileException {
        try {
            Path target = AtomicWrite.resolve(file);
            ModelSaver.refuseChanged(target, Optional.empty());
            WriteLock lock = WriteLock.acquire(target);
            boolean created = false;
            try {
                LoadResult<T> loaded = new LoadResult<>(Optional.of(model), List.of(),
                        Locations.none(file.toString()), Optional.empty(), OptionalInt.empty());
                OpenModelFile<T> result = new OpenModelFile<>(format, file, target, model, loaded, Optional.empty(),
                        lock, new ModelSaver(disk), ModelReader.DEFAULT_MAXIMUM_SIZE);
                result.save();
                created = true;
                return result;
            } finally {
                if (!created) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw Failures.of(file, e);
        }
    }

    /** {@return the root, to be changed in place} */
    public T model() {
        return model;
    }

    /** {@return what was read: warnings, locations, version before migration} */
    public LoadResult<T> loaded() {
        return loaded;
    }

    /** {@return path as the user gave it} */
    public Path file() {
        return file;
    }

    /** {@return whether the file on disk is no longer what was read or saved last, or is gone} */
    public boolean changedOnDisk() {
        try {
            ModelSaver.refuseChanged(target, onDisk);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Saves the model. When that would not change a byte, nothing is written.
     *
     * @return warnings, such as a backup that could not be kept; empty as a rule
     * @throws ModelFileException of kind INPUT when the file changed on disk since it was read or the model cannot be
     *         written so that it loads again (a file over the size limit included), of kind OUTPUT when writing fails;
     *         the old file is intact and the model can be saved again
     */
    public List<Problem> save() throws ModelFileException {
        if (!open) {
            throw new IllegalStateException("closed: " + file);
        }
        byte[] content = ModelSerialiser.serialise(format, model, file.toString(), maximumSize);
        try {
            FileStamp next = FileStamp.of(content, Instant.now());
            if (onDisk.isPresent() && onDisk.get().sameContentAs(next)) {
                ModelSaver.refuseChanged(target, onDisk);
                return List.of();
            }
            List<Problem> warnings = saver.save(target, content, onDisk, migratedFrom);
            onDisk = Optional.of(next);
            migratedFrom = OptionalInt.empty();
            return warnings;
        } catch (IOException e) {
            throw Failures.of(file, e);
        }
    }

    /** Gives the lock back; the model stays usable in memory. Closing twice does nothing. */
    @Override
    public void close() {
        open = false;
        lock.close();
    }
}
