// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelWriter;
import org.parapet.ui.editing.EditedModel;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Keeps a copy of unsaved changes: a moment after the last change, and while changes go on, every few seconds. Forgets
 * it when they were saved, undone or given up. Used on the display's thread; writes on another.
 */
public final class Autosave {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final EditedModel<? extends EObject> session;
    private final RecoveryStore store;
    private final Display display;
    private final Runnable follow = this::changed;
    private final Runnable timer = this::keep;
    private final OneAtATime rule = new OneAtATime();
    private volatile int round;
    private long waitingSince;
    private boolean waiting;

    /** Keeps copies from being written past each other. */
    private static final class OneAtATime implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule other) {
            return other == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule other) {
            return other == this;
        }
    }

    /**
     * Follows the changes of a model.
     *
     * @param session the model, open for writing
     * @param store where the copies go
     * @param display whose thread changes the model
     */
    public Autosave(EditedModel<? extends EObject> session, RecoveryStore store, Display display) {
        this.session = session;
        this.store = store;
        this.display = display;
        session.onChange(follow);
    }

    private void changed() {
        if (!session.commands().isSaveNeeded()) {
            forget();
            return;
        }
        if (!waiting) {
            waiting = true;
            waitingSince = System.nanoTime();
        }
        long left = LONGEST.toMillis() - Duration.ofNanos(System.nanoTime() - waitingSince).toMillis();
        display.timerExec(-1, timer);
        display.timerExec((int) Math.max(0, Math.min(PAUSE.toMillis(), left)), timer);
    }

    private void keep() {
        waiting = false;
        if (!session.commands().isSaveNeeded()) {
            return;
        }
        keep(session);
    }

    private <T extends EObject> void keep(EditedModel<T> edited) {
        int now = ++round;
        Path file = edited.path();
        T copy = EcoreUtil.copy(edited.model());
        start(monitor -> {
            if (now == round) {
                try {
                    store.keep(file, new ModelWriter().serialise(edited.format(), copy, file.toString()));
                } catch (ModelFileException e) {
                    ParapetUi.log().warn("No recovery copy could be kept: " + e.getMessage(), e);
                }
            }
        });
    }

    /** Forgets the copy, because the changes were saved, undone or given up. */
    public void forget() {
        display.timerExec(-1, timer);
        waiting = false;
        round++;
        Path file = session.path();
        start(monitor -> {
            try {
                store.forget(file);
            } catch (IOException e) {
                ParapetUi.log().warn("A recovery copy could not be removed", e);
            }
        });
    }

    /**
     * Forgets the copy of another file, after the model was saved under a new name.
     *
     * @param file where the model was before
     */
    public void moved(Path file) {
        start(monitor -> {
            try {
                store.forget(file);
            } catch (IOException e) {
                ParapetUi.log().warn("A recovery copy could not be removed", e);
            }
        });
    }

    private void start(ICoreRunnable work) {
        Job job = Job.createSystem(Messages.text("autosave.job"), work);
        job.setRule(rule);
        job.schedule();
    }

    /** Stops following, and forgets the copy: whoever closes the file has saved it or given its changes up. */
    public void close() {
        session.remove(follow);
        forget();
    }
}
