// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;

import org.parapet.report.model.ReportModel;

/**
 * A BIRT design that shows one kind of report model.
 *
 * @param name the name on the command line, for example "od-plan"
 * @param title the name for people
 * @param modelType the report model that the design reads
 * @param pages the design for HTML, PDF and DOCX
 * @param sheets the design for XLSX, one table a sheet; without it the pages' design is used
 */
public record ReportDesign(String name, String title, Class<? extends ReportModel> modelType, URL pages,
        Optional<URL> sheets) {

    /** Refuses missing values. */
    public ReportDesign {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(modelType);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(sheets);
    }

    URL design(OutputFormat format) {
        return format == OutputFormat.XLSX ? sheets.orElse(pages) : pages;
    }
}
