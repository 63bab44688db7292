// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.validation.CrosswalkValidator;
import org.parapet.model.instrument.validation.TranslationValidator;
import org.parapet.model.translation.Translation;

/** The files that go into a plug-in, read once and valid: their bytes are packed as they are. */
final class PluginSource {

    private static final long MOST_BYTES = 16L << 20;

    /** A file of the plug-in. */
    record Part<T>(String path, byte[] content, T model) {
    }

    private final InstrumentFiles files = new InstrumentFiles();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();
    private final List<Part<Translation>> translations = new ArrayList<>();
    private final List<Part<Crosswalk>> crosswalks = new ArrayList<>();
    private final Part<Instrument> instrument;

    private PluginSource(Path instrumentFile, Collection<Path> companions) throws ModelFileException {
        Optional<Part<Instrument>> read = read(instrumentFile,
                (content, name) -> files.readInstrument(new ByteArrayInputStream(content), name));
        for (Path companion : companions) {
            String name = companion.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(InstrumentFormats.TRANSLATION.ending())) {
                read(companion, (content, file) -> files.readTranslation(new ByteArrayInputStream(content), file))
                        .ifPresent(translations::add);
            } else if (name.endsWith(InstrumentFormats.CROSSWALK.ending())) {
                read(companion, (content, file) -> files.readCrosswalk(new ByteArrayInputStream(content), file))
                        .ifPresent(crosswalks::add);
            } else {
                problems.add(Problem.error("companion-unknown", Place.of(companion),
                        Messages.get("companion.unknown"), Messages.get("companion.unknown.cure")));
            }
        }
        read.ifPresent(this::checkTogether);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, problems);
        }
        instrument = read.orElseThrow();
        translations.sort(Comparator.comparing(Part::path));
        crosswalks.sort(Comparator.comparing(Part::path));
    }

    static PluginSource read(Path instrumentFile, Collection<Path> companions) throws ModelFileException {
        return new PluginSource(instrumentFile, companions);
    }

    Part<Instrument> instrument() {
        return instrument;
    }

    List<Part<Translation>> translations() {
        return translations;
    }

    List<Part<Crosswalk>> crosswalks() {
        return crosswalks;
    }

    /** Warnings and information; errors do not get this far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @FunctionalInterface
    private interface Reader<T extends EObject> {
        LoadResult<T> read(byte[] content, String name);
    }

    private <T extends EObject> Optional<Part<T>> read(Path file, Reader<T> reader) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(Problem.error("file-too-large", Place.of(file),
                        Messages.get("file.tooLarge", String.valueOf(MOST_BYTES)), Messages.get("file.tooLarge.cure")));
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            LoadResult<T> result = reader.read(content, file.toString());
            problems.addAll(result.problems());
            String path = safeName(file);
            if (!paths.add(path.toLowerCase(Locale.ROOT))) {
                problems.add(Problem.error("file-name-twice", Place.of(file), Messages.get("file.nameTwice", path),
                        Messages.get("file.nameTwice.cure")));
            }
            return result.model().map(model -> new Part<>(path, content, model));
        } catch (NoSuchFileException e) {
            problems.add(Problem.error("file-missing", Place.of(file), Messages.get("file.missing"),
                    Messages.get("file.missing.cure")));
        } catch (IOException e) {
            problems.add(Problem.error("file-unreadable", Place.of(file),
                    Messages.get("file.unreadable", String.valueOf(e.getMessage())),
                    Messages.get("file.unreadable.cure")));
        }
        return Optional.empty();
    }

    private void checkTogether(Part<Instrument> part) {
        Set<String> languages = new TreeSet<>();
        languages.add(part.model().getLanguage());
        for (Part<Translation> translation : translations) {
            new TranslationValidator()
                    .validateAgainst(translation.model(), part.model(),
                            Locations.none(translation.path()))
                    .stream().filter(problem -> problem.severity() != Severity.INFO).forEach(problems::add);
            if (!languages.add(translation.model().getLanguage())) {
                problems.add(Problem.error("translation-twice", Place.of(translation.path()),
                        Messages.get("translation.twice", translation.model().getLanguage()),
                        Messages.get("translation.twice.cure")));
            }
        }
        for (Part<Crosswalk> crosswalk : crosswalks) {
            problems.addAll(new CrosswalkValidator().validateAgainst(crosswalk.model(), List.of(part.model()),
                    Locations.none(crosswalk.path())));
        }
    }

    /** A name that is a path in a jar on every system. */
    private static String safeName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[.-]+", "");
        return name.isEmpty() ? "file" : name;
    }
}
