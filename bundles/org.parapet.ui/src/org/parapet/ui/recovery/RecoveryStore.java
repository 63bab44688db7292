// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.workbench.ParapetUi;

/**
 * The copies of unsaved changes, one for each file, in a folder of the person's settings. The user's own
 * files are never touched. A copy is written whole or not at all; one that cannot be read counts as none. Thread-safe.
 */
public final class RecoveryStore {

    private static final String HEADING = "parapet-recovery 1";
    private static final String EXTENSION = ".recovery";
    private static final int LINES = 4;
    private static final int LONGEST_LINE = 1 << 16;

    private final Path folder;
    private final AtomicFiles files = new AtomicFiles();

    /**
     * Uses a folder.
     *
     * @param folder made when the first copy is kept
     */
    public RecoveryStore(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the store in the settings of the person who runs this: {@code recovery} in PARAPET_HOME or ~/.parapet}
     */
    public static RecoveryStore ofSettings() {
        String home = System.getenv("PARAPET_HOME");
        return new RecoveryStore((home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".parapet") : Path.of(home)).resolve("recovery"));
    }

    /**
     * Keeps unsaved changes, in place of older ones of the same file.
     *
     * @param file the file, which is only read
     * @param content the model with its unsaved changes
     * @throws ModelFileException when the copy cannot be written; the older one stays
     */
    public synchronized void keep(Path file, byte[] content) throws ModelFileException {
        String heading = String.join("\n", HEADING, "file=" + normal(file), "saved=" + Instant.now(),
                "base=" + digest(file).orElse("")) + "\n";
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            // Writing reports it, in plain words.
        }
        files.write(copyOf(file), out -> {
            out.write(heading.getBytes(StandardCharsets.UTF_8));
            out.write(content);
        });
    }

    /**
     * Finds unsaved changes.
     *
     * @param file the file
     * @return the copy; empty when there is none, or when it says what the file says
     */
    public synchronized Optional<RecoveryCopy> find(Path file) {
        return read(copyOf(file)).filter(copy -> copy.file().equals(normal(file)))
                .filter(copy -> !digest(file).equals(Optional.of(FileStamp.of(copy.content(), copy.saved()).sha256())));
    }

    /** {@return the unsaved changes of all files, the latest first} */
    public synchronized List<RecoveryCopy> all() {
        List<RecoveryCopy> copies = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stored = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
                stored.forEach(copy -> read(copy).flatMap(known -> find(known.file())).ifPresent(copies::add));
            } catch (IOException | DirectoryIteratorException e) { // what was found until then is offered
                ParapetUi.log().error("The copies of unsaved changes in " + folder + " cannot be listed", e);
            }
        }
        copies.sort((one, other) -> other.saved().compareTo(one.saved()));
        return List.copyOf(copies);
    }

    /**
     * Says whether the file is still what it was when its unsaved changes were kept.
     *
     * @param copy the unsaved changes
     * @return false when somebody changed or removed it since
     */
    public boolean isBaseUnchanged(RecoveryCopy copy) {
        return digest(copy.file()).equals(copy.base());
    }

    /**
     * Forgets the unsaved changes of a file, because they were saved or are not wanted.
     *
     * @param file the file
     * @throws IOException when the copy cannot be removed
     */
    public synchronized void forget(Path file) throws IOException {
        Files.deleteIfExists(copyOf(file));
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private Path copyOf(Path file) {
        byte[] name = normal(file).toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(FileStamp.of(name, Instant.EPOCH).sha256() + EXTENSION);
    }

    private static Optional<String> digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(FileStamp.of(file).sha256()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<RecoveryCopy> read(Path stored) {
        try {
            byte[] bytes = Files.isRegularFile(stored) ? Files.readAllBytes(stored) : new byte[0];
            List<String> lines = new ArrayList<>();
            int from = 0;
            while (lines.size() < LINES) {
                int end = from;
                while (end < bytes.length && bytes[end] != '\n' && end - from < LONGEST_LINE) {
                    end++;
                }
                if (end >= bytes.length || bytes[end] != '\n') {
                    return Optional.empty();
                }
                lines.add(new String(bytes, from, end - from, StandardCharsets.UTF_8));
                from = end + 1;
            }
            if (!lines.getFirst().equals(HEADING)) {
                return Optional.empty();
            }
            return Optional.of(new RecoveryCopy(Path.of(value(lines.get(1))), Instant.parse(value(lines.get(2))),
                    Optional.of(value(lines.get(3))).filter(base -> !base.isEmpty()),
                    Arrays.copyOfRange(bytes, from, bytes.length)));
        } catch (IOException | DateTimeException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1);
    }
}
