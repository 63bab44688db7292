// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

/**
 * Puts a part of the document that BIRT's emitter for word processors writes into the form that the schema of
 * WordprocessingML asks for (ECMA-376, part 1, transitional). The emitter writes properties in an order of its own, the
 * columns of tables under a wrong name and some properties where none may stand: some word processors then ignore them,
 * so that columns lose their widths, and others refuse the file. What the emitter has no means to say is added: a row
 * is not torn apart between pages, and the head of a table stays with the row below it.
 */
final class WordMarkup {

    private static final String[] SIDES = {"top", "left", "bottom", "right", "insideH", "insideV"};
    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            order("pPr", "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
                    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
                    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
                    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
                    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
                    "sectPr"),
            order("rPr", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike",
                    "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
                    "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
                    "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
            order("tblPr", "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize",
                    "tblStyleColBandSize", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout",
                    "tblCellMar", "tblLook", "tblCaption", "tblDescription"),
            order("tcPr", "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar",
                    "textDirection", "tcFitText", "vAlign", "hideMark"),
            order("tcMar", SIDES), order("tblCellMar", SIDES), order("tcBorders", SIDES), order("tblBorders", SIDES),
            order("pBdr", "top", "left", "bottom", "right", "between", "bar"),
            order("sectPr", "headerReference", "footerReference", "type", "pgSz", "pgMar", "paperSrc", "pgBorders",
                    "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection",
                    "bidi", "rtlGutter", "docGrid"),
            order("settings", "view", "zoom", "displayBackgroundShape", "compat"));

    private final WordPart part;

    /** Takes a part, which is changed in place. */
    WordMarkup(WordPart part) {
        this.part = part;
    }

    void mend() {
        part.all("gridCol").forEach(WordMarkup::nameWidth);
        part.all("tbl").forEach(this::addGrid);
        part.all("tc").forEach(cell -> WordPart.children(cell, "pPr").toList().forEach(cell::removeChild));
        part.all("p").forEach(paragraph -> wrap(paragraph, "rPr", "pPr"));
        part.all("r").forEach(run -> ORDER.get("rPr").forEach(property -> wrap(run, property, "rPr")));
        part.all("rPr").forEach(run -> WordPart.children(run, "jc").toList().forEach(run::removeChild));
        part.all("vAlign").filter(align -> "baseline".equals(WordPart.value(align, "val")))
                .forEach(align -> WordPart.set(align, "val", "top"));
        part.all("tblOverlap").filter(overlap -> "Never".equals(WordPart.value(overlap, "val")))
                .forEach(overlap -> WordPart.set(overlap, "val", "never"));
        part.all("pgSz").filter(size -> "auto".equals(WordPart.value(size, "orient")))
                .forEach(size -> WordPart.remove(size, "orient"));
        part.all("pgMar").filter(margins -> WordPart.value(margins, "gutter").isEmpty())
                .forEach(margins -> WordPart.set(margins, "gutter", "0"));
        part.all("unhidenWhenUsed").forEach(style -> part.rename(style, "unhideWhenUsed"));
        part.all("tr").filter(row -> WordPart.within(row, "tbl").isEmpty()).forEach(this::keepWhole);
        ORDER.keySet().forEach(parent -> part.all(parent).forEach(WordMarkup::sort));
    }

    private static Map.Entry<String, List<String>> order(String parent, String... children) {
        return Map.entry(parent, List.of(children));
    }

    private static void nameWidth(Element column) {
        String width = WordPart.value(column, "val");
        if (!width.isEmpty()) {
            WordPart.remove(column, "val");
            WordPart.set(column, "w", width);
        }
    }

    private void addGrid(Element table) {
        Optional<Element> row = WordPart.children(table, "tr").findFirst();
        if (WordPart.children(table, "tblGrid").findAny().isPresent()) {
            return;
        }
        Element grid = part.element("tblGrid");
        row.stream().flatMap(first -> WordPart.children(first, "tc"))
                .flatMap(cell -> WordPart.within(cell, "tcW").stream().limit(1)).forEach(width -> {
                    Element column = part.element("gridCol");
                    WordPart.set(column, "w", WordPart.value(width, "w"));
                    grid.appendChild(column);
                });
        table.insertBefore(grid, row.orElse(null));
    }

    /** Moves properties of one name that stand in an element itself into its element of properties. */
    private void wrap(Element holder, String property, String properties) {
        for (Element stray : WordPart.children(holder, property).toList()) {
            part.properties(holder, properties).appendChild(stray);
        }
    }

    private void keepWhole(Element row) {
        Element properties = part.properties(row, "trPr");
        properties.insertBefore(part.element("cantSplit"), properties.getFirstChild());
        if (WordPart.children(properties, "tblHeader").findAny().isPresent()) {
            WordPart.within(row, "p").forEach(
                    paragraph -> part.properties(paragraph, "pPr").appendChild(part.element("keepNext")));
        }
    }

    private static void sort(Element parent) {
        List<String> order = ORDER.get(parent.getLocalName());
        List<Element> children = WordPart.children(parent).sorted(Comparator.comparingInt(child -> {
            int place = order.indexOf(child.getLocalName());
            return place < 0 ? order.size() : place;
        })).toList();
        children.forEach(parent::appendChild);
    }
}
