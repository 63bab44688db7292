// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.parapet.ui.workbench.ParapetUi;

/** An instrument plug-in that is broken is named on the first page, and takes nothing else with it. */
class BrokenInstrumentTest {

    private static final String NAME = "org.example.broken";

    private final WorkbenchDriver window = new WorkbenchDriver();
    private Bundle broken;

    @AfterEach
    void uninstall() throws Exception {
        if (broken != null && broken.getState() != Bundle.UNINSTALLED) {
            broken.uninstall();
            refresh();
        }
        window.closeAll();
    }

    @Test
    void homeNamesThePluginAndTheOthersWork() throws Exception {
        window.closeAll();
        window.openHome();
        broken = FrameworkUtil.getBundle(ParapetUi.class).getBundleContext().installBundle("test:" + NAME,
                new ByteArrayInputStream(plugin()));
        assertTrue(broken.adapt(org.osgi.framework.wiring.BundleRevision.class) != null);
        assertTrue(framework().resolveBundles(java.util.Set.of(broken)), "The broken plug-in did not resolve");
        window.waitUntil("the catalogue knows of the broken plug-in", () -> ParapetUi.catalogue().problems().stream()
                .anyMatch(problem -> problem.contributor().contains(NAME)));
        window.settle();
        window.screenshot("broken-plugin");
        window.waitForText(NAME);
        for (String id : new String[] {"pat", "leeds", "pat2"}) {
            assertFalse(Partnerships.instrument(id).getSections().isEmpty(), id + " does not load any more");
        }

        broken.uninstall();
        refresh();
        window.waitUntil("the broken plug-in is forgotten", () -> ParapetUi.catalogue().problems().isEmpty());
        window.waitUntil("the first page is without it", () -> window.findAll(Control.class,
                control -> VisibleText.of(control).contains(NAME)).isEmpty());
        window.screenshot("broken-plugin-gone");
    }

    private static FrameworkWiring framework() {
        return FrameworkUtil.getBundle(ParapetUi.class).getBundleContext().getBundle(0).adapt(FrameworkWiring.class);
    }

    private static void refresh() {
        framework().refreshBundles(null);
    }

    private static byte[] plugin() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-Name", "A broken instrument");
        main.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            add(jar, "plugin.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <?eclipse version="3.4"?>
                    <plugin>
                       <extension point="org.parapet.catalogue.instruments">
                          <instrument id="broken" edition="1" title="Broken" shortTitle="Broken" fidelity="verbatim"
                             language="en" items="3" minutes="5" abstract="Lost." file="lost.instrument"/>
                       </extension>
                    </plugin>
                    """);
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
