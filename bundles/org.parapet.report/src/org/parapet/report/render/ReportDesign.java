// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.ReportModel;

/**
 * A BIRT design that shows one kind of report model.
 *
 * @param name the name on the command line, for example "od-plan"
 * @param title the name for people
 * @param modelType the report model that the design reads
 * @param pages the design for HTML, PDF and DOCX
 * @param sheets the design for XLSX, one table a sheet; without it the pages' design is used
 * @param slides the design for PPTX; without it there is no PPTX
 */
public record ReportDesign(String name, String title, Class<? extends ReportModel> modelType, URL pages,
        Optional<URL> sheets, Optional<URL> slides) {

    /** Refuses missing values. */
    public ReportDesign {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(modelType);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(sheets);
        Objects.requireNonNull(slides);
    }

    /**
     * Makes a design without slides.
     *
     * @param name the name on the command line, for example "od-plan"
     * @param title the name for people
     * @param modelType the report model that the design reads
     * @param pages the design for HTML, PDF and DOCX
     * @param sheets the design for XLSX, one table a sheet; without it the pages' design is used
     */
    public ReportDesign(String name, String title, Class<? extends ReportModel> modelType, URL pages,
            Optional<URL> sheets) {
        this(name, title, modelType, pages, sheets, Optional.empty());
    }

    /**
     * Makes a design that a plug-in contributed, which serves all formats but slides.
     *
     * @param name the name on the command line
     * @param title the name for people
     * @param model the name of the report model that it reads, as the extension point has it: od-plan, results,
     *        progress, comparison or portfolio
     * @param design where the design lies; libraries and pictures that it names lie beside it
     * @return the design, or empty when there is no report model of that name
     */
    public static Optional<ReportDesign> contributed(String name, String title, String model, URL design) {
        return contributed(name, title, model, design, Optional.empty());
    }

    /**
     * Makes a design that a plug-in contributed, which serves all formats, with a further one for slides.
     *
     * @param name the name on the command line
     * @param title the name for people
     * @param model the name of the report model that both read, as the extension point has it: od-plan, results,
     *        progress, comparison or portfolio
     * @param design where the design lies; libraries and pictures that it names lie beside it
     * @param slides where the design for slides lies; without it there is no PPTX
     * @return the design, or empty when there is no report model of that name
     */
    public static Optional<ReportDesign> contributed(String name, String title, String model, URL design,
            Optional<URL> slides) {
        return new BuiltInReports().find(model).map(builtIn -> new ReportDesign(name, title, builtIn.modelType(),
                design, Optional.empty(), slides));
    }

    /**
     * Lists the formats in which the report can be made.
     *
     * @return the formats in their order; PPTX only where there is a design for slides
     */
    public List<OutputFormat> formats() {
        return Arrays.stream(OutputFormat.values()).filter(format -> format != OutputFormat.PPTX || slides.isPresent())
                .toList();
    }

    /** {@return whether it shows one assessment by itself, rather than several side by side} */
    public boolean isOfOneAssessment() {
        return !ComparedReport.class.isAssignableFrom(modelType);
    }

    URL design(OutputFormat format) {
        return switch (format) {
            case HTML, PDF, DOCX -> pages;
            case XLSX -> sheets.orElse(pages);
            case PPTX -> slides.orElseThrow();
        };
    }
}
