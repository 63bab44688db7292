// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** Reads a manifest where Java and the OSGi framework read the same in it. */
final class ManifestReading {

    private ManifestReading() {
    }

    /** The main headers; empty when a header stands there twice or the two readings differ. */
    static Optional<Attributes> read(byte[] content) {
        if (saysSomethingTwice(content)) {
            return Optional.empty();
        }
        try {
            Attributes java = new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
            Map<String, String> framework = ManifestElement.parseBundleManifest(new ByteArrayInputStream(content),
                    new HashMap<>());
            Map<String, String> plain = new HashMap<>();
            java.forEach((name, value) -> plain.put(name.toString(), value.toString().strip()));
            framework.replaceAll((name, value) -> value.strip());
            return plain.equals(framework) ? Optional.of(java) : Optional.empty();
        } catch (IOException | BundleException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean saysSomethingTwice(byte[] content) {
        Set<String> names = new HashSet<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1)) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                return false;
            }
            if (!line.startsWith(" ") && colon > 0
                    && !names.add(line.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
