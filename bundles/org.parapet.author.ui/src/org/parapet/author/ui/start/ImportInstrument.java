// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.exchange.LossReportDialog;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.catalogue.exchange.FormatGuess;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.translation.Translation;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Makes an instrument from a file in one of the formats that plug-ins contribute, and shows what became of the file.
 */
public final class ImportInstrument {

    private static final String KIND = "instrument-import";

    private ImportInstrument() {
    }

    /** {@return the formats that instruments can be imported from} */
    static List<ExchangeEntry> formats() {
        return ParapetUi.catalogue().exchanges().stream().filter(entry -> KIND.equals(entry.kind())).toList();
    }

    /**
     * Asks for a file and imports it.
     *
     * @param page where the editor opens
     */
    public static void ask(IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<ExchangeEntry> formats = formats();
        if (formats.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.text("begin.import"), Messages.text("import.noFormat"));
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.text("begin.import"));
        List<String> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        patterns.add(formats.stream().flatMap(format -> format.extensions().stream()).distinct()
                .map(extension -> "*." + extension).collect(Collectors.joining(";")));
        names.add(Messages.text("import.all"));
        formats.forEach(format -> {
            patterns.add(format.extensions().stream().map(extension -> "*." + extension)
                    .collect(Collectors.joining(";")));
            names.add(format.title());
        });
        dialog.setFilterExtensions(patterns.toArray(String[]::new));
        dialog.setFilterNames(names.toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen != null) {
            int filter = dialog.getFilterIndex() - 1;
            Path file = Path.of(chosen);
            if (filter >= 0 && filter < formats.size()) {
                run(page, formats.get(filter), file);
            } else {
                guess(page, file);
            }
        }
    }

    /**
     * Imports a file whose format is found out by what is in it; asks only when it can be several.
     *
     * @param page where the editor opens
     * @param file what to import
     */
    public static void guess(IWorkbenchPage page, Path file) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<ExchangeEntry> fitting;
        try {
            fitting = FormatGuess.of(formats(), file);
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.text("begin.import"),
                    Messages.text("import.failed", file, e.getMessage()));
            return;
        }
        ChooseFormatDialog dialog = new ChooseFormatDialog(shell, fitting);
        if (fitting.size() == 1 || dialog.open() == Window.OK) {
            run(page, dialog.chosen(), file);
        }
    }

    /**
     * Imports a file in the background and opens what came of it.
     *
     * @param page where the editor opens
     * @param format the format of the file
     * @param file what to import
     */
    public static void run(IWorkbenchPage page, ExchangeEntry format, Path file) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        Job job = Job.create(Messages.text("import.job", file.getFileName()), monitor -> {
            try (InputStream content = Files.newInputStream(file)) {
                ImportedInstrument imported = format.create(InstrumentImport.class)
                        .read(content, file.getFileName().toString());
                display.asyncExec(() -> show(page, file, imported));
            } catch (IOException | ContributionException e) {
                display.asyncExec(() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(),
                        Messages.text("begin.import"), Messages.text("import.failed", file, e.getMessage())));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void show(IWorkbenchPage page, Path file, ImportedInstrument imported) {
        LossReportDialog report = LossReportDialog.of(page.getWorkbenchWindow().getShell(), file, imported);
        if (report.open() == Window.OK && imported.instrument().isPresent()) {
            Path target = free(file);
            if (keepTranslations(page.getWorkbenchWindow().getShell(), target, imported.translations())) {
                NewInstrument.create(page, target, imported.instrument().get());
            }
        }
    }

    private static boolean keepTranslations(Shell shell, Path target, List<Translation> translations) {
        String name = target.getFileName().toString();
        String stem = name.substring(0, name.length() - AuthorEditor.EXTENSION.length());
        try {
            for (Translation translation : translations) {
                OpenModelFile.create(InstrumentFormats.TRANSLATION, target.resolveSibling(stem + '.'
                        + translation.getLanguage() + InstrumentFormats.TRANSLATION.ending()), translation)
                        .close();
            }
            return true;
        } catch (ModelFileException e) {
            MessageDialog.openError(shell, Messages.text("begin.failed"),
                    e.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
            return false;
        }
    }

    private static Path free(Path file) {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        String stem = end > 0 ? name.substring(0, end) : name;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> file.resolveSibling(stem + (number == 1 ? "" : "-" + number)
                        + AuthorEditor.EXTENSION))
                .filter(wanted -> !Files.exists(wanted)).findFirst().orElseThrow();
    }
}
