// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.parapet.catalogue.folder.InstrumentFolder;

/** The files of a bundle, read without resolving or starting it. */
final class BundleFiles implements PluginFiles {

    private final Bundle bundle;
    private final boolean inspected;

    BundleFiles(Bundle bundle) {
        this.bundle = bundle;
        this.inspected = InstrumentFolder.holds(bundle);
    }

    @Override
    public boolean has(String path) {
        return inspected || locate(path).isPresent();
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Optional<URL> entry = locate(path);
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry.get().openStream());
    }

    @Override
    public Optional<URL> locate(String path) {
        try {
            return path.endsWith("/") ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
