// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.parapet.catalogue.InstrumentAgreement;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.validation.TranslationValidator;
import org.parapet.model.translation.Translation;

/**
 * Reads and validates what a plug-in contributes, as the rest of Parapet does, and takes a plugin.xml that says
 * something else than the files for a lie.
 */
public final class ModelFileCheck implements ContentCheck {

    private final InstrumentFiles files = new InstrumentFiles();

    @Override
    public InspectedContent check(List<ContributedFile> contributed, Function<ContributedFile, byte[]> contentOf,
            String jarName) {
        Reading reading = new Reading(contentOf, jarName);
        contributed.stream().filter(file -> file.element().equals("instrument")).forEach(reading::instrument);
        contributed.stream().filter(file -> file.element().equals("translation")).forEach(reading::translation);
        contributed.stream().filter(file -> file.element().equals("crosswalk")).forEach(reading::crosswalk);
        List<InspectedInstrument> instruments = reading.instruments.entrySet().stream()
                .map(entry -> inspected(entry.getValue(), reading.languages.getOrDefault(entry.getKey(), List.of())))
                .toList();
        return new InspectedContent(instruments, reading.crosswalks, reading.problems);
    }

    private static InspectedInstrument inspected(Instrument instrument, List<String> translations) {
        return new InspectedInstrument(instrument.getId(), instrument.getEdition(), instrument.getTitle(),
                instrument.getFidelity().getLiteral(),
                instrument.getSections().stream().mapToInt(section -> section.getItems().size()).sum(),
                instrument.getLanguage(), instrument.getAuthors(), orEmpty(instrument.getPublisher()),
                orEmpty(instrument.getSource().getCitation()), orEmpty(instrument.getSource().getRights()),
                translations);
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private final class Reading {

        private final Function<ContributedFile, byte[]> contentOf;
        private final String jarName;
        private final Map<String, Instrument> instruments = new LinkedHashMap<>();
        private final Map<String, List<String>> languages = new HashMap<>();
        private final List<String> crosswalks = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Function<ContributedFile, byte[]> contentOf, String jarName) {
            this.contentOf = contentOf;
            this.jarName = jarName;
        }

        void instrument(ContributedFile file) {
            LoadResult<Instrument> read = files.readInstrument(open(file), nameOf(file));
            problems.addAll(read.problems());
            read.model().ifPresent(instrument -> {
                lies(InstrumentAgreement.disagreements(file.attributes(), instrument, pluginXml(file)));
                boolean twice = instruments.values().stream().anyMatch(other -> other.getId().equals(instrument.getId())
                        && other.getEdition().equals(instrument.getEdition()));
                if (twice || instruments.putIfAbsent(file.path(), instrument) != null) {
                    problems.add(Problem.error("instrument-twice", pluginXml(file), Messages.get("instrument.twice",
                            instrument.getId() + '@' + instrument.getEdition()), Messages.get("data.only.cure")));
                }
            });
        }

        void translation(ContributedFile file) {
            LoadResult<Translation> read = files.readTranslation(open(file), nameOf(file));
            problems.addAll(read.problems());
            Optional<Instrument> instrument = Optional.ofNullable(instruments.get(file.instrumentPath()));
            if (read.model().isEmpty() || instrument.isEmpty()) {
                return;
            }
            Translation translation = read.model().get();
            problems.addAll(new TranslationValidator().validateAgainst(translation, instrument.get(),
                    read.locations()).stream().filter(problem -> problem.severity() != Severity.INFO).toList());
            lie(file, "language", translation.getLanguage());
            languages.computeIfAbsent(file.instrumentPath(), path -> new ArrayList<>()).add(translation.getLanguage());
        }

        void crosswalk(ContributedFile file) {
            LoadResult<Crosswalk> read = files.readCrosswalk(open(file), nameOf(file));
            problems.addAll(read.problems());
            read.model().ifPresent(crosswalk -> {
                lie(file, "id", crosswalk.getId());
                lie(file, "edition", crosswalk.getEdition());
                lie(file, "title", crosswalk.getTitle());
                crosswalks.add(crosswalk.getId() + '@' + crosswalk.getEdition());
            });
        }

        private void lie(ContributedFile file, String attribute, String inFile) {
            String said = file.attributes().get(attribute);
            if (said == null || !said.strip().equals(inFile)) {
                problems.add(Problem.error("plugin-xml-disagrees", pluginXml(file), Messages.get("pluginXml.disagrees",
                        attribute, String.valueOf(said), inFile), Messages.get("pluginXml.disagrees.cure")));
            }
        }

        private void lies(List<Problem> disagreements) {
            disagreements.forEach(problem -> problems.add(Problem.error("plugin-xml-disagrees", problem.place(),
                    problem.message(), Messages.get("pluginXml.disagrees.cure"))));
        }

        private ByteArrayInputStream open(ContributedFile file) {
            return new ByteArrayInputStream(contentOf.apply(file));
        }

        private String nameOf(ContributedFile file) {
            return jarName + '!' + file.path();
        }

        private Place pluginXml(ContributedFile file) {
            return Place.of(jarName + "!plugin.xml").withItem(file.attributes().getOrDefault("id", file.path()));
        }
    }
}
