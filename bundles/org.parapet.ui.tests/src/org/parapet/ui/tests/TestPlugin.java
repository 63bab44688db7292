// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.parapet.ui.workbench.ParapetUi;

/** A plug-in without code that comes into the running window, and leaves it when closed. */
public final class TestPlugin implements AutoCloseable {

    private final Bundle bundle;

    private TestPlugin(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Installs a plug-in.
     *
     * @param name its symbolic name
     * @param files what is in it beside the manifest, by path
     * @return the plug-in, to be closed
     * @throws Exception when it cannot be installed
     */
    public static TestPlugin install(String name, Map<String, byte[]> files) throws Exception {
        TestPlugin plugin = new TestPlugin(FrameworkUtil.getBundle(ParapetUi.class).getBundleContext()
                .installBundle("test:" + name, new ByteArrayInputStream(jar(name, files))));
        assertTrue(framework().resolveBundles(Set.of(plugin.bundle)), name + " did not resolve");
        return plugin;
    }

    private static byte[] jar(String name, Map<String, byte[]> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-Name", name);
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static FrameworkWiring framework() {
        return FrameworkUtil.getBundle(ParapetUi.class).getBundleContext().getBundle(0).adapt(FrameworkWiring.class);
    }

    /** Uninstalls the plug-in; closing twice does nothing. */
    @Override
    public void close() throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
            framework().refreshBundles(null);
        }
    }
}
