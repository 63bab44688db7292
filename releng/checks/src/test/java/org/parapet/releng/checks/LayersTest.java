// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the design: who may use whom. */
class LayersTest {

    /** What each bundle with code may use of Parapet's own; arrows point down only. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("org.parapet.start", Set.of()),
            Map.entry("org.parapet.model.files", Set.of()),
            Map.entry("org.parapet.model.instrument", Set.of("org.parapet.model.files")),
            Map.entry("org.parapet.model.assessment",
                    Set.of("org.parapet.model.files", "org.parapet.model.instrument")),
            Map.entry("org.parapet.model.comparison", Set.of("org.parapet.model.files")),
            Map.entry("org.parapet.model.instrument.edit", Set.of("org.parapet.model.instrument")),
            Map.entry("org.parapet.model.assessment.edit",
                    Set.of("org.parapet.model.assessment", "org.parapet.model.instrument.edit")),
            Map.entry("org.parapet.catalogue", Set.of("org.parapet.model.files", "org.parapet.model.instrument")),
            Map.entry("org.parapet.packaging", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.catalogue")),
            Map.entry("org.parapet.analysis", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.model.assessment", "org.parapet.catalogue")),
            Map.entry("org.parapet.exchange", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.model.assessment", "org.parapet.model.comparison", "org.parapet.catalogue",
                    "org.parapet.analysis")),
            Map.entry("org.parapet.exchange.formats",
                    Set.of("org.parapet.model.files", "org.parapet.model.instrument", "org.parapet.catalogue")),
            Map.entry("org.parapet.report", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.model.assessment", "org.parapet.catalogue", "org.parapet.analysis")),
            Map.entry("org.parapet.report.pdf", Set.of()),
            Map.entry("org.parapet.cli", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.model.assessment", "org.parapet.model.comparison", "org.parapet.catalogue",
                    "org.parapet.analysis", "org.parapet.exchange", "org.parapet.report",
                    "org.parapet.packaging")),
            Map.entry("org.parapet.ui", Set.of("org.parapet.model.files", "org.parapet.model.instrument",
                    "org.parapet.model.assessment", "org.parapet.model.comparison", "org.parapet.model.instrument.edit",
                    "org.parapet.model.assessment.edit", "org.parapet.catalogue", "org.parapet.analysis",
                    "org.parapet.exchange", "org.parapet.report", "org.parapet.packaging")),
            Map.entry("org.parapet.author.ui", Set.of("org.parapet.model.instrument.edit",
                    "org.parapet.model.assessment", "org.parapet.catalogue", "org.parapet.analysis",
                    "org.parapet.packaging", "org.parapet.ui")));

    private static final Set<String> WITH_A_WINDOW = Set.of("org.parapet.ui", "org.parapet.author.ui");
    private static final Set<String> WITHOUT_OSGI = Set.of("org.parapet.model.files", "org.parapet.model.instrument",
            "org.parapet.model.assessment", "org.parapet.model.comparison", "org.parapet.analysis",
            "org.parapet.exchange", "org.parapet.exchange.formats", "org.parapet.start");
    private static final Pattern WINDOW =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|help|text)(\\..*)?");
    private static final Pattern OSGI = Pattern.compile("org\\.(osgi|eclipse\\.(osgi|core|equinox))(\\..*)?");

    private final Bundles bundles;

    LayersTest() throws IOException {
        bundles = new Bundles();
    }

    @Test
    void arrowsPointDownOnly() {
        for (String bundle : bundles.shipped()) {
            Set<String> used = new TreeSet<>(bundles.clauses(bundle, "Require-Bundle"));
            used.removeIf(name -> !name.startsWith("org.parapet."));
            if (isData(bundle)) {
                assertEquals(Set.of(), used, bundle + " holds data only and requires nothing");
            } else {
                Set<String> allowed = MAY_USE.get(bundle);
                assertTrue(allowed != null, bundle + " has no place among the layers yet: give it one here");
                used.removeAll(allowed);
                assertEquals(Set.of(), used, bundle + " must not use these");
            }
        }
    }

    @Test
    void everyBundleReachesTheProduct() throws IOException {
        Set<String> reached = new TreeSet<>();
        Pattern.compile("<plugin id=\"([^\"]+)\"").matcher(Files.readString(
                Bundles.ROOT.resolve("releng/product/parapet.product"))).results()
                .forEach(named -> reach(named.group(1), reached));
        Set<String> missing = new TreeSet<>(bundles.shipped());
        missing.removeAll(reached);
        assertEquals(Set.of(), missing, "nothing requires these: name them in releng/product/parapet.product");
    }

    private void reach(String bundle, Set<String> reached) {
        if (bundles.shipped().contains(bundle) && reached.add(bundle)) {
            bundles.clauses(bundle, "Require-Bundle").forEach(required -> reach(required, reached));
        }
    }

    @Test
    void nothingBelowTheWindowKnowsTheWindow() {
        for (String bundle : bundles.shipped()) {
            if (!WITH_A_WINDOW.contains(bundle)) {
                assertEquals(List.of(), bundles.needs(bundle).stream().filter(WINDOW.asMatchPredicate()).toList(),
                        bundle);
            }
        }
    }

    @Test
    void modelsAndAnalysisRunWithoutOsgi() {
        for (String bundle : WITHOUT_OSGI) {
            assertEquals(List.of(), bundles.needs(bundle).stream().filter(OSGI.asMatchPredicate()).toList(), bundle);
        }
    }

    @Test
    void dataBundlesHoldNoCode() throws IOException {
        for (String bundle : bundles.shipped().stream().filter(LayersTest::isData).toList()) {
            try (Stream<Path> files = Files.walk(Bundles.ROOT.resolve("bundles").resolve(bundle))) {
                assertEquals(List.of(), files.map(Path::toString)
                        .filter(file -> file.endsWith(".java") || file.endsWith(".class")).toList(), bundle);
            }
        }
    }

    @Test
    void everyBundleSaysWhatItIsFor() throws IOException {
        for (String bundle : bundles.shipped()) {
            String name = bundles.manifest(bundle).getValue("Bundle-Name");
            assertTrue(name != null && name.startsWith("Parapet") && name.length() > "Parapet ".length(),
                    bundle + " is named " + name);
            Path source = Bundles.ROOT.resolve("bundles").resolve(bundle).resolve("src");
            if (Files.isDirectory(source)) {
                assertEquals(List.of(), packagesWithoutDescription(source), bundle);
            }
        }
    }

    private static List<Path> packagesWithoutDescription(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).sorted().toList();
        }
    }

    private static boolean isData(String bundle) {
        return bundle.startsWith("org.parapet.instruments.") || bundle.equals("org.parapet.crosswalk");
    }
}
