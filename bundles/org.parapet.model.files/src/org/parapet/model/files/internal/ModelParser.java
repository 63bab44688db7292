// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.KeyedResource;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Migration;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.Place;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a model from the bytes of one file, or says all that is wrong with them.
 *
 * @param <T> type of the root
 */
public final class ModelParser<T extends EObject> {

    /** More than any model needs, and little enough for every recursion over a model. */
    private static final int DEEPEST = 100;
    private static final Set<String> UTF8_NAMES = Set.of("", "utf-8", "utf8", "us-ascii", "ascii");

    private final ModelFormat<T> format;
    private final ProblemLog log;
    private final FileStamp stamp;

    /**
     * A parser for one file.
     *
     * @param format what the file should be
     * @param file what to call it
     * @param stamp of its content
     */
    public ModelParser(ModelFormat<T> format, String file, FileStamp stamp) {
        this.format = format;
        this.log = new ProblemLog(file);
        this.stamp = stamp;
    }

    /**
     * {@return the model or the problems}
     *
     * @param content all bytes of the file
     */
    public LoadResult<T> parse(byte[] content) {
        Optional<SourceText> source = decode(content);
        return source.isPresent() ? parse(source.get()) : failed();
    }

    private LoadResult<T> parse(SourceText source) {
        if (source.isAtEnd(0)) {
            error("file-empty", Place.of(log.file()), "load.empty");
            return failed();
        }
        OptionalInt version = OptionalInt.empty();
        try {
            version = version(RootScan.of(source.text()), source);
        } catch (XMLStreamException e) {
            explainByFullParse(source, e);
        }
        if (log.hasErrors() || version.isEmpty()) {
            return failed();
        }
        return load(source, version.getAsInt());
    }

    private Optional<SourceText> decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean hasMark = content.length >= 3 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF;
        int start = hasMark ? 3 : 0;
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content, start, content.length - start), text, true);
        text.flip();
        SourceText source = new SourceText(text.toString());
        if (result.isError()) {
            error("encoding-not-utf8", at(source, text.length()), "load.notUtf8");
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private OptionalInt version(RootScan root, SourceText source) {
        int tagStart = source.tagStart(source.offset(root.endOfTag().line(), root.endOfTag().column()));
        Place place = at(source, tagStart);
        if (!UTF8_NAMES.contains(root.encoding().toLowerCase(Locale.ROOT))) {
            error("encoding-not-utf8", Place.of(log.file(), 1), "load.encoding", root.encoding());
        }
        String rootName = format.rootClass().getName();
        if (root.hasDoctype()) {
            int doctype = source.text().indexOf("<!DOCTYPE");
            error("doctype-refused", at(source, Math.max(0, doctype)), "load.doctype");
        } else if (!root.name().equals(rootName)) {
            log.error("root-wrong", place, Messages.get("load.wrongRoot", root.name(), format.name(), rootName),
                    Messages.get("load.wrongRoot.cure", format.name()));
        } else if (!root.namespace().equals(format.namespace())) {
            log.error("namespace-wrong", place,
                    Messages.get("load.wrongNamespace", root.name(), root.namespace(), format.name(),
                            format.namespace()),
                    Messages.get("load.wrongNamespace.cure", format.name()));
        } else if (root.formatVersion().isEmpty()) {
            log.error("version-missing", place, Messages.get("load.noVersion"),
                    Messages.get("load.noVersion.cure", format.version()));
        } else {
            Place attribute = at(source, source.attributeStart(tagStart, ModelFormat.VERSION_ATTRIBUTE));
            return version(root.formatVersion().get(), attribute);
        }
        return OptionalInt.empty();
    }

    private OptionalInt version(String written, Place place) {
        if (!written.matches("[1-9][0-9]{0,8}")) {
            log.error("version-malformed", place, Messages.get("load.badVersion", written),
                    Messages.get("load.badVersion.cure", format.version()));
            return OptionalInt.empty();
        }
        int version = Integer.parseInt(written);
        if (version > format.version()) {
            error("version-newer", place, "load.newerVersion", version, format.version());
        } else if (version < format.oldestVersion()) {
            error("version-too-old", place, "load.tooOldVersion", version, format.oldestVersion());
        }
        return OptionalInt.of(version);
    }

    private LoadResult<T> load(SourceText source, int version) {
        SealedResourceSet resources = new SealedResourceSet(format.rootClass().getEPackage());
        XMLResource resource = format.resourceFactory().apply(URI.createURI("model" + format.ending()));
        resources.getResources().add(resource);
        Map<String, EObject> ids = new HashMap<>();
        if (resource instanceof ResourceImpl plain) {
            plain.setIntrinsicIDToEObjectMap(ids);
        }
        StrictHandler handler = new StrictHandler(resource, format.name(), source, log, DEEPEST);
        try {
            if (version == format.version()) {
                read(source, handler);
            } else {
                DomBuilder dom = new DomBuilder(DEEPEST);
                read(source, dom);
                if (migrate(dom.document(), version)) {
                    new DomReplay(handler).play(dom.document());
                }
            }
        } catch (EnoughException e) {
            return failed();
        } catch (TooDeepException e) {
            log.error("nesting-too-deep", at(source, source.offset(e.getLineNumber(), e.getColumnNumber())),
                    Messages.get("load.tooDeep", DEEPEST), Messages.get("load.tooDeep.cure", format.name()));
        } catch (SAXParseException e) {
            broken(source, source.offset(e.getLineNumber(), e.getColumnNumber()), e.getMessage(),
                    handler.openElement());
        } catch (SAXException e) {
            error("xml-broken", handler.here(), "load.notWellFormed", e.getMessage());
        } catch (IOException | RuntimeException e) {
            error("file-not-loadable", handler.here(), "load.other", e);
        }
        if (log.hasErrors()) {
            reportDuplicateKeys(resource, handler.locations());
            return failed();
        }
        return loaded(resource, handler.locations(), version);
    }

    private LoadResult<T> loaded(XMLResource resource, Locations locations, int version) {
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !format.rootType().isInstance(roots.get(0))) {
            log.error("root-wrong", Place.of(log.file()),
                    Messages.get("load.wrongRoot", roots.size(), format.name(), format.rootClass().getName()),
                    Messages.get("load.wrongRoot.cure", format.name()));
            return failed();
        }
        refuseDuplicateIds(resource, locations);
        if (log.hasErrors()) {
            return failed();
        }
        resource.setModified(false);
        OptionalInt migratedFrom = version == format.version() ? OptionalInt.empty() : OptionalInt.of(version);
        return new LoadResult<>(Optional.of(format.rootType().cast(roots.get(0))), List.of(), locations,
                Optional.of(stamp), migratedFrom);
    }

    private void refuseDuplicateIds(XMLResource resource, Locations locations) {
        Map<String, EObject> seen = new TreeMap<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject each = all.next();
            Optional<String> id = Optional.ofNullable(EcoreUtil.getID(each))
                    .or(() -> Optional.ofNullable(resource.getID(each)));
            EObject first = id.isEmpty() ? null : seen.putIfAbsent(id.get(), each);
            if (first != null) {
                error("id-duplicate", locations.placeOf(each).withItem(id.get()), "load.duplicateId", id.get(),
                        locations.placeOf(first).line());
            }
        }
    }

    /** Only beside other errors: a file without them goes on to validation, which knows more. */
    private void reportDuplicateKeys(XMLResource resource, Locations locations) {
        if (!(resource instanceof KeyedResource keyed)) {
            return;
        }
        Map<String, EObject> firsts = new HashMap<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext() && !log.isFull();) {
            EObject each = all.next();
            Optional<String> key = keyed.keyOf(each);
            EObject first = key.isEmpty() ? null : firsts.putIfAbsent(key.get(), each);
            if (first != null) {
                error("code-duplicate", locations.placeOf(each), "load.duplicateKey", key.get(),
                        locations.placeOf(first).line());
            }
        }
    }

    private boolean migrate(Document document, int version) {
        for (Migration step : format.migrations()) {
            if (step.from() >= version) {
                int next = step.from() + 1;
                try {
                    step.migrate(document);
                    document.getDocumentElement().setAttribute(ModelFormat.VERSION_ATTRIBUTE, String.valueOf(next));
                } catch (RuntimeException e) {
                    log.error("migration-failed", Place.of(log.file()),
                            Messages.get("load.migrationFailed", step.from(), next, e),
                            Messages.get("load.migrationFailed.cure", step.from()));
                    return false;
                }
            }
        }
        return true;
    }

    private void explainByFullParse(SourceText source, XMLStreamException cause) {
        OpenElements open = new OpenElements();
        try {
            read(source, open);
            broken(source, source.offset(cause.getLocation().getLineNumber(), cause.getLocation().getColumnNumber()),
                    cause.getMessage(), "");
        } catch (SAXParseException e) {
            broken(source, source.offset(e.getLineNumber(), e.getColumnNumber()), e.getMessage(), open.name);
        } catch (SAXException | IOException e) {
            error("file-not-loadable", Place.of(log.file()), "load.other", e);
        }
    }

    private void broken(SourceText source, int offset, String reason, String openElement) {
        if (source.isAtEnd(offset) || source.isInUnfinishedTag(offset)) {
            log.error("file-truncated", at(source, offset),
                    openElement.isEmpty() ? Messages.get("load.truncated.early")
                            : Messages.get("load.truncated", openElement),
                    Messages.get("load.truncated.cure"));
        } else {
            error("xml-broken", at(source, offset), "load.notWellFormed", reason);
        }
    }

    private static void read(SourceText source, DefaultHandler handler) throws SAXException, IOException {
        XMLReader reader = SecureXml.saxReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver((publicId, systemId) -> {
            throw new SAXException("refused: " + systemId);
        });
        reader.parse(new InputSource(new StringReader(source.text())));
    }

    private LoadResult<T> failed() {
        return new LoadResult<>(Optional.empty(), log.problems(), Locations.none(log.file()), Optional.of(stamp),
                OptionalInt.empty());
    }

    private void error(String rule, Place place, String key, Object... arguments) {
        log.error(rule, place, Messages.get(key, arguments), Messages.get(key + ".cure", arguments));
    }

    private Place at(SourceText source, int offset) {
        SourceText.Position position = source.position(offset);
        return Place.of(log.file(), position.line(), position.column());
    }

    private static final class OpenElements extends DefaultHandler {

        private String name = "";

        @Override
        public void startElement(String uri, String localName, String qName, org.xml.sax.Attributes attributes) {
            name = qName;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
