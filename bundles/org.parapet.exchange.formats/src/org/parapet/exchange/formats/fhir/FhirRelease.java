// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.List;

/** A release of FHIR, as far as questionnaires differ. */
enum FhirRelease {
    /** Release 4 (4.0.1) and 4B. */
    R4("4.0.1", "choice", "http://hl7.org/fhir/StructureDefinition/ordinalValue", List.of("choice", "open-choice"),
            "fhir-r5"),
    /** Release 5 (5.0.0): questions with options are of type {@code coding}, scores are item weights. */
    R5("5.0.0", "coding", "http://hl7.org/fhir/StructureDefinition/itemWeight", List.of("coding"), "fhir-r4");

    private final String version;
    private final String choice;
    private final String score;
    private final List<String> choices;
    private final String otherFormat;

    FhirRelease(String version, String choice, String score, List<String> choices, String otherFormat) {
        this.version = version;
        this.choice = choice;
        this.score = score;
        this.choices = choices;
        this.otherFormat = otherFormat;
    }

    /** {@return the version as FHIR writes it} */
    String version() {
        return version;
    }

    /** {@return the type of a question that is answered by one option} */
    String choice() {
        return choice;
    }

    /** {@return the extension that holds an option's score} */
    String score() {
        return score;
    }

    /** {@return the types of questions that have options} */
    List<String> choices() {
        return choices;
    }

    /** {@return the other release} */
    FhirRelease other() {
        return this == R4 ? R5 : R4;
    }

    /** {@return the id of Parapet's format for the other release} */
    String otherFormat() {
        return otherFormat;
    }
}
