// SPDX-License-Identifier: EPL-2.0
/**
 * Renders report models with BIRT in HTML, PDF, DOCX, XLSX and PPTX.
 *
 * <h2>How a contributed design is written</h2>
 * A plug-in contributes a design at the extension point {@code org.parapet.catalogue.reports};
 * {@link org.parapet.report.render.ReportDesign#contributed} makes it ready for the renderer. In the design,
 * <ol>
 * <li>each scripted data set has the name of a data set of the report model, the event handler class
 * {@code org.parapet.report.data.RecordDataSet} and a column for each value that it wants; no script is needed. The
 * data sets and columns of all models are those of {@link org.parapet.report.data.ReportData};</li>
 * <li>every value that stands alone comes as a report parameter; the parameters that are set must be declared. The
 * library {@code parapet.rptlibrary}, found from any design by this name, declares all data sets and parameters to be
 * extended, along with the master page and the styles: include it with the namespace {@code parapet};</li>
 * <li>an image takes a {@code chart} column as its value, the parameter {@code pictureType} as its type and
 * {@code org.parapet.report.data.PictureSize} as its event handler class, which gives it the height that belongs to its
 * width;</li>
 * <li>words that people read can stand in a resource bundle beside the design that it includes by name; the built-in
 * designs take theirs from {@code wording};</li>
 * <li>headings have the styles {@code title}, {@code heading2} and {@code heading3} of the theme, which makes them
 * headings in HTML and DOCX, and the tag types {@code H1} to {@code H3}, which makes them headings in PDF;</li>
 * <li>slides are a design of their own with the library's master page {@code slide}; titles have the styles
 * {@code slideCover} and {@code slideTitle}, which make them titles in PPTX, and pictures the event handler class
 * {@code org.parapet.report.data.SlidePictureSize};</li>
 * <li>columns of tables are not hidden for PDF, because BIRT then cannot write tags; the report is then made without
 * them.</li>
 * </ol>
 */
package org.parapet.report.render;
