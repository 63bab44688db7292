// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.validation.PartnershipValidator;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;

/**
 * A partnership file that is open for writing: locked until closed, and saved only when valid. Made by
 * {@link PartnershipFiles}. Not thread-safe.
 */
public final class OpenPartnership implements AutoCloseable {

    private final OpenModelFile<Partnership> file;
    private final PartnershipValidator validator;
    private final List<Problem> warnings;

    OpenPartnership(OpenModelFile<Partnership> file, PartnershipValidator validator, List<Problem> warnings) {
        this.file = file;
        this.validator = validator;
        this.warnings = List.copyOf(warnings);
    }

    /** {@return the partnership, to be changed in place} */
    public Partnership partnership() {
        return file.model();
    }

    /** {@return what was worth a look when the file was opened; no errors} */
    public List<Problem> warnings() {
        return warnings;
    }

    /** {@return where the parts stood in the file when it was opened; parts added since stand nowhere} */
    public Locations locations() {
        return file.loaded().locations();
    }

    /** {@return path as the user gave it} */
    public Path file() {
        return file.file();
    }

    /** {@return whether somebody changed or removed the file on disk since it was read or saved last} */
    public boolean changedOnDisk() {
        return file.changedOnDisk();
    }

    /**
     * Saves the partnership.
     *
     * @return warnings about the partnership, and about backups that could not be kept
     * @throws ModelFileException of kind INPUT when the partnership is not valid (with every problem) or the file
     *         changed on disk, of kind OUTPUT when it cannot be written; the old file is intact
     */
    public List<Problem> save() throws ModelFileException {
        List<Problem> found = validator.validate(partnership(), Locations.none(file().toString()));
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, found);
        }
        return Stream.concat(found.stream(), file.save().stream()).toList();
    }

    /** Gives the lock back; the partnership stays usable in memory. Closing twice does nothing. */
    @Override
    public void close() {
        file.close();
    }
}
