// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.parapet.analysis.plan.PlanChanges;

/** What the last redraft did to parts of a plan, until somebody has seen it. */
final class PlanMarks {

    /** What happened to a part. */
    enum Kind {
        /** It is new. */
        NEW,
        /** Its drafted wording, statements or finding changed; what people wrote stands. */
        CHANGED,
        /** The answers no longer call for it; it stays because people worked on it. */
        NO_LONGER
    }

    private final Map<EObject, Kind> marks = new IdentityHashMap<>();
    private int withdrawn;

    /** Marks what a redraft did, instead of what an earlier one did. */
    void mark(PlanChanges changes) {
        clear();
        changes.added().forEach(part -> marks.put(part, Kind.NEW));
        changes.changed().forEach(part -> marks.put(part, Kind.CHANGED));
        changes.noLongerCalledFor().forEach(part -> marks.put(part, Kind.NO_LONGER));
        changes.textsAdded().forEach(part -> marks.put(part, Kind.NEW));
        changes.textsChanged().forEach(part -> marks.put(part, Kind.CHANGED));
        changes.textsNoLongerDrafted().forEach(part -> marks.put(part, Kind.NO_LONGER));
        withdrawn = changes.withdrawn().size() + changes.textsWithdrawn().size();
    }

    Optional<Kind> of(EObject part) {
        return Optional.ofNullable(marks.get(part)).filter(mark -> part.eContainer() != null);
    }

    /** How many parts that are still in a plan have a mark. */
    int count(Kind kind) {
        return (int) marks.entrySet().stream()
                .filter(entry -> entry.getValue() == kind && entry.getKey().eContainer() != null).count();
    }

    /** How many parts were taken out, which nobody had touched. */
    int withdrawn() {
        return withdrawn;
    }

    boolean isEmpty() {
        return withdrawn == 0 && marks.keySet().stream().allMatch(part -> part.eContainer() == null);
    }

    void clear() {
        marks.clear();
        withdrawn = 0;
    }
}
