// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.ui.comparison.ComparisonSession;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.partnership.PartnershipEditor;

/** Asks for partnership files and folders, takes those that are dropped, and adds what it finds to a comparison. */
final class FileAddition {

    private final ComparisonSession session;
    private final Control page;

    /**
     * Adds to a comparison.
     *
     * @param session the comparison
     * @param page what dialogs stand above
     */
    FileAddition(ComparisonSession session, Control page) {
        this.session = session;
        this.page = page;
    }

    void askFiles() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.text("add.files.title"));
        dialog.setFilterExtensions(new String[] {"*" + PartnershipEditor.EXTENSION});
        dialog.setFilterNames(new String[] {Messages.text("add.files.filter")});
        dialog.setFilterPath(session.folder().toString());
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    void askFolder() {
        DirectoryDialog dialog = new DirectoryDialog(page.getShell());
        dialog.setText(Messages.text("add.folder.title"));
        dialog.setMessage(Messages.text("add.folder.message"));
        dialog.setFilterPath(session.folder().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            add(List.of(Path.of(chosen)));
        }
    }

    /** Adds partnership files, undoably. Folders are looked through in the background. */
    void add(List<Path> chosen) {
        Display display = page.getDisplay();
        if (chosen.stream().noneMatch(Files::isDirectory)) {
            find(chosen).run();
            return;
        }
        Job.create(Messages.text("job.look"), monitor -> {
            Runnable found = find(chosen);
            if (!display.isDisposed() && !monitor.isCanceled()) {
                display.asyncExec(() -> {
                    if (!page.isDisposed()) {
                        found.run();
                    }
                });
            }
        }).schedule();
    }

    /** Looks for partnership files; what is to be done then is done on the display's thread. */
    private Runnable find(List<Path> chosen) {
        try {
            List<Path> files = PartnershipFinder.find(chosen);
            return () -> addFiles(files);
        } catch (ModelFileException e) {
            return () -> MessageDialog.openError(page.getShell(), Messages.text("add.none.title"),
                    e.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
        }
    }

    private void addFiles(List<Path> files) {
        if (files.isEmpty()) {
            MessageDialog.openInformation(page.getShell(), Messages.text("add.none.title"), Messages.text("add.none"));
            return;
        }
        SourceChanges.Added[] came = new SourceChanges.Added[1];
        session.change(() ->
                came[0] = new SourceChanges(session.model()).add(files, session.folder()));
        if (came[0] != null && !came[0].elsewhere().isEmpty()) {
            MessageDialog.openWarning(page.getShell(), Messages.text("add.elsewhere.title"),
                    Messages.text("add.elsewhere", came[0].elsewhere().stream().map(Path::toString)
                            .collect(Collectors.joining("\n"))));
        }
    }

    /** Takes files and folders that are dropped. */
    void acceptDrops(Control body) {
        DropTarget target = new DropTarget(body, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = session.isReadOnly() ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }
}
