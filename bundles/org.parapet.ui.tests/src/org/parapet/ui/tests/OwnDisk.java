// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small disk in memory, to be filled and made read-only. Tests are skipped where this user may not mount one. */
public final class OwnDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private OwnDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts a disk.
     *
     * @param folder an empty folder
     * @param kilobytes its size
     * @return the disk, to be closed
     */
    public static OwnDisk mount(Path folder, int kilobytes) {
        String refusal = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        if (!refusal.isEmpty()) {
            System.out.println("Skipped: no disk of its own for the test: " + refusal);
        }
        Assumptions.assumeTrue(refusal.isEmpty(), refusal);
        return new OwnDisk(folder);
    }

    /** {@return where the disk is} */
    public Path folder() {
        return folder;
    }

    /**
     * Fills the disk to the last block.
     *
     * @return the file that takes all the room; delete it to make room again
     */
    public Path fill() {
        Path filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return filler;
        }
    }

    /** Lets nothing be written from now on. */
    public void makeReadOnly() {
        String refusal = run("mount", "-o", "remount,ro", folder.toString());
        Assumptions.assumeTrue(refusal.isEmpty(), refusal);
    }

    /** Lets files be written again. */
    public void makeWritable() {
        run("mount", "-o", "remount,rw", folder.toString());
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    /** What a command complains of; "" when it succeeds. */
    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? "" : said.isEmpty() ? command[0] + " failed" : said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
