// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

/** Something a plug-in contributed, as it declared it. */
public sealed interface CatalogueEntry permits InstrumentEntry, CrosswalkEntry, ReportEntry, ExchangeEntry {

    /** {@return what names it, together with its edition where it has one} */
    String id();

    /** {@return what it is called} */
    String title();

    /** {@return the symbolic name of the plug-in that contributed it} */
    String contributor();
}
