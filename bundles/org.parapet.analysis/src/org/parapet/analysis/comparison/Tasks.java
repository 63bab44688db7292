// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Does pieces of work on all processors. Unlike a parallel stream, which hands out several at once, it hands out one at
 * a time, so that few and large pieces keep all processors busy to the end.
 */
final class Tasks {

    private Tasks() {
    }

    /**
     * {@return what a function gives for each element, in their order}
     *
     * @param elements the elements
     * @param work called from several threads
     */
    static <T, R> List<R> inParallel(Collection<T> elements, Function<T, R> work) {
        List<ForkJoinTask<R>> tasks = new ArrayList<>(elements.size());
        elements.forEach(each -> tasks.add(ForkJoinTask.adapt((Callable<R>) () -> work.apply(each))));
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
