// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import org.parapet.model.assessment.Partnership;
import org.parapet.model.comparison.Source;
import org.parapet.model.files.LoadResult;

/** Is told of each file of a comparison as it was read, before it is let go; called from several threads at once. */
@FunctionalInterface
public interface SourceListener {

    /**
     * A file was read, or could not be.
     *
     * @param source the file as the comparison names it
     * @param loaded the partnership, or why there is none; not to be kept
     * @throws RuntimeException to end the comparison, such as when it was cancelled
     */
    void wasRead(Source source, LoadResult<Partnership> loaded);
}
