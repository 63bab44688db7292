// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;

/**
 * What came of reading a model file: the whole model, or none of it and the reasons.
 *
 * @param <T> type of the root
 * @param model the root; empty when any problem is an error
 * @param problems everything found, in the order of the file; what has no line first
 * @param locations where each element stands; without lines when there is no model
 * @param stamp the content that was read; empty when the file could not be read at all
 * @param migratedFrom the older format version the file had; empty when it had today's or was not loaded
 */
public record LoadResult<T extends EObject>(Optional<T> model, List<Problem> problems, Locations locations,
        Optional<FileStamp> stamp, OptionalInt migratedFrom) {

    private static final Comparator<Problem> IN_ORDER_OF_FILE =
            Comparator.comparingInt((Problem problem) -> problem.place().line())
                    .thenComparingInt(problem -> problem.place().column());

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when there is a model in spite of errors, or neither
     */
    public LoadResult {
        Objects.requireNonNull(locations, "locations");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(migratedFrom, "migratedFrom");
        problems = List.copyOf(problems);
        if (model.isPresent() == problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("either a model or errors");
        }
    }

    /** {@return whether the file could not be loaded} */
    public boolean hasErrors() {
        return model.isEmpty();
    }

    /**
     * Adds what a check finds in the model.
     *
     * @param check given the model and where its elements stand; not asked when there is no model
     * @return this result with the problems found among its own, all in the order of the file; without the model when
     *         one of them is an error
     */
    public LoadResult<T> checked(BiFunction<? super T, ? super Locations, List<Problem>> check) {
        if (model.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(check.apply(model.get(), locations));
        all.sort(IN_ORDER_OF_FILE);
        boolean wrong = all.stream().anyMatch(Problem::isError);
        return new LoadResult<>(wrong ? Optional.empty() : model, all, locations, stamp,
                wrong ? OptionalInt.empty() : migratedFrom);
    }

    /**
     * {@return the model}
     *
     * @throws ModelFileException of kind {@link ModelFileException.Kind#INPUT} with all problems when there is none
     */
    public T orElseThrow() throws ModelFileException {
        if (model.isEmpty()) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, problems);
        }
        return model.get();
    }
}
