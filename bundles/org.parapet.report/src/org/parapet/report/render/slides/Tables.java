// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The tables of a slide. BIRT's layout knows only tables to place texts beside each other or to repeat a heading on
 * each slide; what is no table becomes boxes of text, and the remaining ones are told which row is their head.
 */
final class Tables {

    private final Element frame;
    private final Element table;
    private final List<Element> boxes = new ArrayList<>();

    private Tables(Element frame, Element table) {
        this.frame = frame;
        this.table = table;
    }

    /** Mends every table in a tree of shapes. */
    static void mend(Element shapes) {
        for (Element frame : Xml.children(shapes, "p:graphicFrame")) {
            Xml.path(frame, "a:graphic", "a:graphicData", "a:tbl").ifPresent(table -> new Tables(frame, table).mend());
        }
    }

    private void mend() {
        Element transform = Xml.child(frame, "p:xfrm").orElseThrow();
        Place place = Place.of(transform);
        List<Long> widths = Xml.children(Xml.child(table, "a:tblGrid").orElseThrow(), "a:gridCol").stream()
                .map(column -> Xml.number(column, "w")).toList();
        List<Element> rows = new ArrayList<>(Xml.children(table, "a:tr"));
        long top = place.y();
        while (!rows.isEmpty() && (isHeading(rows.getFirst(), widths.size()) || rows.size() == 1)) {
            Element row = rows.removeFirst();
            split(row, place.x(), top, widths);
            top += Xml.number(row, "h");
            Xml.remove(row);
        }
        boxes.forEach(box -> frame.getParentNode().insertBefore(box, frame));
        if (rows.isEmpty()) {
            Xml.remove(frame);
            return;
        }
        new Place(place.x(), top, widths.stream().mapToLong(Long::longValue).sum(),
                rows.stream().mapToLong(row -> Xml.number(row, "h")).sum()).write(transform);
        Element properties = Xml.child(table, "a:tblPr").orElseThrow();
        if (Xml.children(rows.getFirst(), "a:tc").stream().allMatch(cell -> fill(cell).isPresent())) {
            Xml.set(properties, "firstRow", 1);
        }
        rows.forEach(Tables::fillUp);
    }

    /** A row before the head that goes over all columns and has no colour stands above the table, not in it. */
    private static boolean isHeading(Element row, int columns) {
        Element first = Xml.children(row, "a:tc").getFirst();
        return Math.max(1, Xml.number(first, "gridSpan")) == columns && fill(first).isEmpty()
                && (columns > 1 || Xml.all(first, "a:rPr").stream().anyMatch(run -> "1".equals(run.getAttribute("b"))));
    }

    private static Optional<Element> fill(Element cell) {
        return Xml.path(cell, "a:tcPr", "a:solidFill");
    }

    private void split(Element row, long left, long top, List<Long> widths) {
        long x = left;
        int column = 0;
        for (Element cell : Xml.children(row, "a:tc")) {
            if (cell.hasAttribute("hMerge")) {
                continue;
            }
            long width = 0;
            for (int span = 0; span < Math.max(1, Xml.number(cell, "gridSpan")) && column < widths.size(); span++) {
                width += widths.get(column++);
            }
            if (fill(cell).isPresent() || !Texts.isBlank(cell)) {
                boxes.add(box(cell, new Place(x, top, width, Xml.number(row, "h"))));
            }
            x += width;
        }
    }

    private static Element box(Element cell, Place place) {
        Document document = cell.getOwnerDocument();
        Element box = Xml.make(document, "p:sp");
        Element about = Xml.append(box, "p:nvSpPr");
        Xml.append(about, "p:cNvPr");
        Xml.set(Xml.append(about, "p:cNvSpPr"), "txBox", 1);
        Xml.append(about, "p:nvPr");
        Element looks = Xml.append(box, "p:spPr");
        place.write(Xml.append(looks, "a:xfrm"));
        Xml.set(Xml.append(looks, "a:prstGeom"), "prst", "rect");
        fill(cell).ifPresent(looks::appendChild);
        Element body = Xml.append(box, "p:txBody");
        Element properties = Xml.append(body, "a:bodyPr");
        Xml.child(cell, "a:tcPr").ifPresent(margins -> {
            for (String side : List.of("L", "T", "R", "B")) {
                Xml.set(properties, side.toLowerCase(Locale.ROOT) + "Ins", Xml.number(margins, "mar" + side));
            }
        });
        Xml.child(cell, "a:txBody").ifPresent(text -> Xml.children(text, "a:p").forEach(body::appendChild));
        return box;
    }

    /** Cells that another one covers hold a text, too, if an empty one. */
    private static void fillUp(Element row) {
        for (Element cell : Xml.children(row, "a:tc")) {
            if (Xml.child(cell, "a:txBody").isEmpty()) {
                Element body = Xml.make(cell.getOwnerDocument(), "a:txBody");
                Xml.append(body, "a:bodyPr");
                Xml.append(body, "a:p");
                cell.insertBefore(body, cell.getFirstChild());
            }
        }
    }
}
