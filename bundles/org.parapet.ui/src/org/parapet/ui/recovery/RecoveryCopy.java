// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFormat;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelReader;

/**
 * A copy of unsaved changes.
 *
 * @param file the partnership file that they belong to, absolute
 * @param saved when the copy was made
 * @param base digest of the file when the copy was made; empty when the file was gone then
 * @param content the partnership with its unsaved changes, as a partnership file
 */
public record RecoveryCopy(Path file, Instant saved, Optional<String> base, byte[] content) {

    /**
     * Reads the partnership. Drafts may be unfinished, so it need not pass the checks of a partnership that is saved.
     *
     * @return the partnership, or what is wrong with the copy
     */
    public LoadResult<Partnership> read() {
        return new ModelReader().read(PartnershipFormat.FORMAT, new ByteArrayInputStream(content), file.toString());
    }
}
