// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.List;

/** The addresses of the extensions that are written and read. */
final class Extensions {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    static final String ITEM_CONTROLS_R4 = "http://hl7.org/fhir/questionnaire-item-control";
    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
    static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

    /** Ends the addresses of what makes an item's answer, whoever defines it (SDC, or FHIR itself once). */
    static final String CALCULATED = "-calculatedExpression";

    /** Ends the addresses of what makes the options of a question. */
    static final String ANSWERS_COMPUTED = "-answerExpression";

    /** The score of an option: in R5 and R4, and as STU3 named it in questionnaires, value sets and code systems. */
    static final List<String> SCORES = List.of(ITEM_WEIGHT, ORDINAL_VALUE,
            "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue");

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
