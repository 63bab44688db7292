// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parapet.analysis.comparison.EditionLookup;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * What can be chosen from a partnership file.
 *
 * @param file as it is named in the comparison
 * @param partnership the partnership's id; empty when the file cannot be read
 * @param name what the partnership is called; empty when the file cannot be read
 * @param assessments its assessments, in the file's order
 * @param sha256 the digest of its content today; empty when the file cannot be read
 * @param trouble why it cannot be read; empty when it can
 */
public record SourceContent(String file, String partnership, String name, List<Choice> assessments, String sha256,
        Optional<Problem> trouble) {

    /** Copies the list and refuses missing values. */
    public SourceContent {
        Objects.requireNonNull(file);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(name);
        assessments = List.copyOf(assessments);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(trouble);
    }

    /**
     * An assessment that can be chosen.
     *
     * @param id its id in the file
     * @param instrument its instrument as {@code id@edition}
     * @param title what its instrument is called; the same as {@code instrument} when that is not installed
     * @param wave its wave's name
     * @param responses how many responded
     */
    public record Choice(String id, String instrument, String title, String wave, int responses) {

        /** Refuses missing values. */
        public Choice {
            Objects.requireNonNull(id);
            Objects.requireNonNull(instrument);
            Objects.requireNonNull(title);
            Objects.requireNonNull(wave);
        }
    }

    /**
     * {@return what can be chosen from a file; one that cannot be read says why}
     *
     * @param file as it is named in the comparison
     * @param loaded what was read of it
     * @param editions finds instruments
     * @param titles titles of instruments found so far, by {@code id@edition}; added to
     */
    static SourceContent of(String file, LoadResult<Partnership> loaded, EditionLookup editions,
            Map<String, String> titles) {
        if (loaded.model().isEmpty()) {
            return new SourceContent(file, "", "", List.of(), "",
                    loaded.problems().stream().filter(Problem::isError).findFirst());
        }
        Partnership partnership = loaded.model().get();
        List<Choice> choices = partnership.getAssessments().stream().map(assessment -> {
            String reference = assessment.getInstrument() + '@' + assessment.getEdition();
            return new Choice(assessment.getId(), reference, titles.computeIfAbsent(reference, key ->
                    editions.find(assessment.getInstrument(), assessment.getEdition()).map(SourceContent::title)
                            .orElse(key)), assessment.getWave() == null ? "" : assessment.getWave().getName(),
                    assessment.getResponses().size());
        }).toList();
        return new SourceContent(file, partnership.getId(), partnership.getName(), choices,
                loaded.stamp().map(FileStamp::sha256).orElse(""), Optional.empty());
    }

    private static String title(Instrument instrument) {
        return instrument.getShortTitle() == null || instrument.getShortTitle().isBlank() ? instrument.getTitle()
                : instrument.getShortTitle();
    }

    /** {@return a map for titles that several threads may add to} */
    static Map<String, String> titles() {
        return new ConcurrentHashMap<>();
    }
}
