// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The presentation that BIRT writes, made one that can be presented, edited and read out: the slides mended, with a
 * master and layouts that hold the titles' looks and what stands at the foot of all slides, one theme with the deck's
 * colours and typeface, and a package that holds nothing else.
 */
public final class SlideDeck {

    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String COVER = "";

    private final DeckLooks looks;
    private final Texts texts;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /**
     * Creates a deck.
     *
     * @param titles how the titles of slides look; the colour of the first that is not the cover's becomes the theme's
     * @param language the language of the texts
     */
    public SlideDeck(List<TitleLook> titles, Locale language) {
        looks = new DeckLooks(List.copyOf(titles), language.toLanguageTag());
        texts = new Texts(looks.colorNames(), looks.language());
    }

    /** {@return where BIRT writes its presentation} */
    public OutputStream stream() {
        return written;
    }

    /**
     * Writes the presentation, after BIRT has written its own.
     *
     * @param out where to write; stays open
     * @throws IOException if it cannot be written, or if what BIRT wrote is no presentation
     */
    public void writeTo(OutputStream out) throws IOException {
        Parts source = Parts.read(written.toByteArray());
        Document presentation = source.document(PRESENTATION);
        Map<String, String> references = source.references(PRESENTATION);
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put(COVER, new Layout(1, List.of()));
        Map<String, Integer> titles = new TreeMap<>();
        DeckPackage deck = new DeckPackage(source, looks);
        for (Element id : Xml.all(presentation.getDocumentElement(), "p:sldId")) {
            String name = references.get(id.getAttributeNS(Xml.RELATIONS, "id"));
            Slide slide = new Slide(source.document(name), looks.titles(), texts);
            Map<String, String> own = source.references(name);
            String master = slide.isCover() ? COVER : master(source, own);
            if (!layouts.containsKey(master)) {
                layouts.put(master, new Layout(layouts.size() + 1, foot(source, master)));
            }
            layouts.get(master).place(slide);
            slide.title().ifPresent(title -> slide.setPlaceAmongEqualTitles(titles.merge(title, 1, Integer::sum)));
            deck.add(slide, layouts.get(master), own);
        }
        deck.finish(Xml.child(presentation.getDocumentElement(), "p:sldSz").orElseThrow(),
                new ArrayList<>(layouts.values())).write(out);
    }

    private static String master(Parts source, Map<String, String> slide) throws IOException {
        return first(source.references(first(slide, "/slideLayouts/")), "/slideMasters/");
    }

    private static String first(Map<String, String> references, String folder) throws IOException {
        return references.values().stream().filter(part -> part.contains(folder)).findFirst()
                .orElseThrow(() -> new IOException(folder));
    }

    /** BIRT writes what stands at the foot of all slides into the master; here the cover goes without. */
    private List<Element> foot(Parts source, String master) throws IOException {
        Element shapes = Xml.path(source.document(master).getDocumentElement(), "p:cSld", "p:spTree").orElseThrow();
        Tables.mend(shapes);
        texts.mend(shapes);
        return Xml.children(shapes, "p:sp");
    }
}
