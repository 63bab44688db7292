// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;

/**
 * Reads XML documents within limits on size, depth and number of elements. A document with a DTD is refused, so that no
 * entity can grow or name another document. Settings follow the OWASP cheat sheet on XML external entity prevention.
 */
public final class XmlTreeReader {

    private static final int FILE_SIZE = 32 << 20;
    private static final int DEPTH = 50;
    private static final int ELEMENTS = 1_500_000;

    /** They count {@code &amp;} as well, so that long texts trip them; without a DTD no entity can grow. */
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");

    private final ImportReport report;

    /**
     * A reader.
     *
     * @param report takes what is wrong with a document
     */
    public XmlTreeReader(ImportReport report) {
        this.report = report;
    }

    /** An element that is open. */
    private record Open(String name, StringBuilder text, List<XmlElement> children, Spot spot) {

        XmlElement close() {
            return new XmlElement(name, text.toString(), List.copyOf(children), spot);
        }
    }

    /**
     * {@return the root; empty when the document cannot be read, which is reported}
     *
     * @param content read to its end or to the largest size
     * @throws IOException when the content cannot be read
     */
    public Optional<XmlElement> read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(FILE_SIZE + 1);
        if (bytes.length > FILE_SIZE) {
            report.error("xml-too-large", Spot.FILE);
            return Optional.empty();
        }
        OptionalInt foreign = Utf8.lineOfFirstFault(bytes);
        if (foreign.isPresent()) { // the JDK's parser would print it as well as throw it
            report.error("xml-not-utf8", new Spot(foreign.getAsInt(), 0, ""));
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            String message = String.valueOf(e.getMessage());
            report.error("xml-broken", place == null ? Spot.FILE
                    : new Spot(Math.max(0, place.getLineNumber()), Math.max(0, place.getColumnNumber()), ""),
                    DraftInstrument.shown(message.substring(message.lastIndexOf('\n') + 1)
                            .replaceFirst("^Message: ", "")));
        } catch (RuntimeException e) { // the JDK's parser fails so on some characters that are no XML
            report.error("xml-broken", Spot.FILE, DraftInstrument.shown(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    private Optional<XmlElement> tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        XmlElement root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    report.error("xml-doctype", spot(reader, ""));
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > ELEMENTS || open.size() >= DEPTH) {
                        report.error("xml-too-large", spot(reader, ""));
                        return Optional.empty();
                    }
                    open.push(new Open(reader.getLocalName(), new StringBuilder(), new ArrayList<>(),
                            spot(reader, reader.getLocalName())));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().close();
                    if (open.isEmpty()) {
                        root = closed;
                    } else {
                        open.peek().children().add(closed);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
        return Optional.ofNullable(root);
    }

    private static Spot spot(XMLStreamReader reader, String part) {
        Location place = reader.getLocation();
        return new Spot(Math.max(0, place.getLineNumber()), Math.max(0, place.getColumnNumber()), part);
    }
}
