// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import java.util.function.Supplier;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.BundleContext;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.registry.OsgiCatalogue;

/** Opens the catalogue when a command first asks for it. */
final class LazyCatalogue implements Supplier<Catalogue>, AutoCloseable {

    private final BundleContext bundles;
    private final IExtensionRegistry registry;
    private OsgiCatalogue opened;

    LazyCatalogue(BundleContext bundles, IExtensionRegistry registry) {
        this.bundles = bundles;
        this.registry = registry;
    }

    @Override
    public Catalogue get() {
        if (opened == null) {
            opened = OsgiCatalogue.open(bundles, registry);
        }
        return opened.catalogue();
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
