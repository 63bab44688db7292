// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.Source;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Keeps the figures of an open comparison up to date: compares in the background whenever something changes that they
 * depend on. Used on the display's thread.
 */
public final class Comparing implements AutoCloseable {

    private static final int DELAY = 150;

    private final ComparisonSession session;
    private final CompareEngine engine;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable follow = this::follow;
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<Inputs> wanted = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private List<String> news = List.of();
    private String trouble = "";
    private boolean closed;

    /**
     * Begins to follow a session, and compares.
     *
     * @param session the open comparison
     * @param engine reads and compares
     * @param display whose thread everything is told on
     */
    public Comparing(ComparisonSession session, CompareEngine engine, Display display) {
        this.session = session;
        this.engine = engine;
        this.display = display;
        session.onChange(follow);
        follow();
    }

    private void follow() {
        Inputs now = Inputs.of(session.model(), session.folder().toString());
        if (!wanted.equals(Optional.of(now))) {
            news = List.of();
            start(now, false);
        }
    }

    /** Reads all files again, compares, takes their content of today for known, and tells what changed. */
    public void refresh() {
        start(Inputs.of(session.model(), session.folder().toString()), true);
    }

    private void start(Inputs inputs, boolean takeOver) {
        cancel();
        wanted = Optional.of(inputs);
        trouble = "";
        Comparison description = EcoreUtil.copy(session.model());
        Job job = Job.create(Messages.text("job.compare"), monitor -> {
            run(description, takeOver, monitor);
        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule(DELAY);
        tell();
    }

    private void run(Comparison description, boolean takeOver, IProgressMonitor monitor) {
        try {
            Outcome came = engine.compare(description, session.folder(), monitor);
            onDisplay(monitor, () -> arrived(came, takeOver));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            ParapetUi.log().error("The comparison failed", e);
            onDisplay(monitor, () -> failed(e));
        }
    }

    private void onDisplay(IProgressMonitor monitor, Runnable step) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed && !monitor.isCanceled()) {
                    step.run();
                }
            });
        }
    }

    private void failed(RuntimeException failure) {
        running = Optional.empty();
        trouble = Messages.text("compare.failed", String.valueOf(failure.getMessage()));
        tell();
    }

    private void arrived(Outcome came, boolean takeOver) {
        Optional<Outcome> before = outcome;
        outcome = Optional.of(came);
        running = Optional.empty();
        if (takeOver) {
            news = WhatChanged.between(before.map(Outcome::comparison), came).sentences();
            takeOver(came);
        }
        tell();
    }

    /** The files' content of today is the one that later changes are told from. */
    private void takeOver(Outcome came) {
        List<Source> kept = came.loaded().description().getSources();
        List<Source> own = session.model().getSources();
        boolean differs = false;
        for (int i = 0; i < own.size() && i < kept.size(); i++) {
            differs |= kept.get(i).getSha256() != null && !kept.get(i).getSha256().equals(own.get(i).getSha256());
        }
        if (differs) {
            session.change(() -> record(true));
        }
    }

    /**
     * Notes the digests of the files as they were compared last.
     *
     * @param all whether files that had another digest get the new one too; else only those without any
     */
    void record(boolean all) {
        outcome.ifPresent(came -> came.loaded().description().getSources().forEach(kept -> session.model().getSources()
                .stream().filter(own -> own.getFile().equals(kept.getFile()))
                .filter(own -> kept.getSha256() != null && (all || own.getSha256() == null)).forEach(own -> {
                    own.setSha256(kept.getSha256());
                    own.setPartnership(kept.getPartnership());
                })));
    }

    /** Stops a comparison that is under way; the figures stay as they were. */
    public void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    /** Stops a comparison that is under way because somebody asked to, and says so. */
    public void cancelByHand() {
        cancel();
        trouble = Messages.text("compare.cancelled");
        tell();
    }

    /** {@return what came of the comparison; empty until it was compared for the first time} */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    /** {@return whether a comparison is under way} */
    public boolean isRunning() {
        return running.isPresent();
    }

    /** {@return what the last refresh found, in sentences; none before the first} */
    public List<String> news() {
        return news;
    }

    /** {@return why the last comparison came to nothing; empty when it did not} */
    public String trouble() {
        return trouble;
    }

    /**
     * Follows what comes of the comparison.
     *
     * @param listener called when comparing begins or ends
     */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Stops following.
     *
     * @param listener one that was given to {@link #onChange(Runnable)}
     */
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
        closed = true;
        cancel();
        session.remove(follow);
    }
}
