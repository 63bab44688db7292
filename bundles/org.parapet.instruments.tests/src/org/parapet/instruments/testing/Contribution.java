// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the plugin.xml of a bundle says of a file that it contributes. The bundles are those that the tests require; in
 * plain Java they are the folders on the class path.
 *
 * @param listed the element that contributes the file
 * @param file the file
 */
public record Contribution(Element listed, URL file) {

    /**
     * {@return all contributions to an extension point}
     *
     * @param extensionPoint id of the extension point
     */
    public static List<Contribution> to(String extensionPoint) {
        try {
            List<Contribution> found = new ArrayList<>();
            Bundle own = FrameworkUtil.getBundle(Contribution.class);
            if (own == null) {
                for (URL plugin : Collections.list(Contribution.class.getClassLoader().getResources("plugin.xml"))) {
                    if (!plugin.getProtocol().equals("file")) {
                        continue; // a library's
                    }
                    for (Element element : elements(plugin, extensionPoint)) {
                        found.add(new Contribution(element, onClassPath(plugin, element.getAttribute("file"))));
                    }
                }
            } else {
                for (Bundle bundle : required(own)) {
                    for (Element element : elements(bundle.getEntry("plugin.xml"), extensionPoint)) {
                        found.add(new Contribution(element, bundle.getEntry(element.getAttribute("file"))));
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the content of the file} */
    public byte[] content() {
        try (InputStream content = Objects.requireNonNull(file, id()).openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the id of what is contributed} */
    public String id() {
        return listed.getAttribute("id");
    }

    /** {@return the name of the file} */
    public String fileName() {
        return listed.getAttribute("file");
    }

    @Override
    public String toString() {
        return id();
    }

    private static URL onClassPath(URL plugin, String file) throws IOException {
        return URI.create(plugin.toString()).resolve(file).toURL();
    }

    private static List<Bundle> required(Bundle own) {
        return own.adapt(BundleWiring.class).getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE).stream()
                .map(wire -> wire.getProvider().getBundle())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.parapet."))
                .filter(bundle -> bundle.getEntry("plugin.xml") != null).toList();
    }

    private static List<Element> elements(URL plugin, String extensionPoint) throws IOException {
        List<Element> found = new ArrayList<>();
        try (InputStream content = plugin.openStream()) {
            NodeList extensions = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(content)
                    .getElementsByTagName("extension");
            for (int i = 0; i < extensions.getLength(); i++) {
                Element extension = (Element) extensions.item(i);
                if (extension.getAttribute("point").equals(extensionPoint)) {
                    NodeList elements = extension.getElementsByTagName("*");
                    for (int j = 0; j < elements.getLength(); j++) {
                        found.add((Element) elements.item(j));
                    }
                }
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(plugin.toString(), e);
        }
        return found;
    }
}
