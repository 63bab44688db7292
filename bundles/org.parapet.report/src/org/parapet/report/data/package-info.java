// SPDX-License-Identifier: EPL-2.0
/**
 * The data sets that report designs read: flat rows made from the report models, and the one event handler through
 * which every scripted data set of every design reads them.
 * <p>
 * A design, built in or contributed, declares a scripted data set named like one of the data sets of its report model,
 * with {@link org.parapet.report.data.RecordDataSet} as its event handler class and a column for each record component
 * that it wants. It declares a report parameter for each of the values of
 * {@link org.parapet.report.data.ReportData#parameters()} that it prints. No script is needed.
 */
package org.parapet.report.data;
