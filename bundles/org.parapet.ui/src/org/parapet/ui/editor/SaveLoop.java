// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.ui.recovery.SaveTrouble;
import org.parapet.ui.recovery.SaveTrouble.Way;

/**
 * Saves an open file, and where that fails goes the way that the person chooses, until the model is saved or they go
 * back to editing it. Used on the display's thread only.
 */
final class SaveLoop {

    private final ModelFileSession<?> session;
    private final Owner owner;

    /** The editor whose file is saved. */
    interface Owner {
        /** {@return in front of which to ask} */
        Shell shell();

        /** The model is about to be saved; may be told more than once for one save. */
        void saving();

        /**
         * The model was saved where it was.
         *
         * @param warnings what was worth a look
         */
        void saved(List<Problem> warnings);

        /**
         * The model was saved in another file and is edited there.
         *
         * @param before the file it was in
         * @param warnings what was worth a look
         */
        void moved(Path before, List<Problem> warnings);

        /**
         * Opens another file beside this one.
         *
         * @param file the file
         */
        void open(Path file);

        /** Drops the own changes and opens the file anew, after what goes on now. */
        void reload();
    }

    SaveLoop(ModelFileSession<?> session, Owner owner) {
        this.session = session;
        this.owner = owner;
    }

    /** Saves the model; says whether it was saved. */
    boolean save() {
        if (session.isReadOnly()) {
            return saveAs();
        }
        while (true) {
            try {
                owner.saving();
                owner.saved(session.save());
                return true;
            } catch (ModelFileException e) {
                Way way = SaveTrouble.ask(owner.shell(), session.path(), e);
                if (way != Way.AGAIN) {
                    return go(way);
                }
            }
        }
    }

    /** Tells that somebody else changed or removed the file, and goes the way that the person chooses. */
    void changedOutside(boolean unsaved) {
        go(SaveTrouble.notice(owner.shell(), session.path(), unsaved));
    }

    private boolean go(Way way) {
        return switch (way) {
            case COPY -> saveAs();
            case HERE -> saveAs(session.path());
            case RELOAD -> {
                owner.reload();
                yield false;
            }
            case AGAIN, BACK -> false;
        };
    }

    /** Asks for a new file and saves the model there; says whether it was saved. */
    boolean saveAs() {
        Optional<Path> target = SaveTrouble.askFile(owner.shell(), session.path());
        return target.isPresent() && saveAs(target.get());
    }

    /** Saves the model in a new file, or a copy of what can only be looked at; says whether it was saved. */
    boolean saveAs(Path target) {
        Path before = session.path();
        try {
            if (session.isReadOnly()) {
                session.saveCopy(target);
                owner.open(target);
            } else {
                owner.saving();
                owner.moved(before, session.saveAs(target));
            }
            return true;
        } catch (ModelFileException e) {
            SaveTrouble.copyFailed(owner.shell(), e);
            return false;
        }
    }
}
