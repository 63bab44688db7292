// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parapet.model.files.ModelFormat;

/**
 * The beginning of a file: what is decided before anything is built from it.
 *
 * @param namespace of the root, "" for none
 * @param name local name of the root
 * @param encoding what the XML declaration says, "" for nothing
 * @param formatVersion as written, empty when it is not
 * @param endOfTag where the start tag of the root, or the document type, ends
 * @param hasDoctype whether there is a document type; then the root was not looked at
 */
record RootScan(String namespace, String name, String encoding, Optional<String> formatVersion,
        SourceText.Position endOfTag, boolean hasDoctype) {

    static RootScan of(String text) throws XMLStreamException {
        XMLInputFactory factory = SecureXml.staxFactory();
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        try {
            String encoding = Optional.ofNullable(reader.getCharacterEncodingScheme()).orElse("");
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    return new RootScan("", "", encoding, Optional.empty(), position(reader), true);
                }
            }
            return new RootScan(Optional.ofNullable(reader.getNamespaceURI()).orElse(""), reader.getLocalName(),
                    encoding, Optional.ofNullable(reader.getAttributeValue(null, ModelFormat.VERSION_ATTRIBUTE)),
                    position(reader), false);
        } finally {
            reader.close();
        }
    }

    private static SourceText.Position position(XMLStreamReader reader) {
        return new SourceText.Position(reader.getLocation().getLineNumber(),
                reader.getLocation().getColumnNumber());
    }
}
