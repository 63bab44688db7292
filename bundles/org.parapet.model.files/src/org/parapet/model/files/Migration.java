// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import org.w3c.dom.Document;

/**
 * One step that brings a file from one format version to the next; one class per step, kept for ever.
 *
 * <p>Steps run on the DOM before EMF sees the document, so they do not depend on the classes of today's model. The
 * {@code formatVersion} attribute is raised by the reader, not by the step. The namespace of a format never changes.
 */
public interface Migration {

    /** {@return the format version this step reads; it makes the next one} */
    int from();

    /**
     * Changes the document in place.
     *
     * @param document namespace-aware, parsed without DTD or entities; the root is the format's root element
     * @throws RuntimeException when the document cannot be migrated; it is reported and nothing is loaded
     */
    void migrate(Document document);
}
