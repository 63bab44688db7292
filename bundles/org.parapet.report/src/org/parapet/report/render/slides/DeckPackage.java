// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.parapet.report.render.xml.XmlParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of the finished presentation. */
final class DeckPackage {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final List<String> PROPERTIES = List.of("presProps", "viewProps", "tableStyles");
    private static final int FIRST_SLIDE = 256;
    private static final long BEFORE_LAYOUTS = 2_147_483_648L;

    private final Parts source;
    private final DeckLooks looks;
    private final Media media;
    private final Parts slides = new Parts();
    private final Map<String, String> types = new LinkedHashMap<>();
    private int count;

    DeckPackage(Parts source, DeckLooks looks) {
        this.source = source;
        this.looks = looks;
        media = new Media(source);
    }

    /** Adds a slide behind those before it. */
    void add(Slide slide, Layout layout, Map<String, String> references) throws IOException {
        Relations relations = new Relations();
        relations.add("slideLayout", "../slideLayouts/" + layout.file());
        for (Element picture : slide.pictures()) {
            String part = references.get(picture.getAttributeNS(Xml.RELATIONS, "embed"));
            picture.setAttributeNS(Xml.RELATIONS, "r:embed", relations.add("image", "../media/" + media.name(part)));
        }
        count++;
        String file = "slide" + count + ".xml";
        types.put("ppt/slides/" + file, "slide");
        slides.add("ppt/slides/" + file, slide.part());
        slides.add("ppt/slides/_rels/" + file + ".rels", relations.part());
    }

    /** {@return all parts, after the last slide} */
    Parts finish(Element size, List<Layout> layouts) throws IOException {
        Parts inner = new Parts();
        inner.add("_rels/.rels", template("package-rels.xml"));
        inner.add("docProps/core.xml", properties());
        presentation(inner, size);
        inner.add("ppt/theme/theme1.xml", theme());
        master(inner, layouts);
        for (Layout layout : layouts) {
            types.put("ppt/slideLayouts/" + layout.file(), "slideLayout");
            inner.add("ppt/slideLayouts/" + layout.file(), layout(layout));
            Relations relations = new Relations();
            relations.add("slideMaster", "../slideMasters/slideMaster1.xml");
            inner.add("ppt/slideLayouts/_rels/" + layout.file() + ".rels", relations.part());
        }
        for (String kind : PROPERTIES) {
            inner.add("ppt/" + kind + ".xml", source.content("ppt/" + kind + ".xml"));
        }
        Parts deck = new Parts();
        deck.add("[Content_Types].xml", contentTypes());
        return deck.with(inner).with(slides).with(media.parts());
    }

    private Document contentTypes() throws IOException {
        StringBuilder extensions = new StringBuilder();
        media.types().forEach((extension, type) -> extensions.append("<Default Extension=\"").append(extension)
                .append("\" ContentType=\"").append(type).append("\"/>"));
        StringBuilder parts = new StringBuilder();
        types.forEach((part, type) -> parts.append("<Override PartName=\"/").append(part).append("\" ContentType=\"")
                .append(TYPE).append(type).append("+xml\"/>"));
        return template("content-types.xml", "<!--extensions-->", extensions.toString(), "<!--parts-->",
                parts.toString());
    }

    private Document properties() throws IOException {
        Document properties = source.document("docProps/core.xml");
        Element tongue = properties.createElementNS("http://purl.org/dc/elements/1.1/", "dc:language");
        tongue.setTextContent(looks.language());
        properties.getDocumentElement().appendChild(tongue);
        return properties;
    }

    private void presentation(Parts deck, Element size) throws IOException {
        Relations relations = new Relations();
        String master = relations.add("slideMaster", "slideMasters/slideMaster1.xml");
        StringBuilder ids = new StringBuilder();
        for (int number = 1; number <= count; number++) {
            ids.append("<p:sldId id=\"").append(FIRST_SLIDE + number - 1).append("\" r:id=\"")
                    .append(relations.add("slide", "slides/slide" + number + ".xml")).append("\"/>");
        }
        for (String kind : PROPERTIES) {
            relations.add(kind, kind + ".xml");
        }
        relations.add("theme", "theme/theme1.xml");
        deck.add("ppt/presentation.xml", template("presentation.xml", "${master}", master, "<!--slides-->",
                ids.toString(), "${width}", size.getAttribute("cx"), "${height}", size.getAttribute("cy"),
                "${language}", looks.language()));
        deck.add("ppt/_rels/presentation.xml.rels", relations.part());
    }

    private Document theme() throws IOException {
        Document theme = source.document("ppt/theme/theme1.xml");
        Map<String, String> colors = looks.themeColors();
        for (Element scheme : Xml.all(theme.getDocumentElement(), "a:clrScheme")) {
            for (Element color : XmlParts.children(scheme)) {
                if (colors.containsKey(color.getLocalName())) {
                    Xml.clear(color);
                    Xml.set(Xml.append(color, "a:srgbClr"), "val", colors.get(color.getLocalName()));
                }
            }
        }
        return theme;
    }

    private void master(Parts deck, List<Layout> layouts) throws IOException {
        Relations relations = new Relations();
        StringBuilder ids = new StringBuilder();
        for (Layout layout : layouts) {
            ids.append("<p:sldLayoutId id=\"").append(BEFORE_LAYOUTS + layout.number()).append("\" r:id=\"")
                    .append(relations.add("slideLayout", "../slideLayouts/" + layout.file())).append("\"/>");
        }
        relations.add("theme", "../theme/theme1.xml");
        Document master = template("master.xml", "<!--layouts-->", ids.toString(), "${language}", looks.language(),
                "${size}", Long.toString(looks.titleSize(false)));
        placeTitle(master, layouts.getLast().title());
        deck.add("ppt/slideMasters/slideMaster1.xml", master);
        deck.add("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations.part());
    }

    private Document layout(Layout layout) throws IOException {
        Document part = template(layout.isCover() ? "cover-layout.xml" : "title-layout.xml", "${language}",
                looks.language(), "${size}", Long.toString(looks.titleSize(layout.isCover())));
        placeTitle(part, layout.title());
        Element shapes = Xml.path(part.getDocumentElement(), "p:cSld", "p:spTree").orElseThrow();
        int id = Xml.all(shapes, "p:cNvPr").size();
        for (Element shape : layout.foot()) {
            Element foot = (Element) part.importNode(shape, true);
            shapes.appendChild(foot);
            Element about = Xml.path(foot, "p:nvSpPr", "p:cNvPr").orElseThrow();
            Xml.set(about, "id", ++id);
            Xml.set(about, "name", "Foot " + id);
        }
        return part;
    }

    private static void placeTitle(Document part, Optional<Place> title) {
        title.ifPresent(place -> Xml.all(part.getDocumentElement(), "p:sp").stream().findFirst()
                .flatMap(shape -> Xml.path(shape, "p:spPr", "a:xfrm")).ifPresent(place::write));
    }

    /** Reads a template and sets values for the marks in it. */
    private static Document template(String name, String... values) throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(DeckPackage.class.getResourceAsStream(name), name)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int index = 0; index < values.length; index += 2) {
            text = text.replace(values[index], values[index + 1]);
        }
        return XmlParts.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
