// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.comparison.file;

import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonData;
import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.files.ModelFormat;

/** The formats of comparison files and of the data in a bundle. Version 1 of each is the first. */
public final class ComparisonFormats {

    /** The version of comparison files written today. */
    public static final int VERSION = 1;

    /** The version of data written today. */
    public static final int DATA_VERSION = 1;

    /** The extension of comparison files, without the dot. */
    public static final String EXTENSION = "comparison";

    /** The extension of data, without the dot. */
    public static final String DATA_EXTENSION = "answers";

    /** {@code *.comparison}: which files are compared, and how. */
    public static final ModelFormat<Comparison> COMPARISON = ModelFormat.of("comparison", EXTENSION,
            ComparisonPackage.eINSTANCE.getComparison(), Comparison.class, VERSION);

    /** {@code *.answers}: protected answers that a comparison can be computed from. */
    public static final ModelFormat<ComparisonData> DATA = ModelFormat.of("comparison data", DATA_EXTENSION,
            ComparisonPackage.eINSTANCE.getComparisonData(), ComparisonData.class, DATA_VERSION);

    private ComparisonFormats() {
    }
}
