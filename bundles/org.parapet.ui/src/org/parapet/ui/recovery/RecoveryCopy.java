// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.ModelReader;

/**
 * A copy of unsaved changes.
 *
 * @param file the file that they belong to, absolute
 * @param saved when the copy was made
 * @param base digest of the file when the copy was made; empty when the file was gone then
 * @param content the model with its unsaved changes, as a file
 */
public record RecoveryCopy(Path file, Instant saved, Optional<String> base, byte[] content) {

    /**
     * Reads the model. Drafts may be unfinished, so it need not pass the checks of a model that is saved.
     *
     * @param <T> the root of the model
     * @param format what kind of file it is
     * @return the model, or what is wrong with the copy
     */
    public <T extends EObject> LoadResult<T> read(ModelFormat<T> format) {
        return new ModelReader().read(format, new ByteArrayInputStream(content), file.toString());
    }
}
