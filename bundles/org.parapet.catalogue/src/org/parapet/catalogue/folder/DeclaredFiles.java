// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.parapet.catalogue.ContributionKind;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The model files that a plugin.xml contributes.
 *
 * @param files the files in the order of the plugin.xml
 * @param problems what an instrument plug-in may not say in its plugin.xml
 */
record DeclaredFiles(List<ContributedFile> files, List<Problem> problems) {

    static DeclaredFiles read(byte[] pluginXml, String name) throws IOException {
        Handler handler = new Handler(name);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(pluginXml), handler);
            if (handler.files.isEmpty() && handler.problems.isEmpty()) {
                handler.refuse("contributes-nothing", Messages.get("contributes.nothing"));
            }
        } catch (SAXParseException e) {
            handler.problems.add(Problem.error("plugin-xml-damaged",
                    Place.of(name, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
                    Messages.get("pluginXml.damaged", String.valueOf(e.getMessage())),
                    Messages.get("pluginXml.damaged.cure")));
        } catch (SAXException e) {
            handler.problems.add(Problem.error("plugin-xml-damaged", Place.of(name),
                    Messages.get("pluginXml.damaged", String.valueOf(e.getMessage())),
                    Messages.get("pluginXml.damaged.cure")));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has a SAX parser", e);
        }
        return new DeclaredFiles(List.copyOf(handler.files), List.copyOf(handler.problems));
    }

    private static final class Handler extends DefaultHandler {

        private static final Set<String> ELEMENTS = Set.of("instrument", "translation", "crosswalk");

        private static final Set<String> DATA_POINTS = Set.of(ContributionKind.INSTRUMENT.extensionPoint(),
                ContributionKind.CROSSWALK.extensionPoint());

        private final String name;
        private final List<ContributedFile> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int depth;
        private String instrumentPath = "";
        private Locator locator;

        Handler(String name) {
            this.name = name;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String localName, String element, Attributes attributes) {
            depth++;
            if (attributes.getValue("class") != null) {
                refuse("plugin-xml-class", Messages.get("pluginXml.class", element));
            } else if (depth == 1 && !element.equals("plugin") || depth == 2 && !element.equals("extension")) {
                refuse("plugin-xml-element", Messages.get("pluginXml.element", element));
            } else if (depth == 2) {
                String point = attributes.getValue("point");
                if (point == null || !DATA_POINTS.contains(point)) {
                    refuse("extension-point-not-data", Messages.get("extensionPoint.notData", String.valueOf(point)));
                }
            } else if (depth > 2 && !ELEMENTS.contains(element)) {
                refuse("plugin-xml-element", Messages.get("pluginXml.element", element));
            } else if (depth > 2 && attributes.getValue("file") != null) {
                file(element, attributes);
            }
        }

        @Override
        public void endElement(String uri, String localName, String element) {
            depth--;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        private void file(String element, Attributes attributes) {
            String path = attributes.getValue("file");
            if (JarInspector.safePath(path)) {
                Map<String, String> said = new HashMap<>();
                for (int i = 0; i < attributes.getLength(); i++) {
                    said.put(attributes.getQName(i), attributes.getValue(i));
                }
                if (element.equals("instrument")) {
                    instrumentPath = path;
                }
                files.add(new ContributedFile(element, path, said,
                        element.equals("translation") ? instrumentPath : ""));
            } else {
                refuse("path-climbs", Messages.get("path.climbs", path));
            }
        }

        void refuse(String rule, String message) {
            Place place = locator == null || locator.getLineNumber() < 1 ? Place.of(name)
                    : Place.of(name, locator.getLineNumber());
            problems.add(Problem.error(rule, place, message, Messages.get("data.only.cure")));
        }
    }
}
