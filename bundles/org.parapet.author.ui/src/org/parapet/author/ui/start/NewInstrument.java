// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.questions.QuestionsPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.workbench.ParapetUi;

/** Makes the file of a new instrument and opens it. */
public final class NewInstrument {

    private NewInstrument() {
    }

    /**
     * Asks for a title and a place and begins an instrument there.
     *
     * @param page where its editor opens
     */
    public static void fromScratch(IWorkbenchPage page) {
        NewInstrumentDialog dialog = new NewInstrumentDialog(page.getWorkbenchWindow().getShell(), Optional.empty());
        if (dialog.open() == Window.OK) {
            create(page, dialog.file(), InstrumentDrafts.empty(dialog.instrumentTitle(), dialog.publisher(),
                    LocalDate.now()));
        }
    }

    /**
     * Asks for an installed instrument, unless one is given, and for what is to be made of it.
     *
     * @param page where the editor opens
     * @param reference the instrument as {@code ID@EDITION}; empty to ask
     */
    public static void copy(IWorkbenchPage page, Optional<String> reference) {
        Optional<InstrumentEntry> entry = ParapetUi.catalogue().instruments().stream()
                .filter(each -> reference.filter(each.reference()::equals).isPresent()).findFirst();
        if (entry.isEmpty()) {
            entry = ChooseInstrumentDialog.ask(page.getWorkbenchWindow().getShell(), ParapetUi.catalogue());
        }
        if (entry.isEmpty()) {
            return;
        }
        LoadResult<Instrument> loaded = entry.get().load();
        if (loaded.model().isEmpty()) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.text("begin.copy"),
                    loaded.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
            return;
        }
        Instrument original = loaded.model().get();
        NewInstrumentDialog dialog =
                new NewInstrumentDialog(page.getWorkbenchWindow().getShell(), Optional.of(original));
        if (dialog.open() == Window.OK) {
            create(page, dialog.file(), dialog.isNewEdition()
                    ? InstrumentDrafts.newEdition(original, LocalDate.now())
                    : InstrumentDrafts.adaptation(original, dialog.instrumentTitle(), LocalDate.now()));
        }
    }

    /**
     * Makes a file and opens it on the page of the questions.
     *
     * @param page where its editor opens
     * @param file a file that does not exist
     * @param instrument what it holds
     * @return whether it was made; if not, a dialog said why
     */
    public static boolean create(IWorkbenchPage page, Path file, Instrument instrument) {
        try {
            OpenModelFile.create(InstrumentFormats.INSTRUMENT, file, instrument).close();
        } catch (ModelFileException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.text("begin.failed"),
                    e.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
            return false;
        }
        FileEditors.open(page, file);
        if (page.getActiveEditor() instanceof AuthorEditor editor) {
            editor.setActivePage(QuestionsPage.ID);
        }
        return true;
    }
}
