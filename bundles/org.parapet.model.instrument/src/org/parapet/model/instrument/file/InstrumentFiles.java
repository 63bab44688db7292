// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.CrosswalkValidator;
import org.parapet.model.instrument.validation.InstrumentValidator;
import org.parapet.model.instrument.validation.ModelValidator;
import org.parapet.model.instrument.validation.TranslationValidator;
import org.parapet.model.translation.Translation;

/**
 * Reads instrument, crosswalk and translation files so that whatever is loaded is valid, and writes valid ones. The
 * problems of reading and those of validation come together, each with file, line, column, item, rule and cure. A file
 * with an error is not loaded; warnings come with the model.
 *
 * <p>Thread-safe; the models are not.
 */
public final class InstrumentFiles {

    private final ModelReader reader;

    private final ModelWriter writer;

    private final ModelValidator<Instrument> instruments = new InstrumentValidator();

    private final ModelValidator<Crosswalk> crosswalks = new CrosswalkValidator();

    private final ModelValidator<Translation> translations = new TranslationValidator();

    /** Files read with the default size limit. */
    public InstrumentFiles() {
        this(new ModelReader(), new ModelWriter());
    }

    /**
     * Files read and written in the way given.
     *
     * @param reader reads
     * @param writer writes
     */
    public InstrumentFiles(ModelReader reader, ModelWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * {@return the instrument in a file, or the problems}
     *
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public LoadResult<Instrument> readInstrument(Path file) {
        return reader.read(InstrumentFormats.INSTRUMENT, file).checked(instruments::validate);
    }

    /**
     * {@return the instrument in a stream, or the problems}
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<Instrument> readInstrument(InputStream content, String name) {
        return reader.read(InstrumentFormats.INSTRUMENT, content, name).checked(instruments::validate);
    }

    /**
     * {@return the crosswalk in a file, or the problems}; the instruments it maps are not needed.
     *
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public LoadResult<Crosswalk> readCrosswalk(Path file) {
        return reader.read(InstrumentFormats.CROSSWALK, file).checked(crosswalks::validate);
    }

    /**
     * {@return the crosswalk in a stream, or the problems}; the instruments it maps are not needed.
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<Crosswalk> readCrosswalk(InputStream content, String name) {
        return reader.read(InstrumentFormats.CROSSWALK, content, name).checked(crosswalks::validate);
    }

    /**
     * {@return the translation in a file, or the problems}; the instrument it translates is not needed.
     *
     * @param file path as the user gave it; a missing file is a problem, not an exception
     */
    public LoadResult<Translation> readTranslation(Path file) {
        return reader.read(InstrumentFormats.TRANSLATION, file).checked(translations::validate);
    }

    /**
     * {@return the translation in a stream, or the problems}; the instrument it translates is not needed.
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     */
    public LoadResult<Translation> readTranslation(InputStream content, String name) {
        return reader.read(InstrumentFormats.TRANSLATION, content, name).checked(translations::validate);
    }

    /**
     * Writes an instrument to a file that may exist.
     *
     * @param instrument valid but for warnings
     * @param file where; its folder must exist
     * @return warnings
     * @throws ModelFileException of kind INPUT when the instrument has errors; else as
     *         {@link ModelWriter#write(ModelFormat, EObject, Path)}; the old file is intact
     */
    public List<Problem> write(Instrument instrument, Path file) throws ModelFileException {
        return write(InstrumentFormats.INSTRUMENT, instruments, instrument, file);
    }

    /**
     * Writes a crosswalk to a file that may exist.
     *
     * @param crosswalk valid but for warnings
     * @param file where; its folder must exist
     * @return warnings
     * @throws ModelFileException of kind INPUT when the crosswalk has errors; else as
     *         {@link ModelWriter#write(ModelFormat, EObject, Path)}; the old file is intact
     */
    public List<Problem> write(Crosswalk crosswalk, Path file) throws ModelFileException {
        return write(InstrumentFormats.CROSSWALK, crosswalks, crosswalk, file);
    }

    /**
     * Writes a translation to a file that may exist.
     *
     * @param translation valid but for warnings
     * @param file where; its folder must exist
     * @return warnings
     * @throws ModelFileException of kind INPUT when the translation has errors; else as
     *         {@link ModelWriter#write(ModelFormat, EObject, Path)}; the old file is intact
     */
    public List<Problem> write(Translation translation, Path file) throws ModelFileException {
        return write(InstrumentFormats.TRANSLATION, translations, translation, file);
    }

    private <T extends EObject> List<Problem> write(ModelFormat<T> format, ModelValidator<T> validator, T model,
            Path file) throws ModelFileException {
        List<Problem> found = validator.validate(model, Locations.none(file.toString()));
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, found);
        }
        List<Problem> all = new ArrayList<>(found);
        all.addAll(writer.write(format, model, file));
        return List.copyOf(all);
    }
}
