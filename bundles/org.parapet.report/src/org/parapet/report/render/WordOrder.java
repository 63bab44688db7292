// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * The order in which the schema of WordprocessingML (ECMA-376, part 1, transitional) has the properties in an element
 * stand.
 */
final class WordOrder {

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

    private WordOrder() {
    }

    private static Map.Entry<String, List<String>> order(String parent, String... children) {
        return Map.entry(parent, List.of(children));
    }

    /** Sorts what stands in an element; what the schema does not know there stays behind the rest, as it was. */
    static void sort(Element parent) {
        List<String> order = of(parent.getLocalName());
        if (!order.isEmpty()) {
            WordPart.children(parent).sorted(Comparator.comparingInt(child -> place(order, child)))
                    .forEach(parent::appendChild);
        }
    }

    /** {@return the names of what may stand in an element, in order; none where any order will do} */
    static List<String> of(String parent) {
        return ORDER.getOrDefault(parent, List.of());
    }

    private static int place(List<String> order, Element child) {
        int place = order.indexOf(child.getLocalName());
        return place < 0 ? order.size() : place;
    }
}
