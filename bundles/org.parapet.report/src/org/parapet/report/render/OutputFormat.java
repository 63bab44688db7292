// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.parapet.report.chart.ChartFormat;

/** The formats in which a report can be written. */
public enum OutputFormat {

    /** One self-contained page for a browser. */
    HTML(ChartFormat.PNG),
    /** Pages for print and signature, tagged, with bookmarks. */
    PDF(ChartFormat.SVG),
    /** A document for a word processor, to be edited. */
    DOCX(ChartFormat.PNG),
    /** A workbook with one sheet a part, numbers as numbers. */
    XLSX(ChartFormat.PNG),
    /** Slides for a meeting; made of designs for slides only, see {@link ReportDesign#formats}. */
    PPTX(ChartFormat.LARGE_PNG);

    private final ChartFormat chartFormat;

    OutputFormat(ChartFormat chartFormat) {
        this.chartFormat = chartFormat;
    }

    /**
     * Returns the file name extension, which is also the format's name on the command line.
     *
     * @return lower case, without dot
     */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a format by its extension, in upper or lower case.
     *
     * @param extension an extension without dot
     * @return the format, or empty when there is none
     */
    public static Optional<OutputFormat> byExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension().equalsIgnoreCase(extension)).findFirst();
    }

    /**
     * Lists the extensions of all formats, for messages.
     *
     * @return the extensions in the order of the formats
     */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(OutputFormat::extension).toList();
    }

    ChartFormat chartFormat() {
        return chartFormat;
    }
}
