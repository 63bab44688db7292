// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in implements that contributes an import or export format to
 * {@code org.parapet.catalogue.exchanges}: for the kind {@code instrument-import} an
 * {@link org.parapet.catalogue.exchange.InstrumentImport}, for {@code instrument-export} an
 * {@link org.parapet.catalogue.exchange.InstrumentExport}.
 */
package org.parapet.catalogue.exchange;
