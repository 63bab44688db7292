// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Remembers which element had a key first, to tell duplicates. */
final class FirstOfKey<K> {

    private final Map<K, EObject> first = new HashMap<>();

    /** {@return the element that had the key before; empty when this is the first one} */
    Optional<EObject> earlier(K key, EObject element) {
        return Optional.ofNullable(first.putIfAbsent(key, element));
    }
}
