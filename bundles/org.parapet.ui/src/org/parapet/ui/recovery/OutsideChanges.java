// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Notices that somebody changed or removed an open file: when the window comes to the front, and when its editor does.
 * Says so once for each change. Used on the display's thread; the disk is asked on another.
 */
public final class OutsideChanges {

    private final Shell window;
    private final Supplier<Path> file;
    private final BooleanSupplier inFront;
    private final BooleanSupplier changed;
    private final Runnable tell;
    private final Listener activation = event -> look();
    private Optional<FileTime> seen;
    private boolean telling;

    /**
     * Begins to look.
     *
     * @param window whose coming to the front matters
     * @param file the open file, as it is called now
     * @param inFront whether the file's editor is the one that is seen; changes of others wait until they are
     * @param changed whether the file's content is another than this window read or saved last
     * @param tell says so, and offers ways on
     */
    public OutsideChanges(Shell window, Supplier<Path> file, BooleanSupplier inFront, BooleanSupplier changed,
            Runnable tell) {
        this.window = window;
        this.file = file;
        this.inFront = inFront;
        this.changed = changed;
        this.tell = tell;
        seen = modified(file.get());
        window.addListener(SWT.Activate, activation);
    }

    /** Looks whether the file changed; what follows from it comes later. */
    public void look() {
        Path path = file.get();
        Job.createSystem(Messages.text("outside.job"), monitor -> {
            Optional<FileTime> now = modified(path);
            if (!window.isDisposed()) {
                window.getDisplay().asyncExec(() -> compare(path, now));
            }
        }).schedule();
    }

    private void compare(Path path, Optional<FileTime> now) {
        if (telling || window.isDisposed() || now.equals(seen) || !inFront.getAsBoolean() || !path.equals(file.get())) {
            return;
        }
        seen = now;
        if (changed.getAsBoolean()) {
            telling = true;
            try {
                tell.run();
            } finally {
                telling = false;
            }
        }
    }

    private static Optional<FileTime> modified(Path path) {
        try {
            return Optional.of(Files.getLastModifiedTime(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Stops looking. */
    public void close() {
        if (!window.isDisposed()) {
            window.removeListener(SWT.Activate, activation);
        }
    }
}
