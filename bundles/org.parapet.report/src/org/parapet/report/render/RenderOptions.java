// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.OutputStream;

import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IHTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;

/**
 * What the engine is told of a report's format.
 *
 * @param format the format
 * @param title the report's title, for formats that name it apart from the report itself
 * @param plain whether all texts of the data are of plain letters
 */
record RenderOptions(OutputFormat format, String title, boolean plain) {

    /** {@return the options, for a report that is written to a stream} */
    IRenderOption writingTo(OutputStream out) {
        IRenderOption option = format == OutputFormat.HTML ? html() : new RenderOption();
        option.setOutputFormat(format.extension());
        if (format == OutputFormat.PDF) {
            option.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
            if (plain) {
                takePlainTexts(option);
            }
        }
        option.setOutputStream(out);
        return option;
    }

    /**
     * Spares the engine looking for line breaks, for a font for each letter and for letters from right to left, where
     * there are none. What the shipped designs say themselves is plain.
     */
    private static void takePlainTexts(IRenderOption option) {
        option.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.FALSE);
        option.setOption(IPDFRenderOption.PDF_BIDI_PROCESSING, Boolean.FALSE);
    }

    private IRenderOption html() {
        HTMLRenderOption option = new HTMLRenderOption();
        option.setHtmlPagination(false);
        option.setMasterPageContent(false);
        option.setEmbeddable(false);
        option.setHtmlTitle(title);
        option.setImageHandler(new DataUriImages());
        option.setSupportedImageFormats("PNG;SVG");
        option.setLayoutPreference(IHTMLRenderOption.LAYOUT_PREFERENCE_FIXED);
        option.setEnableAgentStyleEngine(true);
        return option;
    }
}
