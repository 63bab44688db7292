// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the Equinox launcher and framework from the product's own jars, without checking their signatures: the
 * framework does not check those of any other plug-in either, to check them takes a tenth of a second, and the Java
 * runtime keeps no class of a signed jar ready for the next start.
 */
final class PlatformLoader extends SecureClassLoader {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_*.jar";
    private static final String FRAMEWORK = "org.eclipse.osgi_*.jar";

    static {
        registerAsParallelCapable();
    }

    private final List<Jar> jars;

    /** The domain has no certificates: a class with signers would not be kept ready. */
    private record Jar(Path path, ZipFile content, ProtectionDomain domain) {

        @SuppressWarnings("resource") // stays open as long as the platform runs
        static Jar of(Path path) throws IOException {
            CodeSource source = new CodeSource(path.toUri().toURL(), (Certificate[]) null);
            return new Jar(path, new ZipFile(path.toFile()), new ProtectionDomain(source, null));
        }

        /** An address that a stream handler of the Java runtime would open with a check of the whole signature. */
        URL url(ZipEntry entry) {
            try {
                return URL.of(URI.create("jar:" + path.toUri() + "!/" + entry.getName()),
                        new EntryHandler(content, entry));
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opens an entry of a jar that is open. */
    private static final class EntryHandler extends URLStreamHandler {

        private final ZipFile jar;
        private final ZipEntry entry;

        EntryHandler(ZipFile jar, ZipEntry entry) {
            this.jar = jar;
            this.entry = entry;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return jar.getInputStream(entry);
                }

                @Override
                public long getContentLengthLong() {
                    return entry.getSize();
                }
            };
        }
    }

    private PlatformLoader(List<Jar> jars) {
        super(ClassLoader.getPlatformClassLoader());
        this.jars = jars;
    }

    /**
     * {@return a loader of the launcher, and of the framework where there is just one; else the launcher finds it}
     *
     * @param plugins the folder of the product's plug-ins
     * @throws IOException when the folder or a jar cannot be read
     */
    static PlatformLoader of(Path plugins) throws IOException {
        List<Jar> jars = new ArrayList<>();
        for (Path launcher : find(plugins, LAUNCHER)) {
            jars.add(Jar.of(launcher));
        }
        List<Path> frameworks = find(plugins, FRAMEWORK);
        if (frameworks.size() == 1) {
            jars.add(Jar.of(frameworks.getFirst()));
        }
        return new PlatformLoader(List.copyOf(jars));
    }

    private static List<Path> find(Path plugins, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(plugins, pattern)) {
            files.forEach(found::add);
        }
        return found;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (Jar jar : jars) {
            ZipEntry entry = jar.content().getEntry(path);
            if (entry != null) {
                try (InputStream content = jar.content().getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length, jar.domain());
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        for (Jar jar : jars) {
            ZipEntry entry = jar.content().getEntry(name);
            if (entry != null) {
                try {
                    return jar.content().getInputStream(entry);
                } catch (IOException e) {
                    return null;
                }
            }
        }
        return getParent().getResourceAsStream(name);
    }

    @Override
    protected URL findResource(String name) {
        List<URL> found = urls(name);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(urls(name));
    }

    private List<URL> urls(String name) {
        List<URL> found = new ArrayList<>();
        for (Jar jar : jars) {
            ZipEntry entry = jar.content().getEntry(name);
            if (entry != null) {
                found.add(jar.url(entry));
            }
        }
        return found;
    }
}
