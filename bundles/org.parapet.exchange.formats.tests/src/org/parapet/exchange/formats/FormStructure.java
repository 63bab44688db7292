// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The structure of a tagged PDF file, as somebody who reads it out finds it. */
final class FormStructure {

    private static final PdfName OBJECT = new PdfName("Obj");

    private final Map<Integer, PdfDictionary> widgets = new HashMap<>();
    private final Map<Integer, Integer> fields = new HashMap<>();
    private final Map<Integer, PdfObject> waysBack = new HashMap<>();
    private final Set<String> types = new TreeSet<>();

    FormStructure(PdfReader reader) {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                PRIndirectReference reference = (PRIndirectReference) annotations.getPdfObject(i);
                widgets.put(reference.getNumber(), annotations.getAsDict(i));
            }
        }
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        read(root, 0);
        Map<?, ?> tree = PdfNumberTree.readTree(root.getAsDict(PdfName.PARENTTREE));
        tree.forEach((key, value) -> waysBack.put((Integer) key, (PdfObject) value));
    }

    private void read(PdfDictionary part, int number) {
        PdfName type = part.getAsName(PdfName.S);
        if (type != null) {
            types.add(PdfName.decodeName(type.toString()));
        }
        PdfObject kids = PdfReader.getPdfObject(part.get(PdfName.K));
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray(part.get(PdfName.K));
        for (int i = 0; kids != null && i < all.size(); i++) {
            if (all.getDirectObject(i) instanceof PdfDictionary kid) {
                if (kid.get(OBJECT) instanceof PRIndirectReference field) {
                    fields.merge(field.getNumber(), number, (one, other) -> -1);
                } else if (kid.contains(PdfName.S)) {
                    read(kid, all.getPdfObject(i) instanceof PRIndirectReference self ? self.getNumber() : 0);
                }
            }
        }
    }

    /** {@return the numbers of the fields that stand on pages} */
    Set<Integer> widgets() {
        return widgets.keySet();
    }

    /** {@return the numbers of the fields that stand in the structure, each once} */
    Set<Integer> fields() {
        return fields.keySet();
    }

    /** {@return the fields that do not lead to the one part of the structure that holds them} */
    List<Integer> widgetsWithoutWayBack() {
        List<Integer> lost = new ArrayList<>();
        widgets.forEach((number, widget) -> {
            PdfNumber key = widget.getAsNumber(PdfName.STRUCTPARENT);
            boolean found = key != null && waysBack.get(key.intValue()) instanceof PRIndirectReference part
                    && part.getNumber() == fields.getOrDefault(number, -1);
            if (!found) {
                lost.add(number);
            }
        });
        return lost;
    }

    /** {@return the names of the kinds of parts} */
    Set<String> types() {
        return types;
    }
}
