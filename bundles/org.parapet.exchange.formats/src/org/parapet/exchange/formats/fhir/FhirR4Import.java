// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

/** Reads FHIR R4 Questionnaires. */
public final class FhirR4Import extends FhirImport {

    /** An import. */
    public FhirR4Import() {
        super(FhirRelease.R4);
    }
}
