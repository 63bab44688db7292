// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

/** Says why a file was not saved, and offers ways on. Nothing is lost on any of them. */
public final class SaveTrouble {

    /** What a person can choose. */
    public enum Way {
        /** Save under another name. */
        COPY("save.copy"),
        /** Drop the own changes and show the file. */
        RELOAD("save.reload"),
        /** Make the file anew where it was. */
        HERE("save.here"),
        /** Save once more. */
        AGAIN("save.again"),
        /** Go on editing. */
        BACK("save.cancel");

        private final String key;

        Way(String key) {
            this.key = key;
        }
    }

    private SaveTrouble() {
    }

    /**
     * Asks how to go on.
     *
     * @param shell in front of which to ask
     * @param file the file
     * @param failure why it was not saved
     * @return what was chosen
     */
    public static Way ask(Shell shell, Path file, ModelFileException failure) {
        List<Way> ways = ways(file, failure);
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.text("save.title"),
                (message(file, failure) + "\n\n" + Messages.text("save.kept")).replace("&", "&&"), SWT.NONE,
                ways.stream().map(way -> Messages.text(way.key)).toArray(String[]::new));
        return answer < 0 ? Way.BACK : ways.get(answer);
    }

    /**
     * Tells that somebody changed or removed an open file, and asks how to go on.
     *
     * @param shell in front of which to ask
     * @param file the file
     * @param unsaved whether there are changes here that were not saved
     * @return what was chosen
     */
    public static Way notice(Shell shell, Path file, boolean unsaved) {
        boolean there = Files.exists(file);
        List<Way> ways = !there ? List.of(Way.HERE, Way.COPY, Way.BACK)
                : unsaved ? List.of(Way.COPY, Way.RELOAD, Way.BACK) : List.of(Way.RELOAD, Way.COPY, Way.BACK);
        String message = Messages.text(!there ? "outside.gone" : unsaved ? "outside.unsaved" : "outside.changed",
                file.getFileName()).replace("&", "&&");
        int answer = MessageDialog.open(MessageDialog.WARNING, shell,
                Messages.text(there ? "outside.title" : "outside.goneTitle"), message, SWT.NONE,
                ways.stream().map(way -> Messages.text(way.key)).toArray(String[]::new));
        return answer < 0 ? Way.BACK : ways.get(answer);
    }

    private static List<Way> ways(Path file, ModelFileException failure) {
        if (has(failure, "changed-on-disk") && Files.isDirectory(file.toAbsolutePath().getParent())) {
            return Files.exists(file) ? List.of(Way.COPY, Way.RELOAD, Way.BACK) : List.of(Way.HERE, Way.COPY, Way.BACK);
        }
        return failure.kind() == ModelFileException.Kind.OUTPUT || has(failure, "changed-on-disk")
                ? List.of(Way.AGAIN, Way.COPY, Way.BACK)
                : List.of(Way.BACK);
    }

    private static String message(Path file, ModelFileException failure) {
        Path name = file.getFileName();
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return Messages.text("save.noFolder", name, folder);
        }
        if (has(failure, "changed-on-disk")) {
            return Messages.text(Files.exists(file) ? "save.changed" : "save.gone", name);
        }
        if (has(failure, "disk-full")) {
            return Messages.text("save.full", name);
        }
        return failure.kind() == ModelFileException.Kind.OUTPUT
                ? Messages.text("save.output", name, failure.problems().getFirst().message())
                : Messages.text("save.invalid", name, ProblemTexts.of(failure.problems()));
    }

    private static boolean has(ModelFileException failure, String rule) {
        return failure.problems().stream().map(Problem::rule).anyMatch(rule::equals);
    }

    /**
     * Asks for a new place for a file; its name ends as before.
     *
     * @param shell in front of which to ask
     * @param file where it is now
     * @return the new file; empty when nobody chose one
     */
    public static Optional<Path> askFile(Shell shell, Path file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("saveAs.title"));
        String name = file.getFileName().toString();
        String extension = name.substring(Math.max(0, name.lastIndexOf('.')));
        dialog.setFilterExtensions(new String[] {"*" + extension});
        dialog.setFilterPath(String.valueOf(file.toAbsolutePath().getParent()));
        dialog.setFileName(name);
        String chosen = dialog.open();
        return chosen == null ? Optional.empty()
                : Optional.of(Path.of(chosen.endsWith(extension) ? chosen : chosen + extension));
    }

    /**
     * Says that a copy could not be saved.
     *
     * @param shell in front of which to say it
     * @param failure why
     */
    public static void copyFailed(Shell shell, ModelFileException failure) {
        MessageDialog.openError(shell, Messages.text("save.title"),
                Messages.text("saveAs.failed", ProblemTexts.of(failure.problems())));
    }
}
