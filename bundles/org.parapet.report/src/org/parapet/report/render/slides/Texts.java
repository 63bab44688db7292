// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.parapet.report.render.xml.XmlParts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The texts of a slide. BIRT writes each line that it broke as a paragraph, each piece that it measured as a run, and
 * names its typeface at each; here lines become paragraphs again, in the typeface and language of the deck.
 */
final class Texts {

    private static final List<String> KEPT = List.of("sz", "b", "i", "u", "strike");

    private final Map<String, String> schemeColors;
    private final String language;

    /**
     * @param schemeColors the names of colours of the theme by their value in hexadecimal digits, upper case
     * @param language a language tag
     */
    Texts(Map<String, String> schemeColors, String language) {
        this.schemeColors = new TreeMap<>(schemeColors);
        this.language = language;
    }

    /** Mends every text below an element. */
    void mend(Element root) {
        Xml.all(root, "p:txBody").forEach(body -> mendBody(body, true));
        Xml.all(root, "a:txBody").forEach(body -> mendBody(body, false));
        Xml.all(root, "a:srgbClr").forEach(this::recolor);
    }

    private void mendBody(Element body, boolean box) {
        Element properties = Xml.child(body, "a:bodyPr").orElseThrow();
        if (box) {
            Xml.set(properties, "wrap", "square");
        } else {
            List.of("wrap", "lIns", "tIns", "rIns", "bIns", "rtlCol").forEach(properties::removeAttribute);
        }
        if (Xml.child(body, "a:lstStyle").isEmpty()) {
            body.insertBefore(Xml.make(body.getOwnerDocument(), "a:lstStyle"), properties.getNextSibling());
        }
        joinLines(Xml.children(body, "a:p"));
        Xml.children(body, "a:p").forEach(this::mendParagraph);
    }

    /** A line that ends between two words goes on in the next one. */
    private static void joinLines(List<Element> lines) {
        Element paragraph = null;
        for (Element line : lines) {
            if (paragraph == null || !goesOn(text(paragraph))) {
                paragraph = line;
                continue;
            }
            Xml.child(paragraph, "a:endParaRPr").ifPresent(Xml::remove);
            for (Element part : XmlParts.children(line)) {
                if (!Xml.is(part, "a:pPr")) {
                    paragraph.appendChild(part);
                }
            }
            Xml.remove(line);
        }
    }

    private static boolean goesOn(String line) {
        return !line.isEmpty() && (Character.isWhitespace(line.charAt(line.length() - 1))
                || "-\u2013/".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    static String text(Element element) {
        return Xml.all(element, "a:t").stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    static boolean isBlank(Element element) {
        return text(element).replace('\u00a0', ' ').isBlank();
    }

    private void mendParagraph(Element paragraph) {
        Xml.child(paragraph, "a:pPr").ifPresent(properties -> {
            Xml.clear(properties);
            if (!properties.hasAttributes()) {
                Xml.remove(properties);
            }
        });
        Xml.children(paragraph, "a:fld").forEach(field -> alignLikeItsField(paragraph, field));
        Xml.all(paragraph, "a:rPr").forEach(this::mendRun);
        Xml.child(paragraph, "a:endParaRPr").ifPresent(Xml::remove);
        joinRuns(Xml.children(paragraph, "a:r"));
    }

    /** BIRT aligns the slide's number inside of the number. */
    private static void alignLikeItsField(Element paragraph, Element field) {
        Xml.child(field, "a:pPr").ifPresent(properties -> {
            Xml.child(paragraph, "a:pPr").ifPresent(Xml::remove);
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        });
    }

    private void mendRun(Element properties) {
        Map<String, String> kept = KEPT.stream().filter(properties::hasAttribute)
                .collect(Collectors.toMap(name -> name, properties::getAttribute));
        while (properties.getAttributes().getLength() > 0) {
            properties.removeAttributeNode((org.w3c.dom.Attr) properties.getAttributes().item(0));
        }
        Xml.set(properties, "lang", language);
        kept.forEach(properties::setAttribute);
        List.of("a:latin", "a:ea", "a:cs").forEach(typeface -> Xml.children(properties, typeface).forEach(Xml::remove));
        Xml.set(Xml.append(properties, "a:latin"), "typeface", "+mn-lt");
    }

    private void recolor(Element color) {
        String name = schemeColors.get(color.getAttribute("val").toUpperCase(Locale.ROOT));
        if (name != null) {
            Element scheme = Xml.make(color.getOwnerDocument(), "a:schemeClr");
            Xml.set(scheme, "val", name);
            color.getParentNode().replaceChild(scheme, color);
        }
    }

    private static void joinRuns(List<Element> runs) {
        List<Element> open = new ArrayList<>();
        for (Element run : runs) {
            Element last = open.isEmpty() ? null : open.getLast();
            if (last != null && sameLook(last, run)) {
                Element text = Xml.child(last, "a:t").orElseThrow();
                text.setTextContent(text.getTextContent() + text(run));
                Xml.remove(run);
            } else {
                open.add(run);
            }
        }
    }

    private static boolean sameLook(Element one, Element other) {
        Element first = Xml.child(one, "a:rPr").orElse(null);
        Element second = Xml.child(other, "a:rPr").orElse(null);
        return first == null ? second == null : first.isEqualNode(second);
    }
}
