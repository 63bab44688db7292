// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** The changes that cures are made of. */
final class Changes {

    private Changes() {
    }

    /** A cure whose label is the text of the key. */
    static Cure cure(LocatedProblem problem, Runnable change, String key, Object... arguments) {
        return new Cure(Messages.get(key, arguments), EcoreUtil.getRootContainer(problem.part()), change);
    }

    static Instrument instrumentOf(LocatedProblem problem) {
        return (Instrument) EcoreUtil.getRootContainer(problem.part());
    }

    /** A cure that takes a part out, with every reference to it. */
    static Cure takeOut(LocatedProblem problem, EObject part) {
        return cure(problem, () -> EcoreUtil.delete(part, true), "takeOut.part", PartNames.nameOf(part));
    }

    /** A cure that sets the feature to its default. */
    static Cure clear(LocatedProblem problem, EStructuralFeature feature) {
        return cure(problem, () -> problem.part().eUnset(feature), "clear.feature",
                PartNames.featureOf(feature.getName()));
    }

    @SuppressWarnings("unchecked") // a feature of many is a list
    static EList<Object> list(EObject part, EStructuralFeature feature) {
        return (EList<Object>) part.eGet(feature);
    }

    static void removeIf(EList<?> values, Predicate<Object> condition) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (condition.test(values.get(i))) {
                values.remove(i);
            }
        }
    }

    static void keepFirsts(EList<Object> values) {
        Collection<Object> seen = new LinkedHashSet<>();
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                again.add(i);
            }
        }
        again.reversed().forEach(index -> values.remove(index.intValue()));
    }

    /** Puts the elements of a containment list into an order, each moved rather than removed and added. */
    static <T> void arrange(EList<T> list, List<? extends T> order) {
        for (int i = 0; i < order.size(); i++) {
            list.move(i, order.get(i));
        }
    }
}
