// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.exchange.formats.fhir.FhirR4Export;
import org.parapet.exchange.formats.fhir.FhirR4Import;
import org.parapet.exchange.formats.fhir.FhirR5Export;
import org.parapet.exchange.formats.fhir.FhirR5Import;
import org.parapet.exchange.formats.limesurvey.LimeSurveyImport;
import org.parapet.exchange.formats.spreadsheet.SpreadsheetExport;
import org.parapet.exchange.formats.spreadsheet.SpreadsheetImport;
import org.parapet.exchange.formats.xlsform.XlsFormExport;
import org.parapet.exchange.formats.xlsform.XlsFormImport;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;

/** The formats by their ids, and instruments to try them with. */
public final class Formats {

    /** Imports by id. */
    public static final Map<String, Supplier<InstrumentImport>> IMPORTS = Map.of("xlsform", XlsFormImport::new,
            "spreadsheet", SpreadsheetImport::new, "fhir-r4", FhirR4Import::new, "fhir-r5", FhirR5Import::new,
            "limesurvey", LimeSurveyImport::new);

    /** Exports of the formats that go both ways, by id. */
    public static final Map<String, Supplier<InstrumentExport>> EXPORTS = Map.of("xlsform", XlsFormExport::new,
            "spreadsheet", SpreadsheetExport::new, "fhir-r4", FhirR4Export::new, "fhir-r5", FhirR5Export::new);

    private Formats() {
    }

    /** {@return a shipped instrument, from its source folder} */
    public static Instrument shipped(String name) {
        return read(bundles().resolve("org.parapet.instruments." + name).resolve(name + ".instrument"));
    }

    private static Instrument read(Path file) {
        return new InstrumentFiles().readInstrument(file).model().orElseThrow();
    }

    /** {@return every shipped instrument that has sections, from the source folders} */
    public static List<Instrument> allShipped() {
        return shippedFiles().stream().map(Formats::read)
                .filter(instrument -> !instrument.getSections().isEmpty()).toList();
    }

    /** {@return the files of all shipped instruments, in their source folders} */
    public static List<Path> shippedFiles() {
        try (Stream<Path> files = Files.find(bundles(), 2, (file, attributes) -> attributes.isRegularFile()
                && file.getFileName().toString().endsWith(".instrument")
                && file.getParent().getFileName().toString().startsWith("org.parapet.instruments."))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a translation of all texts of an instrument, each begun with the name of the language} */
    public static Translation translation(Instrument instrument, String language) {
        Translation translation = TranslationFactory.eINSTANCE.createTranslation();
        translation.setInstrument(instrument.getId());
        translation.setEdition(instrument.getEdition());
        translation.setLanguage(language);
        translation.setRights("made for this test");
        InstrumentTexts.of(instrument).forEach((key, text) -> {
            TranslatedText entry = TranslationFactory.eINSTANCE.createTranslatedText();
            entry.setKey(key.toString());
            entry.setText(language + ' ' + text);
            entry.setOriginal(text);
            translation.getEntries().add(entry);
        });
        return translation;
    }

    private static Path bundles() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (Path bundles : List.of(folder, folder.resolve("bundles"))) {
                if (Files.exists(bundles.resolve("org.parapet.instruments.pat"))) {
                    return bundles;
                }
            }
        }
        throw new IllegalStateException("no folder of bundles");
    }

    /** {@return the file that an export writes} */
    public static byte[] write(InstrumentExport export, Instrument instrument) {
        return write(export, new ExportedInstrument(instrument, List.of()));
    }

    /** {@return the file that an export writes} */
    public static byte[] write(InstrumentExport export, ExportedInstrument exported) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            export.write(exported, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what an import makes of a file} */
    public static ImportedInstrument read(String format, byte[] file) {
        try {
            return IMPORTS.get(format).get().read(new ByteArrayInputStream(file), "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the instrument that an import makes of a file that is not broken} */
    public static Instrument readInstrument(String format, byte[] file) {
        ImportedInstrument imported = read(format, file);
        assertTrue(imported.instrument().isPresent(),
                () -> imported.problems().stream().map(Problem::describe).toList().toString());
        return imported.instrument().orElseThrow();
    }
}
