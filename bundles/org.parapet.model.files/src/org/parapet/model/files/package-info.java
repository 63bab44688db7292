// SPDX-License-Identifier: EPL-2.0
/**
 * The one load and save path of every Parapet model file ({@code *.instrument}, {@code *.crosswalk},
 * {@code *.translation}, {@code *.partnership}), used by workbench and command line alike and usable without OSGi.
 *
 * <p>A model bundle describes its file once as a {@link org.parapet.model.files.ModelFormat}. Then
 * {@link org.parapet.model.files.ModelReader} reads it strictly (nothing is half-loaded, every problem has a place),
 * {@link org.parapet.model.files.OpenModelFile} holds it open for writing (lock, change detection, backups) and
 * {@link org.parapet.model.files.ModelWriter} writes a model that was made in memory. Everything else that Parapet puts
 * on disk (reports, exports) goes through {@link org.parapet.model.files.AtomicFiles}.
 */
package org.parapet.model.files;
