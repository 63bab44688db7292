// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The JDK's own XML parsers with DTDs, entities and every access to other documents off, whatever other parsers are on
 * the class path. Settings follow the OWASP cheat sheet on XML external entity prevention.
 */
final class SecureXml {

    /**
     * Limits against entities that grow. They count {@code &amp;} as well, and newer JDKs set them so low that a long
     * text trips them; without a DTD no entity can grow, so they are off here.
     */
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");

    private SecureXml() {
    }

    static XMLReader saxReader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setValidating(false);
            factory.setXIncludeAware(false);
            factory.setNamespaceAware(false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            for (String limit : ENTITY_LIMITS) {
                reader.setProperty(limit, "0");
            }
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser knows these settings", e);
        }
    }

    static XMLInputFactory staxFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    static Document emptyDocument() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser knows these settings", e);
        }
    }
}
