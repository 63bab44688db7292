// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.packaging.install.InstallationOffer;
import org.parapet.packaging.install.InstrumentInstaller;
import org.parapet.packaging.install.Standing;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Offers a plug-in, and installs it when the person agrees; removes one when asked to. Files are read and written away
 * from the display's thread.
 */
public final class Installation {

    private final Shell shell;
    private final InstrumentInstaller installer;

    /**
     * An installation.
     *
     * @param shell over which dialogs open
     */
    public Installation(Shell shell) {
        this.shell = shell;
        this.installer = InstrumentInstaller.of(InstrumentFolder.ofUser(), ParapetUi.catalogue());
    }

    /**
     * Looks into a jar, asks, and installs.
     *
     * @param jar any file
     */
    public void offer(Path jar) {
        inBackground(Messages.text("job.look", name(jar)), () -> {
            InstallationOffer offer = installer.offer(jar);
            onDisplay(() -> decide(offer));
        });
    }

    /**
     * {@return whether an instrument came as a plug-in that this user installed, so that it can be removed}
     *
     * @param reference the instrument's id and edition
     */
    public boolean canRemove(String reference) {
        return installer.installed().stream().anyMatch(plugin -> plugin.references().contains(reference));
    }

    /**
     * Asks, and removes the plug-in of an instrument.
     *
     * @param reference the instrument's id and edition
     * @param title what the person knows it by
     * @param removed done on the display's thread when it is gone
     */
    public void remove(String reference, String title, Runnable removed) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.text("remove.title"),
                Messages.text("remove.question", title, edition(reference)).replace("&", "&&"), SWT.NONE,
                Messages.text("remove.remove"), IDialogConstants.CANCEL_LABEL);
        if (answer == 0) {
            inBackground(Messages.text("job.remove", title), () -> remove(reference, removed));
        }
    }

    private static String edition(String reference) {
        return reference.substring(reference.lastIndexOf('@') + 1);
    }

    private void remove(String reference, Runnable removed) {
        try {
            installer.remove(reference);
            ParapetUi.lookForInstruments();
            onDisplay(removed);
        } catch (ModelFileException e) {
            onDisplay(() -> MessageDialog.openError(shell, Messages.text("remove.failed"),
                    Messages.text("failed", sentences(e.problems()))));
        }
    }

    private void decide(InstallationOffer offer) {
        if (offer.standing() == Standing.REFUSED) {
            MessageDialog.openError(shell, Messages.text("refused.title"), Messages.text("refused",
                    name(offer.source()), sentences(offer.problems().stream().filter(Problem::isError).toList())));
        } else if (offer.standing() == Standing.INSTALLED) {
            MessageDialog.openInformation(shell, Messages.text("offer.title"),
                    Messages.text("installed.already", titles(offer)));
        } else if (new OfferDialog(shell, offer).open() == Window.OK) {
            inBackground(Messages.text("job.install", titles(offer)), () -> install(offer));
        }
    }

    private void install(InstallationOffer offer) {
        try {
            installer.install(offer, true);
            ParapetUi.lookForInstruments();
            onDisplay(() -> MessageDialog.openInformation(shell, Messages.text("offer.title"),
                    Messages.text("installed", titles(offer))));
        } catch (ModelFileException e) {
            onDisplay(() -> MessageDialog.openError(shell, Messages.text("refused.title"),
                    Messages.text("failed", sentences(e.problems()))));
        }
    }

    private static String titles(InstallationOffer offer) {
        return offer.instruments().isEmpty() ? offer.symbolicName() : offer.instruments().stream()
                .map(each -> Messages.text("instrument", each.title(), each.edition()))
                .collect(Collectors.joining(", ")).replace("&", "&&");
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().limit(5).map(problem -> sentence(problem.message()) + ' ' + sentence(problem.cure()))
                .collect(Collectors.joining("\n\n")).replace("&", "&&");
    }

    private static String sentence(String text) {
        return text.isBlank() || text.endsWith(".") ? text : text + '.';
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replace("&", "&&");
    }

    private void onDisplay(Runnable action) {
        Display display = shell.isDisposed() ? null : shell.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private static void inBackground(String name, Runnable work) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                work.run();
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
