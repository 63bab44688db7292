// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.files.internal.Disk;
import org.parapet.model.files.internal.ModelSaver;
import org.parapet.model.files.internal.WriteLock;

/**
 * Saves two contents in turn until it is killed, by the path that models take (lock, backups, replacement) but without
 * EMF, so that it starts fast. Says "saving" after the first. Arguments: target, and the two files with the contents.
 */
final class SavingProcess {

    private SavingProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        List<byte[]> contents = List.of(Files.readAllBytes(Path.of(arguments[1])),
                Files.readAllBytes(Path.of(arguments[2])));
        WriteLock lock = WriteLock.acquire(target);
        try (lock) {
            for (int i = 0;; i++) {
                new ModelSaver(new Disk()).save(target, contents.get(i % 2), Optional.of(FileStamp.of(target)),
                        OptionalInt.empty());
                if (i == 0) {
                    System.out.println("saving");
                }
            }
        }
    }
}
