// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.testing.SampleInstrument;

/** References within a file. */
class InstrumentResourceTest {

    private final Instrument instrument = SampleInstrument.create();

    private final InstrumentResource resource = new InstrumentResource(URI.createURI("sample.instrument"));

    InstrumentResourceTest() {
        resource.getContents().add(instrument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"section/1", "item/1.1", "scale/agreement", "option/agreement/SA", "finding-kind/strength",
        "rule/contested", "score/total", "band/total/low", "action/2.1", "signpost/facts"})
    void partIsReferredToByKindAndCode(String key) {
        EObject part = resource.getEObject(key);
        assertEquals(key, resource.getURIFragment(part));
    }

    @Test
    void constructIsReferredToByItsCode() {
        Construct trust = CrosswalkFactory.eINSTANCE.createConstruct();
        trust.setCode("trust");
        Crosswalk crosswalk = CrosswalkFactory.eINSTANCE.createCrosswalk();
        crosswalk.getConstructs().add(trust);
        InstrumentResource file = new InstrumentResource(URI.createURI("sample.crosswalk"));
        file.getContents().add(crosswalk);
        assertEquals("construct/trust", file.getURIFragment(trust));
        assertSame(trust, file.getEObject("construct/trust"));
    }

    @Test
    void everyReferenceLeadsBack() {
        for (TreeIterator<EObject> parts = resource.getAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            assertSame(part, resource.getEObject(resource.getURIFragment(part)));
        }
    }

    @Test
    void unknownKeyLeadsNowhere() {
        assertNull(resource.getEObject("item/9.9"));
        assertNull(resource.getEObject("scale/1.1"));
        assertNull(resource.getEObject(""));
    }

    @Test
    void changedCodeIsFollowed() {
        Item item = SampleInstrument.item(instrument, "1.1");
        assertSame(item, resource.getEObject("item/1.1"));
        item.setCode("1.1a");
        assertSame(item, resource.getEObject("item/1.1a"));
        assertNull(resource.getEObject("item/1.1"));
        instrument.getScales().get(0).setCode("points");
        assertSame(SampleInstrument.part(instrument, "option/points/SA", EObject.class),
                resource.getEObject("option/points/SA"));
        assertNull(resource.getEObject("option/agreement/SA"));
    }

    @Test
    void removedAndAddedPartsAreFollowed() {
        Item removed = instrument.getSections().get(0).getItems().remove(0);
        assertNull(resource.getEObject("item/1.1"));
        instrument.getSections().get(1).getItems().add(removed);
        assertSame(removed, resource.getEObject("item/1.1"));
    }

    @Test
    void secondPartWithACodeIsReferredToByItsPath() {
        Item second = SampleInstrument.item(instrument, "1.2");
        second.setCode("1.1");
        assertEquals("item/1.1", resource.getURIFragment(SampleInstrument.item(instrument, "1.1")));
        assertEquals("//@sections.0/@items.1", resource.getURIFragment(second));
        assertSame(second, resource.getEObject("//@sections.0/@items.1"));
        instrument.getSections().get(0).getItems().remove(0);
        assertEquals("item/1.1", resource.getURIFragment(second));
    }

    @Test
    void partWithAnIllFormedCodeIsReferredToByItsPath() {
        Item item = SampleInstrument.item(instrument, "1.2");
        item.setCode("1 2");
        assertEquals("//@sections.0/@items.1", resource.getURIFragment(item));
    }

    @Test
    void xmlHasReadableReferences() throws IOException {
        String xml = save();
        assertTrue(xml.contains("<items code=\"1.1\" text=\"We need each other.\" scales=\"scale/agreement\"/>"), xml);
        assertTrue(xml.contains("<findingRules code=\"strength\" kind=\"finding-kind/strength\" "
                + "options=\"option/agreement/A option/agreement/SA\" source=\"p. 2\"/>"), xml);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void xmlLoadsAgainWhetherReferencesAreResolvedAtOnceOrAtTheEnd(boolean deferred) throws IOException {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, deferred);
        options.put(XMLResource.OPTION_DISABLE_NOTIFY, deferred);
        InstrumentResource loaded = load(save(), options);
        assertTrue(EcoreUtil.equals(instrument, loaded.getContents().get(0)));
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(loaded).isEmpty());
    }

    @Test
    void codeMayComeAfterThePartHasBegun() throws IOException {
        InstrumentResource loaded = load("""
                <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument">
                  <scales><code>a</code><options code="y" label="Yes"/></scales>
                  <sections code="1"><items code="1.1" scales="scale/a"/></sections>
                  <findingRules code="r" options="option/a/y"/>
                </instrument:Instrument>""", Map.of(XMLResource.OPTION_DISABLE_NOTIFY, true));
        Instrument read = (Instrument) loaded.getContents().get(0);
        assertSame(read.getScales().get(0), read.getSections().get(0).getItems().get(0).getScales().get(0));
        assertSame(read.getScales().get(0).getOptions().get(0), read.getFindingRules().get(0).getOptions().get(0));
    }

    @Test
    void lookupTakesConstantTime() {
        int items = 50_000;
        for (int i = 0; i < items; i++) {
            SampleInstrument.addItem(instrument.getSections().get(0), "x" + i, "?");
        }
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < items; i++) {
                assertEquals("item/x" + i, resource.getURIFragment(resource.getEObject("item/x" + i)));
            }
        }, "a search through all items for each would take minutes");
    }

    private String save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, 10_000));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InstrumentResource load(String xml, Map<?, ?> options) throws IOException {
        InstrumentResource loaded = new InstrumentResource(URI.createURI("again.instrument"));
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(InstrumentPackage.eNS_URI, InstrumentPackage.eINSTANCE);
        set.getResources().add(loaded);
        loaded.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), options);
        return loaded;
    }
}
