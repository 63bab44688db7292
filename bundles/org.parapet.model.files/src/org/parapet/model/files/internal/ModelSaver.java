// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Puts new content in the place of a model file that this process has locked. */
public final class ModelSaver {

    private final AtomicWrite atomicWrite;
    private final Backups backups;

    /**
     * Saves through a disk.
     *
     * @param disk the real one, or one that fails
     */
    public ModelSaver(Disk disk) {
        this.atomicWrite = new AtomicWrite(disk);
        this.backups = new Backups(disk);
    }

    /**
     * Replaces the file, keeping a good copy.
     *
     * @param target a resolved file
     * @param content of the new file
     * @param expected what must be there; empty for nothing
     * @param migratedFrom the older version of a file whose original is to be kept beside it
     * @return warnings
     * @throws IOException when the file is not what was expected or cannot be written; it is intact
     */
    public List<Problem> save(Path target, byte[] content, Optional<FileStamp> expected, OptionalInt migratedFrom)
            throws IOException {
        List<Problem> warnings = new ArrayList<>();
        atomicWrite.replace(target, out -> out.write(content), () -> {
            refuseChanged(target, expected);
            if (migratedFrom.isPresent()) {
                keepOriginal(target, migratedFrom.getAsInt());
            }
            if (expected.isPresent()) {
                try {
                    backups.keep(target);
                } catch (IOException e) {
                    warnings.add(Problem.warning("backup-not-kept", Place.of(target), Messages.get("save.backup", e),
                            Messages.get("save.backup.cure")));
                }
            }
        });
        return warnings;
    }

    /**
     * Refuses a file that is not what it was.
     *
     * @param target a resolved file
     * @param expected what must be there; empty for nothing
     * @throws IOException when something else is there
     */
    public static void refuseChanged(Path target, Optional<FileStamp> expected) throws IOException {
        if (expected.isEmpty()) {
            if (Files.exists(target)) {
                throw WriteRefusal.input("file-exists", "save.exists");
            }
            return;
        }
        try {
            if (!FileStamp.of(target).sameContentAs(expected.get())) {
                throw WriteRefusal.input("changed-on-disk", "save.changed");
            }
        } catch (NoSuchFileException e) {
            throw WriteRefusal.input("changed-on-disk", "save.gone");
        }
    }

    private void keepOriginal(Path target, int version) throws IOException {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        for (int i = 1;; i++) {
            Path kept = target.resolveSibling(stem + ".v" + version + (i == 1 ? "" : "-" + i) + extension);
            if (!Files.exists(kept)) {
                backups.duplicate(target, kept);
                return;
            }
            if (Files.isRegularFile(kept) && Files.mismatch(kept, target) < 0) {
                return;
            }
        }
    }
}
