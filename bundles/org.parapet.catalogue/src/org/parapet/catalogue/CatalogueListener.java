// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

/** Is told when the catalogue's content has changed. */
@FunctionalInterface
public interface CatalogueListener {

    /**
     * Plug-ins have come or gone. Entries taken before stay usable as far as their plug-in still exists.
     *
     * @param catalogue the catalogue, already with its new content
     */
    void catalogueChanged(Catalogue catalogue);
}
