// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.translation.Translation;

/**
 * What is wrong with an instrument while it is being written: looked for on another thread, in a copy, a moment after
 * each change. Used on the display's thread.
 */
public final class LiveProblems implements AutoCloseable {

    /** Milliseconds without a change before a look; a burst of typed characters shares one. */
    private static final int PAUSE = 15;

    private final AuthorSession session;
    private final Display display;
    private final Runnable look = this::look;
    private final Runnable onChange;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<LocatedProblem> found = List.of();
    private int round;
    private int shown;
    private boolean closed;

    LiveProblems(AuthorSession session, Display display) {
        this.session = session;
        this.display = display;
        onChange = this::changed;
        session.onChange(onChange);
        changed();
    }

    private void changed() {
        round++;
        display.timerExec(PAUSE, look);
    }

    private void look() {
        int now = round;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Instrument copy = (Instrument) copier.copy(session.instrument());
        List<Translation> translations = new ArrayList<>();
        session.translations().forEach(each -> translations.add((Translation) copier.copy(each.model())));
        List<Crosswalk> crosswalks = new ArrayList<>();
        session.crosswalk().ifPresent(each -> crosswalks.add((Crosswalk) copier.copy(each.model())));
        copier.copyReferences();
        translations.forEach(each -> Companions.align(each, copy));
        crosswalks.forEach(each -> Companions.align(each, copy));
        Job job = Job.createSystem(Messages.text("problems.job"), monitor -> {
            List<LocatedProblem> problems = new ArrayList<>(InstrumentProblems.of(copy));
            for (Translation translation : translations) {
                problems.addAll(InstrumentProblems.of(translation, copy));
            }
            for (Crosswalk crosswalk : crosswalks) {
                problems.addAll(InstrumentProblems.of(crosswalk, List.of(copy)));
            }
            problems.removeIf(each -> each.problem().severity() == Severity.INFO && isInTranslation(each));
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(now, copier, problems));
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static boolean isInTranslation(LocatedProblem problem) {
        return EcoreUtil.getRootContainer(problem.part()) instanceof Translation;
    }

    private void show(int now, EcoreUtil.Copier copier, List<LocatedProblem> problems) {
        if (closed || now != round) {
            return;
        }
        Map<EObject, EObject> originals = new HashMap<>();
        copier.forEach((original, copy) -> originals.put(copy, original));
        List<LocatedProblem> live = new ArrayList<>(problems.size());
        for (LocatedProblem each : problems) {
            live.add(new LocatedProblem(each.problem(), originals.getOrDefault(each.part(), session.instrument()),
                    each.feature(), each.arguments()));
        }
        live.sort((one, other) -> one.problem().severity().compareTo(other.problem().severity()));
        found = List.copyOf(live);
        shown = now;
        listeners.forEach(Runnable::run);
    }

    /** {@return what was found last, errors first} */
    public List<LocatedProblem> found() {
        return found;
    }

    /** {@return whether what was found last is of the model as it is now} */
    public boolean isUpToDate() {
        return shown == round;
    }

    /**
     * Follows what is found.
     *
     * @param listener called on the display's thread after each look
     */
    public void onFound(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        session.remove(onChange);
        display.timerExec(-1, look);
    }
}
