// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.comparison.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonData;
import org.parapet.model.comparison.validation.ComparisonValidator;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;

/**
 * Reads, opens and writes comparison files, and the data in bundles. Nothing is half-loaded. Thread-safe; the models
 * are not.
 */
public final class ComparisonFiles {

    private final ModelReader reader = new ModelReader();
    private final ModelWriter writer = new ModelWriter();
    private final ComparisonValidator validator = new ComparisonValidator();

    /**
     * {@return the comparison in a file, to look at; no lock is taken}
     *
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public LoadResult<Comparison> read(Path file) {
        return validated(reader.read(ComparisonFormats.COMPARISON, file));
    }

    /**
     * {@return the comparison in a stream}
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<Comparison> read(InputStream content, String name) {
        return validated(reader.read(ComparisonFormats.COMPARISON, content, name));
    }

    /**
     * {@return an existing file, loaded and locked for this process until closed}; validate before saving, see
     * {@link ComparisonValidator}.
     *
     * @param file path as the user gave it
     * @throws ModelFileException of kind INPUT with every problem when it cannot be loaded, of kind OUTPUT when it is
     *         locked by another process or read-only
     */
    public OpenModelFile<Comparison> open(Path file) throws ModelFileException {
        OpenModelFile<Comparison> opened = OpenModelFile.open(ComparisonFormats.COMPARISON, file);
        LoadResult<Comparison> result = validated(opened.loaded());
        if (result.hasErrors()) {
            opened.close();
            throw new ModelFileException(ModelFileException.Kind.INPUT, result.problems());
        }
        return opened;
    }

    /**
     * Writes a comparison to a file that may exist.
     *
     * @param comparison valid but for warnings
     * @param file where; its folder must exist
     * @return warnings
     * @throws ModelFileException of kind INPUT when the comparison has errors, of kind OUTPUT when it cannot be
     *         written; the old file is intact
     */
    public List<Problem> write(Comparison comparison, Path file) throws ModelFileException {
        List<Problem> problems = new ArrayList<>(checked(comparison, file.toString()));
        problems.addAll(writer.write(ComparisonFormats.COMPARISON, comparison, file));
        return List.copyOf(problems);
    }

    /**
     * {@return the content of a comparison file}
     *
     * @param comparison valid but for warnings
     * @param name what to call it in messages
     * @throws ModelFileException of kind INPUT when the comparison has errors
     */
    public byte[] serialise(Comparison comparison, String name) throws ModelFileException {
        checked(comparison, name);
        return writer.serialise(ComparisonFormats.COMPARISON, comparison, name);
    }

    private List<Problem> checked(Comparison comparison, String name) throws ModelFileException {
        List<Problem> found = validator.validate(comparison, Locations.none(name));
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, found);
        }
        return found;
    }

    /**
     * {@return the data in a stream}
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<ComparisonData> readData(InputStream content, String name) {
        return reader.read(ComparisonFormats.DATA, content, name);
    }

    /**
     * {@return the content of a file of data}
     *
     * @param data protected answers
     * @param name what to call it in messages
     * @throws ModelFileException of kind INPUT when it cannot be written so that it loads again
     */
    public byte[] serialise(ComparisonData data, String name) throws ModelFileException {
        return writer.serialise(ComparisonFormats.DATA, data, name);
    }

    private LoadResult<Comparison> validated(LoadResult<Comparison> loaded) {
        return loaded.checked(validator::validate);
    }
}
