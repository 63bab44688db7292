// SPDX-License-Identifier: EPL-2.0
/**
 * Instrument, crosswalk and translation files: their formats, the readable references within them, and one place to
 * read them with all their problems and to write them. {@link org.parapet.model.instrument.file.InstrumentFiles} is the
 * place to start.
 */
package org.parapet.model.instrument.file;
