// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.translation.Translation;

/**
 * What came of importing an instrument: a draft that somebody completes, or every place where the file is broken.
 *
 * @param instrument the draft, without errors; empty when the file is broken
 * @param translations of the draft, one for each further language of the file
 * @param losses what was taken, changed and left out
 * @param problems errors of a broken file; else warnings: what has to be filled in and what validation found
 */
public record ImportedInstrument(Optional<Instrument> instrument, List<Translation> translations, LossReport losses,
        List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is an instrument in spite of errors, or neither
     */
    public ImportedInstrument {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(losses, "losses");
        translations = List.copyOf(translations);
        problems = List.copyOf(problems);
        if (instrument.isPresent() == problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("either an instrument or errors");
        }
    }

    /**
     * {@return all there is to say, for lists that show it: errors and warnings first, then line by line what was
     * changed or left out (warnings) and taken (information)}
     */
    public List<Problem> report() {
        List<Problem> report = new ArrayList<>(problems);
        for (LossReport.Entry entry : losses.entries()) {
            report.add(entry.describe());
        }
        return report;
    }

    /**
     * {@return what a broken file gives}
     *
     * @param problems everything that is wrong, at least one error
     */
    public static ImportedInstrument broken(List<Problem> problems) {
        return new ImportedInstrument(Optional.empty(), List.of(), LossReport.empty(), problems);
    }
}
