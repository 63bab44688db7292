// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.parapet.model.files.LoadResult;
import org.parapet.ui.editing.EditedModel;

/**
 * Offers the changes that a crash kept from being saved.
 *
 * @param <T> the root of the model
 */
public final class RestoreOffer<T extends EObject> {

    private static final int DISCARD = 1;

    private final EditedModel<T> session;
    private final RecoveryStore store;
    private final Autosave autosave;

    /**
     * Prepares the offer.
     *
     * @param session the model, open for writing
     * @param store where the copies are
     * @param autosave keeps the copy while the changes stay unsaved
     */
    public RestoreOffer(EditedModel<T> session, RecoveryStore store, Autosave autosave) {
        this.session = session;
        this.store = store;
        this.autosave = autosave;
    }

    /**
     * Asks, when there is a copy, and restores or discards it. Escape restores, since that can be undone.
     *
     * @param shell in front of which to ask
     */
    public void ask(Shell shell) {
        Optional<RecoveryCopy> found = store.find(session.path());
        if (found.isEmpty()) {
            autosave.forget();
            return;
        }
        RecoveryCopy copy = found.get();
        String message = Messages.text("restore.message", session.path().getFileName(), time(copy.saved()))
                + (store.isBaseUnchanged(copy) ? "" : "\n\n" + Messages.text("restore.changed"));
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.text("restore.title"),
                message.replace("&", "&&"), SWT.NONE, Messages.text("restore.yes"), Messages.text("restore.no"));
        if (answer == DISCARD) {
            autosave.forget();
        } else {
            restore(shell, copy);
        }
    }

    private void restore(Shell shell, RecoveryCopy copy) {
        LoadResult<T> recovered = copy.read(session.format());
        if (recovered.model().isPresent()) {
            session.execute(new RestoreChanges(session.model(), recovered.model().get()));
        } else {
            MessageDialog.openError(shell, Messages.text("restore.title"), Messages.text("restore.impossible",
                    session.path().getFileName(), ProblemTexts.of(recovered.problems())));
        }
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(instant);
    }
}
