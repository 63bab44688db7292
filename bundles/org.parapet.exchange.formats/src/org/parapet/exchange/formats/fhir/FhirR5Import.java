// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

/** Reads FHIR R5 Questionnaires. */
public final class FhirR5Import extends FhirImport {

    /** An import. */
    public FhirR5Import() {
        super(FhirRelease.R5);
    }
}
