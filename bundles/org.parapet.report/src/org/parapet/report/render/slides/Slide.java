// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One slide, mended: its title is a title, its texts wrap, its pictures fill their frames, its shapes have names. */
final class Slide {

    /** How shapes are called where the parts of a slide are listed. */
    private static final Map<String, String> NAMES = Map.of("sp", "Text", "pic", "Picture", "graphicFrame", "Table",
            "cxnSp", "Line", "grpSp", "Group");

    private final Document part;
    private final Element shapes;
    private final Optional<Element> title;
    private final boolean cover;

    Slide(Document part, List<TitleLook> looks, Texts texts) {
        this.part = part;
        shapes = Xml.path(part.getDocumentElement(), "p:cSld", "p:spTree").orElseThrow();
        Tables.mend(shapes);
        Xml.children(shapes, "p:sp").stream().filter(Slide::isNothing).forEach(Xml::remove);
        Xml.all(shapes, "a:stretch").stream().filter(stretch -> Xml.child(stretch, "a:fillRect").isEmpty())
                .forEach(stretch -> Xml.append(stretch, "a:fillRect"));
        Optional<Element> found = Optional.empty();
        boolean covers = false;
        for (TitleLook look : looks) {
            Optional<Element> fitting = Xml.children(shapes, "p:sp").stream().filter(box -> has(box, look)).findFirst();
            if (found.isEmpty() && fitting.isPresent()) {
                found = fitting;
                covers = look.cover();
            }
        }
        title = found;
        cover = covers;
        texts.mend(shapes);
        title.ifPresent(this::makeTitle);
        number();
    }

    private static boolean isNothing(Element box) {
        return Texts.isBlank(box) && Xml.path(box, "p:spPr", "a:solidFill").isEmpty()
                && Xml.path(box, "p:spPr", "a:ln").isEmpty();
    }

    private static boolean has(Element box, TitleLook look) {
        return Xml.all(box, "a:rPr").stream().findFirst().filter(run -> "1".equals(run.getAttribute("b"))
                && Xml.number(run, "sz") == Math.round(look.points() * 100)
                && Xml.path(run, "a:solidFill", "a:srgbClr").map(color -> color.getAttribute("val"))
                        .filter(color -> Integer.parseInt(color, 16) == look.color()).isPresent()).isPresent();
    }

    /** The layout of the slide gives its title the looks. */
    private void makeTitle(Element box) {
        Element about = Xml.child(box, "p:nvSpPr").orElseThrow();
        Element locks = Xml.child(about, "p:cNvSpPr").orElseThrow();
        locks.removeAttribute("txBox");
        Xml.set(Xml.append(locks, "a:spLocks"), "noGrp", 1);
        Xml.set(Xml.append(Xml.child(about, "p:nvPr").orElseThrow(), "p:ph"), "type", cover ? "ctrTitle" : "title");
        Element body = Xml.child(box, "p:txBody").orElseThrow();
        for (Element run : Xml.all(body, "a:rPr")) {
            List.of("sz", "b").forEach(run::removeAttribute);
            Xml.clear(run);
        }
        Xml.all(body, "a:endParaRPr").forEach(Xml::remove);
        Xml.all(body, "a:pPr").forEach(Xml::remove);
        Element wrapping = Xml.child(body, "a:bodyPr").orElseThrow();
        Xml.clear(wrapping);
        Xml.append(wrapping, "a:normAutofit");
        shapes.insertBefore(box, Xml.child(shapes, "p:grpSpPr").orElseThrow().getNextSibling());
    }

    private void number() {
        Map<String, Integer> counts = new TreeMap<>();
        int id = 1;
        for (Element about : Xml.all(shapes, "p:cNvPr")) {
            Xml.set(about, "id", id++);
            Element shape = (Element) about.getParentNode().getParentNode();
            if (!shape.isSameNode(shapes)) {
                String kind = title.filter(shape::isSameNode).isPresent() ? "Title"
                        : NAMES.getOrDefault(shape.getLocalName(), "Shape");
                Xml.set(about, "name", kind + " " + counts.merge(kind, 1, Integer::sum));
            }
        }
    }

    Document part() {
        return part;
    }

    /** {@return whether it is the first slide, which shows what the deck is} */
    boolean isCover() {
        return cover;
    }

    /** {@return the title's text} */
    Optional<String> title() {
        return title.map(Texts::text);
    }

    /** {@return where the title stands} */
    Optional<Place> titlePlace() {
        return title.flatMap(box -> Xml.path(box, "p:spPr", "a:xfrm")).map(Place::of);
    }

    /** Numbers the title of a slide that goes on from one before it. */
    void setPlaceAmongEqualTitles(int place) {
        title.filter(box -> place > 1).ifPresent(box -> {
            Element last = Xml.all(box, "a:t").getLast();
            last.setTextContent(last.getTextContent() + " (" + place + ")");
        });
    }

    /** {@return the references of its pictures to their parts, each of them an element with an embedded picture} */
    List<Element> pictures() {
        List<Element> pictures = new ArrayList<>(Xml.all(part.getDocumentElement(), "a:blip"));
        pictures.removeIf(picture -> !picture.hasAttributeNS(Xml.RELATIONS, "embed"));
        return pictures;
    }
}
