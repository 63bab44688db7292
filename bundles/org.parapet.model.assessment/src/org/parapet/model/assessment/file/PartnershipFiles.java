// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.validation.PartnershipValidator;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;

/**
 * Reads, opens and creates partnership files. Nothing is half-loaded: a file that breaks the format or a check of
 * {@link PartnershipValidator} gives no partnership but all its problems, with line and column. Holds no state;
 * thread-safe.
 */
public final class PartnershipFiles {

    private final PartnershipValidator validator = new PartnershipValidator();
    private final ModelReader reader = new ModelReader();

    /**
     * {@return the partnership in a file, to look at; no lock is taken}
     *
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public LoadResult<Partnership> read(Path file) {
        return validated(reader.read(PartnershipFormat.FORMAT, file));
    }

    /**
     * {@return the partnership in a stream}
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<Partnership> read(InputStream content, String name) {
        return validated(reader.read(PartnershipFormat.FORMAT, content, name));
    }

    /**
     * {@return an existing file, loaded and locked for this process until closed}
     *
     * @param file path as the user gave it
     * @throws ModelFileException of kind INPUT with every problem when it cannot be loaded, of kind OUTPUT when it is
     *         locked by another process or read-only
     */
    public OpenPartnership open(Path file) throws ModelFileException {
        OpenModelFile<Partnership> opened = OpenModelFile.open(PartnershipFormat.FORMAT, file);
        LoadResult<Partnership> result = validated(opened.loaded());
        if (result.hasErrors()) {
            opened.close();
            throw new ModelFileException(ModelFileException.Kind.INPUT, result.problems());
        }
        return new OpenPartnership(opened, validator, result.problems());
    }

    /**
     * {@return a new file with a partnership, saved and locked for this process until closed}
     *
     * @param file path as the user gave it; its folder must exist, the file must not
     * @param partnership what it holds
     * @throws ModelFileException of kind INPUT when the partnership is not valid or there is such a file already, of
     *         kind OUTPUT when it cannot be written
     */
    public OpenPartnership create(Path file, Partnership partnership) throws ModelFileException {
        List<Problem> found = validator.validate(partnership, Locations.none(file.toString()));
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, found);
        }
        return new OpenPartnership(OpenModelFile.create(PartnershipFormat.FORMAT, file, partnership), validator, found);
    }

    private LoadResult<Partnership> validated(LoadResult<Partnership> loaded) {
        return loaded.checked(validator::validate);
    }
}
