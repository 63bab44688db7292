// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.w3c.dom.Element;

/**
 * Puts a part of the document that BIRT's emitter for word processors writes into the form that the schema of
 * WordprocessingML asks for (ECMA-376, part 1, transitional). The emitter writes properties in an order of its own, the
 * columns of tables under a wrong name and some properties where none may stand: some word processors then ignore them,
 * so that columns lose their widths, and others refuse the file. What the emitter has no means to say is added: a row
 * is not torn apart between pages, and the head of a table stays with the row below it.
 */
final class WordMarkup {

    private final WordPart part;
    private final Map<String, Consumer<Element>> cures = Map.ofEntries(
            Map.entry("gridCol", WordMarkup::nameWidth),
            Map.entry("tbl", this::addGrid),
            Map.entry("tr", this::keepWhole),
            Map.entry("tc", cell -> removeAll(cell, "pPr")),
            Map.entry("p", paragraph -> gather(paragraph, "pPr", List.of("rPr"))),
            Map.entry("r", run -> gather(run, "rPr", WordOrder.of("rPr"))),
            Map.entry("rPr", letters -> removeAll(letters, "jc")),
            Map.entry("vAlign", align -> replace(align, "val", "baseline", "top")),
            Map.entry("tblOverlap", overlap -> replace(overlap, "val", "Never", "never")),
            Map.entry("pgSz", WordMarkup::removeTurn),
            Map.entry("pgMar", margins -> replace(margins, "gutter", "", "0")),
            Map.entry("unhidenWhenUsed", this::spellRight));

    /** Takes a part, which is changed in place. */
    WordMarkup(WordPart part) {
        this.part = part;
    }

    void mend() {
        part.visit(element -> {
            cures.getOrDefault(element.getLocalName(), other -> { }).accept(element);
            WordOrder.sort(element);
        });
    }

    private static void removeAll(Element holder, String name) {
        WordPart.children(holder, name).toList().forEach(holder::removeChild);
    }

    private static void replace(Element element, String attribute, String wrong, String right) {
        if (wrong.equals(WordPart.value(element, attribute))) {
            WordPart.set(element, attribute, right);
        }
    }

    private static void removeTurn(Element pageSize) {
        if ("auto".equals(WordPart.value(pageSize, "orient"))) {
            WordPart.remove(pageSize, "orient");
        }
    }

    private static void nameWidth(Element column) {
        String width = WordPart.value(column, "val");
        if (!width.isEmpty()) {
            WordPart.remove(column, "val");
            WordPart.set(column, "w", width);
        }
    }

    private void spellRight(Element unhiding) {
        part.rename(unhiding, "unhideWhenUsed");
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

    /** Moves properties of the names that stand in an element itself into its element of properties. */
    private void gather(Element holder, String properties, List<String> names) {
        names.stream().flatMap(name -> WordPart.children(holder, name))
                .forEach(stray -> part.properties(holder, properties).appendChild(stray));
    }

    private void keepWhole(Element row) {
        if (!WordPart.within(row, "tbl").isEmpty()) {
            return;
        }
        Element properties = part.properties(row, "trPr");
        properties.insertBefore(part.element("cantSplit"), properties.getFirstChild());
        if (WordPart.children(properties, "tblHeader").findAny().isPresent()) {
            WordPart.within(row, "p").forEach(
                    paragraph -> part.properties(paragraph, "pPr").appendChild(part.element("keepNext")));
        }
    }
}
