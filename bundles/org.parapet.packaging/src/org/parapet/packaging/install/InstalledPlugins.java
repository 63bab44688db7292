// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads of the jars in a folder who they are, and no more; a jar that cannot be read is passed over. */
final class InstalledPlugins {

    private static final int MOST_BYTES = 1 << 20;

    private InstalledPlugins() {
    }

    static List<InstalledPlugin> in(Path folder) throws IOException {
        List<InstalledPlugin> plugins = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.[jJ][aA][rR]")) {
                for (Path jar : jars) {
                    read(jar).ifPresent(plugins::add);
                }
            }
        }
        plugins.sort((left, right) -> left.file().compareTo(right.file()));
        return plugins;
    }

    private static Optional<InstalledPlugin> read(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Manifest manifest = new Manifest(open(zip, JarFile.MANIFEST_NAME));
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            List<String> references = new ArrayList<>();
            parse(open(zip, "plugin.xml"), references);
            return Optional.of(new InstalledPlugin(jar, name == null ? "" : name.split(";", 2)[0].strip(),
                    references));
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException e) {
            return Optional.empty(); // such a jar is not installed either; the catalogue reports it
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > MOST_BYTES) {
            throw new IOException(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MOST_BYTES);
            return new ByteArrayInputStream(content);
        }
    }

    private static void parse(InputStream pluginXml, List<String> references)
            throws SAXException, ParserConfigurationException, IOException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newSAXParser().parse(pluginXml, new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String element, Attributes attributes) {
                if (element.equals("instrument") && attributes.getValue("id") != null) {
                    references.add(attributes.getValue("id") + '@' + attributes.getValue("edition"));
                }
            }
        });
    }
}
