// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.InputStream;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.LoadResult;

/**
 * Reads and validates one kind of model file.
 *
 * @param <T> type of the root
 */
@FunctionalInterface
public interface ModelLoader<T extends EObject> {

    /**
     * {@return the model, or everything that is wrong with it}
     *
     * @param content read to its end, not closed
     * @param name what to call the content in messages
     */
    LoadResult<T> load(InputStream content, String name);
}
