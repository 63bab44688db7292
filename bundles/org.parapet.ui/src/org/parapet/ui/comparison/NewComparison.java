// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.workbench.ParapetUi;

/** Asks where a new comparison is kept, makes the file and opens it. */
public final class NewComparison extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ask(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }

    /**
     * Asks for the file and opens it; does nothing when the person cancels.
     *
     * @param page where the editor opens
     */
    public static void ask(IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("new.title"));
        dialog.setFilterExtensions(new String[] {"*" + ComparisonEditor.EXTENSION});
        dialog.setFilterNames(new String[] {Messages.text("new.filter")});
        Optional<Path> folder = ParapetUi.recentFiles().files().stream().map(Path::getParent).filter(Objects::nonNull)
                .filter(Files::isDirectory).findFirst();
        folder.ifPresent(each -> dialog.setFilterPath(each.toString()));
        dialog.setFileName(free(folder, Messages.text("new.name")) + ComparisonEditor.EXTENSION);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen.endsWith(ComparisonEditor.EXTENSION) ? chosen : chosen + ComparisonEditor.EXTENSION);
        try {
            create(file, List.of(), new CompareEngine(ParapetUi.catalogue()));
            FileEditors.open(page, file);
        } catch (ModelFileException e) {
            Problem first = e.problems().getFirst();
            MessageDialog.openError(shell, Messages.text("new.failed"), first.describe());
        }
    }

    private static String free(Optional<Path> folder, String name) {
        String free = name;
        for (int number = 2; folder.isPresent()
                && Files.exists(folder.get().resolve(free + ComparisonEditor.EXTENSION));
                number++) {
            free = name + ' ' + number;
        }
        return free;
    }

    /**
     * Makes a comparison file that compares everything in some files: constructs by assessments, with the standard
     * seed, as the command line does.
     *
     * @param file the new file; must not exist
     * @param partnerships the partnership files to compare; maybe none yet
     * @param engine gives the crosswalks
     * @throws ModelFileException when there is such a file or it cannot be written
     */
    public static void create(Path file, List<Path> partnerships, CompareEngine engine) throws ModelFileException {
        Comparison description = ComparisonLoader.describe(partnerships, file.toAbsolutePath().normalize().getParent(),
                ComparisonOptions.STANDARD_SEED, engine.crosswalks());
        OpenModelFile.create(ComparisonFormats.COMPARISON, file, description).close();
    }
}
