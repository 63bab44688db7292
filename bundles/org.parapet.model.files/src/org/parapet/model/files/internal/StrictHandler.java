// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * EMF's handler with its leniency taken out. EMF ignores stray text and prefixes, takes the last of two values, drops
 * references it cannot parse, keeps proxies to other documents, and looks for packages in files, on the network and
 * among Java classes; here each of these is a problem and nothing is looked for.
 */
final class StrictHandler extends SAXXMIHandler {

    private static final int SHOWN = 60;

    private final ProblemLog log;
    private final SourceText source;
    private final String formatName;
    private final int deepest;
    private final Locations.Builder locations;
    private final Map<Integer, EObject> objectsByTag = new HashMap<>();
    private int depth;
    private int tagStart;
    private boolean inStartTag;
    private boolean strayText;
    private boolean unresolvedSeen;
    private Optional<String> attribute = Optional.empty();

    StrictHandler(XMLResource resource, String formatName, SourceText source, ProblemLog log, int deepest) {
        super(resource, new XMIHelperImpl(resource), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        this.log = log;
        this.source = source;
        this.formatName = formatName;
        this.deepest = deepest;
        this.locations = Locations.builder(log.file());
    }

    Locations locations() {
        return locations.build();
    }

    /** Inside which element the reader is, "" for none. */
    String openElement() {
        return elements.isEmpty() ? "" : elements.peek();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > deepest) {
            throw new TooDeepException(locator);
        }
        stopWhenFull();
        tagStart = source.tagStart(source.offset(locator.getLineNumber(), locator.getColumnNumber()));
        inStartTag = true;
        strayText = false;
        super.startElement(uri, localName, name, attributes);
        inStartTag = false;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        tagStart = source.tagStart(source.offset(locator.getLineNumber(), locator.getColumnNumber()));
        strayText = false;
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text == null && !strayText && !isError()) {
            String shown = new String(characters, start, length).strip();
            if (!shown.isEmpty()) {
                strayText = true;
                int end = source.offset(locator.getLineNumber(), locator.getColumnNumber());
                int found = source.text().lastIndexOf(shown, end);
                log.error("text-unexpected", at(found < 0 ? end : found), Messages.get("load.text", brief(shown)),
                        Messages.get("load.text.cure"));
            }
        }
        super.characters(characters, start, length);
    }

    @Override
    protected void processObject(EObject object) {
        super.processObject(object);
        if (object != null) {
            SourceText.Position position = source.position(tagStart);
            objectsByTag.put(tagStart, object);
            locations.add(object, position.line(), position.column());
        }
    }

    @Override
    protected void handleFeature(String prefix, String name) {
        EObject parent = objects.peekEObject();
        EStructuralFeature feature = parent == null ? null : getFeature(parent, prefix, name, true);
        if (feature == null) {
            types.push(ERROR_TYPE);
            unknownElement(parent, qualified(prefix, name));
        } else if (feature instanceof EReference each && !each.isContainment()) {
            types.push(ERROR_TYPE);
            String href = attribs.getValue(XMLResource.HREF);
            if (href == null) {
                log.error("reference-as-element", here(), Messages.get("load.referenceElement", name),
                        Messages.get("load.referenceElement.cure", name));
            } else {
                external(name, href);
            }
        } else if (!feature.isMany() && parent.eIsSet(feature)) {
            types.push(ERROR_TYPE);
            twice(parent, name);
        } else {
            super.handleFeature(prefix, name);
        }
    }

    @Override
    protected void setAttribValue(EObject object, String name, String value) {
        attribute = Optional.of(name);
        super.setAttribValue(object, name, value);
        attribute = Optional.empty();
    }

    @Override
    protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
        if (prefix != null && !prefix.isEmpty()) {
            return null;
        }
        EStructuralFeature feature = super.getFeature(object, prefix, name, isElement);
        return feature != null && StoredFeatures.isStored(feature) ? feature : null;
    }

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject parent, String value) {
        String shown = qualified(prefix == null ? "" : prefix, name);
        if (isElement) {
            types.push(ERROR_TYPE);
            unknownElement(parent, shown);
        } else {
            log.error("attribute-unknown", here(parent),
                    Messages.get("load.unknownAttribute", shown, nameOf(parent)),
                    StoredFeatures.allowed(parent.eClass(), false));
        }
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        EPackage found = uri == null ? null : packageRegistry.getEPackage(uri);
        if (found == null) {
            error(new PackageNotFoundException(uri, "", 0, 0));
        }
        return found;
    }

    @Override
    protected void handleXSISchemaLocation(String schemaLocations) {
        // A hint that nothing here needs and that must not be followed.
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
        // A hint that nothing here needs and that must not be followed.
    }

    @Override
    protected void setValueFromId(EObject object, EReference eReference, String ids) {
        boolean usable = true;
        for (StringTokenizer tokens = new StringTokenizer(ids); tokens.hasMoreTokens();) {
            String id = tokens.nextToken();
            if (id.indexOf('#') > 0) {
                external(eReference.getName(), id);
                usable = false;
            } else if (id.indexOf('#') < 0 && id.indexOf(':') >= 0) {
                unresolved(eReference.getName(), id, here(object));
                usable = false;
            }
        }
        if (usable) {
            super.setValueFromId(object, eReference, ids);
        }
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        attribute = Optional.of(XMLResource.HREF);
        external(XMLResource.HREF, uri);
        attribute = Optional.empty();
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (fits(object, feature, value, here(object))) {
            super.setFeatureValue(object, feature, value, position);
        }
    }

    @Override
    protected void setFeatureValues(ManyReference manyReference) {
        boolean allFit = true;
        for (Object value : manyReference.getValues()) {
            allFit &= fits(manyReference.getObject(), manyReference.getFeature(), value,
                    at(source.offset(manyReference.getLineNumber(), manyReference.getColumnNumber()))
                            .withItem(Locations.itemOf(manyReference.getObject())));
        }
        if (allFit) {
            super.setFeatureValues(manyReference);
        }
    }

    @Override
    protected int getLineNumber() {
        return source.position(currentOffset()).line();
    }

    @Override
    protected int getColumnNumber() {
        return source.position(currentOffset()).column();
    }

    @Override
    public void error(XMIException exception) {
        switch (exception) {
            case IllegalValueException illegal -> illegalValue(illegal);
            case UnresolvedReferenceException dangling -> {
                int offset = source.offset(dangling.getLine(), dangling.getColumn());
                unresolved(attributeAt(offset), dangling.getReference(), at(offset).withItem(itemAt(offset)));
            }
            case ClassNotFoundException unknown when unknown.getFactory() == null -> {
                // The package is unknown, which was said before.
            }
            case ClassNotFoundException unknown -> unknownType(unknown.getName());
            case PackageNotFoundException unknown -> unknownType(String.valueOf(unknown.uri()));
            default -> log.error("file-not-loadable", here(),
                    Messages.get("load.other", String.valueOf(exception.getMessage())),
                    Messages.get("load.other.cure"));
        }
    }

    @Override
    public void warning(XMIException exception) {
        error(exception);
    }

    @Override
    public void fatalError(XMIException exception) {
        error(exception);
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
        throw exception;
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
        throw exception;
    }

    /** Where the reader is, with the item it is in. */
    Place here() {
        return here(objects.isEmpty() ? null : objects.peekEObject());
    }

    private Place here(EObject object) {
        return at(currentOffset()).withItem(object == null ? "" : itemOf(object));
    }

    private String itemOf(EObject object) {
        String item = Locations.itemOf(object);
        return item.isEmpty() && !objects.isEmpty() && objects.peekEObject() != null
                ? Locations.itemOf(objects.peekEObject()) : item;
    }

    private Place at(int offset) {
        SourceText.Position position = source.position(offset);
        return Place.of(log.file(), position.line(), position.column());
    }

    private int currentOffset() {
        return attribute.map(name -> source.attributeStart(tagStart, name)).orElse(tagStart);
    }

    private void stopWhenFull() throws SAXException {
        if (log.isFull()) {
            throw new EnoughException();
        }
    }

    private void unknownElement(EObject parent, String name) {
        String around = parent == null ? elements.get(elements.size() - 2) : nameOf(parent);
        log.error("element-unknown", here(), Messages.get("load.unknownElement", name, around),
                parent == null ? Messages.get("load.nothingAllowed.cure")
                        : StoredFeatures.allowed(parent.eClass(), true));
    }

    private void twice(EObject parent, String name) {
        log.error("feature-twice", here(), Messages.get("load.twice", name, nameOf(parent)),
                Messages.get("load.twice.cure"));
    }

    private void external(String name, String target) {
        log.error("reference-external", here(), Messages.get("load.external", name, brief(target)),
                Messages.get("load.external.cure"));
    }

    private void unresolved(String name, String target, Place place) {
        unresolvedSeen = true;
        log.error("reference-unresolved", place, Messages.get("load.unresolved", name, brief(target)),
                Messages.get("load.unresolved.cure"));
    }

    private void unknownType(String name) {
        log.error("type-unknown", here(), Messages.get("load.unknownType", brief(name)),
                Messages.get("load.unknownType.cure", formatName));
    }

    private void illegalValue(IllegalValueException illegal) {
        EStructuralFeature feature = illegal.getFeature();
        if (unresolvedSeen && feature instanceof EReference) {
            return; // EMF fails to put the missing target among the others; that it is missing was said.
        }
        String cure = feature.getEType() instanceof EEnum literals
                ? Messages.get("load.illegalValue.literals.cure", literals.getELiterals().stream()
                        .map(literal -> literal.getLiteral()).collect(Collectors.joining(", ")))
                : Messages.get("load.illegalValue.cure", feature.getEType().getName());
        log.error("value-illegal", here(illegal.getObject()),
                Messages.get("load.illegalValue", brief(String.valueOf(illegal.getValue())), feature.getName()), cure);
    }

    private boolean fits(EObject object, EStructuralFeature feature, Object value, Place place) {
        if (!(feature instanceof EReference each) || !(value instanceof EObject target)
                || each.getEReferenceType().isInstance(target)) {
            return true;
        }
        log.error("reference-wrong-kind", place, Messages.get("load.wrongTarget", feature.getName(),
                target.eClass().getName(), each.getEReferenceType().getName()), Messages.get("load.wrongTarget.cure"));
        return false;
    }

    private String nameOf(EObject object) {
        return inStartTag && attribute.isPresent() || elements.size() < 2 ? openElement()
                : object.eContainingFeature() == null ? object.eClass().getName()
                        : object.eContainingFeature().getName();
    }

    private String attributeAt(int offset) {
        String text = source.text();
        int end = offset;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(offset, end);
    }

    private String itemAt(int offset) {
        return Optional.ofNullable(objectsByTag.get(source.tagStart(offset + 1))).map(Locations::itemOf).orElse("");
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + ':' + name;
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
