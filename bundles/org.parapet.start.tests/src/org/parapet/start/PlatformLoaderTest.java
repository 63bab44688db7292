// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformLoaderTest {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_1.0.0.jar";
    private static final String FRAMEWORK = "org.eclipse.osgi_3.0.0.jar";

    /** Stands for a class of the platform. */
    static final class OfThePlatform {
    }

    @TempDir
    private Path plugins;

    @Test
    void classesComeFromTheJarsAndHaveNoSigners() throws Exception {
        write(LAUNCHER, "launcher", false);
        write(FRAMEWORK, "framework", true);
        Class<?> loaded = load();
        assertNotSame(OfThePlatform.class, loaded);
        CodeSource source = loaded.getProtectionDomain().getCodeSource();
        assertEquals(plugins.resolve(FRAMEWORK).toUri().toURL(), source.getLocation());
        assertNull(source.getCertificates());
        assertNull(loaded.getSigners());
    }

    @Test
    void theJavaRuntimeComesBeforeTheJars() throws Exception {
        write(LAUNCHER, "launcher", true);
        assertSame(String.class, PlatformLoader.of(plugins).loadClass("java.lang.String"));
        assertThrows(ClassNotFoundException.class,
                () -> PlatformLoader.of(plugins).loadClass(PlatformLoader.class.getName()));
    }

    @Test
    void otherPlugInsAreLeftToTheFramework() throws Exception {
        write(LAUNCHER, "launcher", false);
        write("org.eclipse.osgi.services_3.0.0.jar", "services", true);
        assertThrows(ClassNotFoundException.class, this::load);
    }

    @Test
    void ofSeveralFrameworksTheLauncherChooses() throws Exception {
        write(LAUNCHER, "launcher", false);
        write(FRAMEWORK, "framework", true);
        write("org.eclipse.osgi_3.1.0.jar", "framework", true);
        assertThrows(ClassNotFoundException.class, this::load);
    }

    @Test
    void resourcesAreFoundInEachJar() throws Exception {
        write(LAUNCHER, "launcher", false);
        write(FRAMEWORK, "framework", false);
        PlatformLoader loader = PlatformLoader.of(plugins);
        assertEquals("launcher", text(loader.getResourceAsStream("who.txt")));
        assertEquals("launcher", text(loader.getResource("who.txt").openStream()));
        assertEquals(2, Collections.list(loader.getResources("who.txt")).size());
        for (URL resource : Collections.list(loader.getResources("who.txt"))) {
            assertEquals(resource.getPath().contains(FRAMEWORK) ? "framework" : "launcher",
                    text(resource.openStream()));
        }
        assertNull(loader.getResourceAsStream("nowhere.txt"));
    }

    @Test
    void anAddressOpensTheEntryWithoutLookingAtASignature() throws Exception {
        write(LAUNCHER, "launcher", false);
        URL address = PlatformLoader.of(plugins).getResource("who.txt");
        assertEquals("jar:" + plugins.resolve(LAUNCHER).toUri() + "!/who.txt", address.toString());
        assertFalse(address.openConnection() instanceof JarURLConnection);
        assertEquals(8, address.openConnection().getContentLengthLong());
    }

    private Class<?> load() throws IOException, ClassNotFoundException {
        return PlatformLoader.of(plugins).loadClass(OfThePlatform.class.getName());
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String name, String who, boolean withClass) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve(name)))) {
            jar.putNextEntry(new JarEntry("who.txt"));
            jar.write(who.getBytes(StandardCharsets.UTF_8));
            if (withClass) {
                String path = OfThePlatform.class.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(path));
                try (InputStream content = OfThePlatform.class.getClassLoader().getResourceAsStream(path)) {
                    content.transferTo(jar);
                }
            }
        }
    }
}
