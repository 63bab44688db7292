// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportNotWrittenException;

/** Says in plain words why a report was not saved, and what can be done. */
final class SaveFailure {

    private static final long NOTHING_LEFT = 64 * 1024L;

    private SaveFailure() {
    }

    static String describe(ReportException failure, Path folder) {
        String reason = failure instanceof ReportNotWrittenException ? notWritten(failure, folder)
                : Messages.text("failure.make", String.valueOf(failure.getMessage()));
        return reason + "\n\n" + Messages.text("failure.kept");
    }

    private static String notWritten(ReportException failure, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Messages.text("failure.gone", folder);
        }
        if (isFull(failure.getCause(), folder)) {
            return Messages.text("failure.full", folder);
        }
        if (failure.getCause() instanceof NoSuchFileException) {
            return Messages.text("failure.gone", folder);
        }
        if (failure.getCause() instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Messages.text("failure.denied", folder);
        }
        return Messages.text("failure.write", folder, String.valueOf(
                failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage()));
    }

    private static boolean isFull(Throwable cause, Path folder) {
        String said = cause instanceof FileSystemException system ? String.valueOf(system.getReason())
                : cause == null ? "" : String.valueOf(cause.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        if (Stream.of("no space", "not enough space", "disk full", "disk is full", "quota").anyMatch(lower::contains)) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
        } catch (IOException e) {
            return false;
        }
    }
}
