// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles of the source tree and what their manifests say. */
final class Bundles {

    static final Path ROOT = Path.of(System.getProperty("parapet.root")).toAbsolutePath().normalize();

    private static final Pattern CLAUSE = Pattern.compile("((?:[^,\"]|\"[^\"]*\")+)");

    private final Map<String, Attributes> manifests = new TreeMap<>();

    Bundles() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).toList()) {
                try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                    manifests.put(folder.getFileName().toString(), new Manifest(in).getMainAttributes());
                }
            }
        }
    }

    /** {@return the symbolic names of all bundles but the test fragments} */
    Set<String> shipped() {
        Set<String> names = new TreeSet<>(manifests.keySet());
        names.removeIf(name -> name.endsWith(".tests"));
        return names;
    }

    Attributes manifest(String bundle) {
        return manifests.get(bundle);
    }

    /** {@return the names of the bundles that a bundle requires and of the packages it imports} */
    Set<String> needs(String bundle) {
        Set<String> needs = clauses(bundle, "Require-Bundle");
        needs.addAll(clauses(bundle, "Import-Package"));
        return needs;
    }

    /** {@return the names at the head of each clause of a header} */
    Set<String> clauses(String bundle, String header) {
        Set<String> names = new TreeSet<>();
        String value = manifests.get(bundle).getValue(header);
        if (value != null) {
            Matcher matcher = CLAUSE.matcher(value);
            while (matcher.find()) {
                names.add(matcher.group(1).strip().replaceAll(";.*", "").strip());
            }
        }
        return names;
    }
}
