// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** The files of one plug-in. */
public interface PluginFiles {

    /** {@return the files of a plug-in that is gone: none} */
    static PluginFiles none() {
        return new PluginFiles() {
            @Override
            public boolean has(String path) {
                return false;
            }

            @Override
            public Optional<URL> locate(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<InputStream> open(String path) {
                return Optional.empty();
            }
        };
    }

    /**
     * {@return whether there is such a file}
     *
     * @param path relative to the plug-in's root, with slashes
     */
    boolean has(String path);

    /**
     * {@return the address of a file; empty when there is no such file}
     *
     * @param path relative to the plug-in's root, with slashes
     */
    Optional<URL> locate(String path);

    /**
     * Opens a file.
     *
     * @param path relative to the plug-in's root, with slashes
     * @return its content; empty when there is no such file
     * @throws IOException when it cannot be read
     */
    Optional<InputStream> open(String path) throws IOException;
}
