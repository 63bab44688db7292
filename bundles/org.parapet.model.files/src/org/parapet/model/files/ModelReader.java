// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.internal.Messages;
import org.parapet.model.files.internal.ModelParser;

/**
 * Reads model files, strictly: a file loads whole or not at all, and every problem in it is reported, not the first.
 *
 * <p>Refused are DTDs and entities, unknown elements and attributes, text where none belongs, values that do not fit,
 * a feature given twice, duplicate ids, references that lead nowhere or out of the file, another root or namespace, a
 * missing or newer format version, bytes that are not UTF-8, and files over the size limit. Nothing in a file can make
 * Parapet open another file or a connection. Older versions are migrated in memory; the file stays as it is.
 *
 * <p>Thread-safe; a reader holds nothing but its size limit.
 */
public final class ModelReader {

    /** Size limit in bytes of {@link #ModelReader()}: 64 MiB. */
    public static final long DEFAULT_MAXIMUM_SIZE = 64L << 20;

    private final long maximumSize;

    /** A reader with the default size limit. */
    public ModelReader() {
        this(DEFAULT_MAXIMUM_SIZE);
    }

    /**
     * A reader with its own size limit.
     *
     * @param maximumSize bytes, from 1
     */
    public ModelReader(long maximumSize) {
        if (maximumSize < 1 || maximumSize > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("size limit out of range: " + maximumSize);
        }
        this.maximumSize = maximumSize;
    }

    /** {@return the most bytes of a file that this reader reads} */
    public long maximumSize() {
        return maximumSize;
    }

    /**
     * {@return the model in a file, or the problems}
     *
     * @param <T> type of the root
     * @param format what the file should be
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public <T extends EObject> LoadResult<T> read(ModelFormat<T> format, Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failedBy(name, "file-not-a-file", "load.notAFile", format.extension());
            }
            byte[] content;
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            try (InputStream in = Files.newInputStream(file)) {
                content = in.readNBytes((int) maximumSize + 1);
            }
            return read(format, content, modified, name);
        } catch (NoSuchFileException e) {
            return failedBy(name, "file-missing", "load.missing", name);
        } catch (AccessDeniedException e) {
            return failedBy(name, "file-unreadable", "load.unreadable", e.getClass().getSimpleName());
        } catch (IOException e) {
            return failedBy(name, "file-unreadable", "load.unreadable", e);
        }
    }

    /**
     * {@return the model in a stream, or the problems}
     *
     * @param <T> type of the root
     * @param format what the content should be
     * @param content read to its end or to the size limit; not closed
     * @param name what to call it in messages
     */
    public <T extends EObject> LoadResult<T> read(ModelFormat<T> format, InputStream content, String name) {
        try {
            return read(format, content.readNBytes((int) maximumSize + 1), Instant.EPOCH, name);
        } catch (IOException e) {
            return failedBy(name, "file-unreadable", "load.unreadable", e);
        }
    }

    private <T extends EObject> LoadResult<T> read(ModelFormat<T> format, byte[] content, Instant modified,
            String name) {
        if (content.length > maximumSize) {
            return failed(name, "file-too-large", Messages.get("load.tooLarge", maximumSize),
                    Messages.get("load.tooLarge.cure", format.name()));
        }
        return new ModelParser<>(format, name, FileStamp.of(content, modified)).parse(content);
    }

    private static <T extends EObject> LoadResult<T> failedBy(String name, String rule, String key,
            Object argument) {
        return failed(name, rule, Messages.get(key, argument), Messages.get(key + ".cure", argument));
    }

    private static <T extends EObject> LoadResult<T> failed(String name, String rule, String message, String cure) {
        return new LoadResult<>(Optional.empty(), List.of(Problem.error(rule, Place.of(name), message, cure)),
                Locations.none(name), Optional.empty(), OptionalInt.empty());
    }
}
