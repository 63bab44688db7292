// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.TranslationEntry;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.Messages;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.translation.Translation;

/** Loads what is exported: an instrument of the catalogue or of a file, and its translations. */
final class ExportSource {

    private final Catalogue catalogue;
    private final InstrumentFiles files = new InstrumentFiles();

    ExportSource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Loads an instrument with the translations that come with it.
     *
     * @param source an instrument's id, id and edition, or file; beside a file, {@code NAME.TAG.translation} counts
     * @param more translation files
     */
    ExportedInstrument load(String source, List<Path> more) throws CommandFailure, ModelFileException {
        Instrument instrument;
        List<Translation> translations = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        if (NamedInstrument.isFile(source)) {
            Path file = Path.of(source);
            instrument = files.readInstrument(file).orElseThrow();
            paths.addAll(beside(file));
        } else {
            instrument = new KnownInstruments(catalogue).answerable(source);
            InstrumentEntry entry = new KnownInstruments(catalogue).entry(source);
            for (TranslationEntry translation : entry.translations()) {
                translations.add(entry.loadTranslation(translation).orElseThrow());
            }
        }
        paths.addAll(more);
        for (Path path : paths) {
            translations.add(files.readTranslation(path).orElseThrow());
        }
        if (instrument.getSections().isEmpty()) {
            throw CommandFailure.input(Problem.error("instrument-without-wording", Place.nowhere().withItem(source),
                    Messages.get("instrument.withoutWording"), Messages.get("instrument.withoutWording.cure",
                            instrument.getId())));
        }
        for (Translation translation : translations) {
            if (!translation.getInstrument().equals(instrument.getId())
                    || !translation.getEdition().equals(instrument.getEdition())) {
                throw CommandFailure.input(Problem.error("translation-of-other",
                        Place.nowhere().withItem(translation.getLanguage()),
                        Messages.get("exchange.translation", translation.getInstrument(), translation.getEdition()),
                        Messages.get("exchange.translation.cure")));
            }
        }
        return new ExportedInstrument(instrument, translations);
    }

    private static List<Path> beside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(NamedInstrument.EXTENSION)
                ? name.substring(0, name.length() - NamedInstrument.EXTENSION.length()) : name;
        Path folder = file.toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> translations = Files.newDirectoryStream(folder, path -> {
            String each = path.getFileName().toString();
            return each.startsWith(stem + '.') && each.endsWith(InstrumentFormats.TRANSLATION.ending());
        })) {
            translations.forEach(found::add);
        } catch (IOException e) {
            return List.of(); // the instrument was read from there, so that it can do without
        }
        found.sort(null);
        return found;
    }
}
