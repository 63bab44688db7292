// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A resource of a {@link ModelFormat} whose elements have keys by which people and references know them, and which must
 * be unique in a file. A file that cannot be loaded for other reasons then has its duplicate keys reported as well.
 */
public interface KeyedResource {

    /**
     * {@return the key of an element; empty when it has none, or none that is well formed}
     *
     * @param element in the resource
     */
    Optional<String> keyOf(EObject element);
}
