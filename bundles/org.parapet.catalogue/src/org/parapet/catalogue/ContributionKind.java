// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

/** What a plug-in can contribute: one kind for each extension point of this bundle. */
public enum ContributionKind {
    /** An instrument file with its translations. */
    INSTRUMENT("org.parapet.catalogue.instruments", "instrument"),
    /** Constructs and mappings. */
    CROSSWALK("org.parapet.catalogue.crosswalks", "crosswalk"),
    /** A report design for one of Parapet's report models. */
    REPORT("org.parapet.catalogue.reports", "report"),
    /** An import or export format. */
    EXCHANGE("org.parapet.catalogue.exchanges", "exchange");

    private final String extensionPoint;
    private final String element;

    ContributionKind(String extensionPoint, String element) {
        this.extensionPoint = extensionPoint;
        this.element = element;
    }

    /** {@return the full id of the extension point} */
    public String extensionPoint() {
        return extensionPoint;
    }

    /** {@return the name of the element that the extension point takes} */
    public String element() {
        return element;
    }
}
