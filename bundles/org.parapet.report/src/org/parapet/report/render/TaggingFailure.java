// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells whether a PDF could not be made because BIRT's writer of tags lost its place in the structure of the document.
 * It does so, for example, over tables with hidden columns; the page itself can then still be drawn without tags.
 */
final class TaggingFailure {

    private static final Set<String> TAG_WRITERS = Set.of("org.openpdf.text.pdf.PdfStructureElement",
            "org.openpdf.text.pdf.PdfStructureTreeRoot");
    private static final String PAGE_DEVICE = "org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice";
    private static final String BAD_SYNTAX = "IllegalPdfSyntaxException";

    private TaggingFailure() {
    }

    static boolean isIn(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals(BAD_SYNTAX)
                    || Arrays.stream(each.getStackTrace()).limit(6).anyMatch(TaggingFailure::writesTags)) {
                return true;
            }
        }
        return false;
    }

    private static boolean writesTags(StackTraceElement frame) {
        return TAG_WRITERS.contains(frame.getClassName())
                || PAGE_DEVICE.equals(frame.getClassName()) && frame.getMethodName().endsWith("Tag");
    }
}
