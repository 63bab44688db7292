// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.ModelFormat;

/**
 * The format of {@code *.partnership} files. Version 1 is the first; a later version adds its migration here.
 * References are plain ids, so that moving or adding parts does not change other lines.
 */
public final class PartnershipFormat {

    /** The version written today. */
    public static final int VERSION = 1;

    /** The extension of the files, without the dot. */
    public static final String EXTENSION = "partnership";

    /** The format. */
    public static final ModelFormat<Partnership> FORMAT = ModelFormat.of("partnership", EXTENSION,
            AssessmentPackage.eINSTANCE.getPartnership(), Partnership.class, VERSION);

    private PartnershipFormat() {
    }
}
