// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The files that were opened lately, the last one first. Used on the display's thread only. */
public final class RecentFiles {

    /** How many are remembered. */
    public static final int MAXIMUM = 10;

    private static final String KEY = "recentFiles";

    private final Supplier<String> load;
    private final Consumer<String> store;
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * A list kept in a text.
     *
     * @param load gives the text, one path a line
     * @param store keeps it
     */
    RecentFiles(Supplier<String> load, Consumer<String> store) {
        this.load = load;
        this.store = store;
    }

    static RecentFiles ofSettings() {
        return new RecentFiles(() -> Settings.get(KEY, ""), text -> Settings.put(KEY, text));
    }

    /** {@return the files, the last opened first; some may be gone by now} */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String line : load.get().split("\n")) {
            if (!line.isBlank()) {
                try {
                    files.add(Path.of(line));
                } catch (InvalidPathException e) {
                    // Written on a system with other rules for names: such a file cannot be opened here.
                    continue;
                }
            }
        }
        return List.copyOf(files);
    }

    /**
     * Puts a file first.
     *
     * @param file that was opened
     */
    public void opened(Path file) {
        List<Path> files = new ArrayList<>(files());
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.addFirst(absolute);
        keep(files.subList(0, Math.min(MAXIMUM, files.size())));
    }

    /**
     * Forgets a file; the file itself stays.
     *
     * @param file to forget
     */
    public void forget(Path file) {
        List<Path> files = new ArrayList<>(files());
        if (files.remove(file)) {
            keep(files);
        }
    }

    /** Forgets all files; the files themselves stay. */
    public void clear() {
        keep(List.of());
    }

    /**
     * Follows the list.
     *
     * @param listener called after every change
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Stops following.
     *
     * @param listener not called any more
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void keep(List<Path> files) {
        store.accept(String.join("\n", files.stream().map(Path::toString).toList()));
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
