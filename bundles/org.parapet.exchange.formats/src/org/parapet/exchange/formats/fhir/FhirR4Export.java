// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

/** Writes an instrument as a FHIR R4 Questionnaire. */
public final class FhirR4Export extends FhirExport {

    /** An export. */
    public FhirR4Export() {
        super(FhirRelease.R4);
    }
}
