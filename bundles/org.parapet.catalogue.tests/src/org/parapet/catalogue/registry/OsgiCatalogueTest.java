// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.InstrumentEntry;

/** Plug-ins come and go in a running framework. Aborted where there is none. */
@Tag("osgi")
class OsgiCatalogueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String INSTRUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument" formatVersion="1" id="ID" \
            edition="2024" title="Small" abstract="A small one.">
              <source citation="Author (2024)" rights="None stated."/>
              <fit/>
              <scales code="agreement">
                <options code="D" label="Disagree" score="1.0" polarity="unfavourable"/>
                <options code="A" label="Agree" score="2.0" polarity="favourable"/>
              </scales>
              <sections code="1" title="Purpose">
                <items code="1.1" text="We need each other." scales="scale/agreement"/>
              </sections>
            </instrument:Instrument>
            """;

    private BundleContext context;
    private OsgiCatalogue opened;
    private Catalogue catalogue;

    @BeforeEach
    void open() throws BundleException {
        Bundle bundle = FrameworkUtil.getBundle(OsgiCatalogueTest.class);
        Assumptions.assumeTrue(bundle != null, "no OSGi framework");
        bundle.start(Bundle.START_TRANSIENT);
        Assumptions.assumeTrue(RegistryFactory.getRegistry() != null, "no extension registry");
        context = bundle.getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        opened = OsgiCatalogue.open(context, RegistryFactory.getRegistry());
        catalogue = opened.catalogue();
    }

    @AfterEach
    void close() throws BundleException {
        if (opened != null) {
            opened.close();
            for (Bundle bundle : context.getBundles()) {
                if (bundle.getLocation().startsWith("test:")) {
                    bundle.uninstall();
                }
            }
        }
    }

    @Test
    void anInstrumentAppearsWithItsPluginAndGoesWithIt() throws Exception {
        Bundle plugin = install("org.example.one", "one", INSTRUMENT.replace("ID", "one"));
        await(() -> catalogue.instrument("one").isPresent());
        InstrumentEntry entry = catalogue.instrument("one").orElseThrow();
        assertEquals("org.example.one", entry.contributor());
        assertTrue(entry.load().model().isPresent(), () -> entry.load().problems().toString());

        plugin.uninstall();
        await(() -> catalogue.instrument("one").isEmpty());
    }

    @Test
    void listenersHearOfAPluginThatComesLater() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        catalogue.addListener(changed -> changed.instruments().forEach(each -> heard.add(each.id())));
        install("org.example.later", "later", INSTRUMENT.replace("ID", "later"));
        await(() -> heard.contains("later"));
    }

    @Test
    void aBrokenPluginIsReportedAgainstItsContributorAndTheOthersLoad() throws Exception {
        install("org.example.one", "one", INSTRUMENT.replace("ID", "one"));
        install("org.example.broken", "broken", INSTRUMENT.replace("ID", "broken").replace("</instrument", "</oops"));
        install("org.example.lost", "lost", "");
        install("org.example.two", "two", INSTRUMENT.replace("ID", "two"));
        await(() -> catalogue.instrument("one").isPresent() && catalogue.instrument("two").isPresent()
                && catalogue.instrument("broken").isPresent());

        List<CatalogueProblem> problems = catalogue.verify();
        assertTrue(problems.stream().anyMatch(each -> each.contributor().equals("org.example.broken")),
                problems::toString);
        assertTrue(problems.stream().anyMatch(each -> each.contributor().equals("org.example.lost")),
                problems::toString);
        assertTrue(problems.stream().noneMatch(each -> each.contributor().matches("org\\.example\\.(one|two)")),
                problems::toString);
        assertTrue(catalogue.instrument("one").orElseThrow().load().model().isPresent());
        assertTrue(catalogue.instrument("two").orElseThrow().load().model().isPresent());
    }

    private Bundle install(String name, String id, String instrument) throws IOException, BundleException {
        Bundle bundle = context.installBundle("test:" + name, new ByteArrayInputStream(jar(name, id, instrument)));
        assertTrue(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class)
                .resolveBundles(List.of(bundle)), name);
        return bundle;
    }

    /** A plug-in with one instrument; without its file where that is empty. */
    private static byte[] jar(String name, String id, String instrument) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, name + ";singleton:=true");
        headers.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            entry(jar, "plugin.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <plugin>
                       <extension point="org.parapet.catalogue.instruments">
                          <instrument id="%s" edition="2024" title="Small" file="small.instrument"
                                fidelity="verbatim" language="en" abstract="A small one."/>
                       </extension>
                    </plugin>
                    """.formatted(id));
            if (!instrument.isEmpty()) {
                entry(jar, "small.instrument", instrument);
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    /** The registry tells of changes on a thread of its own. */
    private static void await(Condition condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertTrue(Instant.now().isBefore(end), "nothing happened");
            Thread.sleep(20);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }
}
