// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.function.BooleanSupplier;

import org.parapet.report.data.ReportData;
import org.parapet.report.model.ReportModel;

/**
 * A report to be made.
 *
 * @param design the design
 * @param opened the design as the engine has opened it
 * @param model what the report says
 * @param data the model as rows
 * @param format the format
 * @param cancelled asked now and then; true stops the report
 */
record ReportJob(ReportDesign design, OpenedDesign opened, ReportModel model, ReportData data, OutputFormat format,
        BooleanSupplier cancelled) {

    /** {@return the report's title as documents name it: of which partnership, and which report} */
    String title() {
        return model.header().partnership() + " \u2013 " + model.header().reportTitle();
    }
}
