// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

/** Writes an instrument as a FHIR R5 Questionnaire. */
public final class FhirR5Export extends FhirExport {

    /** An export. */
    public FhirR5Export() {
        super(FhirRelease.R5);
    }
}
