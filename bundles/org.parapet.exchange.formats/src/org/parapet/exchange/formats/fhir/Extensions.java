// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

/** The addresses of the extensions that are written and read. */
final class Extensions {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    static final String ITEM_CONTROLS_R4 = "http://hl7.org/fhir/questionnaire-item-control";
    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";

    /** What FHIR has no element for; the rest of the address says what it is. */
    static final String OWN = "http://parapet.org/fhir/StructureDefinition/";
    static final String PART = OWN + "part";
    static final String CODE = OWN + "code";
    static final String SCALE = OWN + "scale";
    static final String POLARITY = OWN + "polarity";
    static final String STRONGEST = OWN + "strongest";
    static final String PRINTED = OWN + "printed";
    static final String FACT = OWN + "instrument-";
    static final String SCALE_FACT = OWN + "scale-";

    /** Begins the canonical address of a questionnaire that is an instrument of Parapet. */
    static final String INSTRUMENT = "urn:parapet:instrument:";

    private Extensions() {
    }
}
