// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every report prints of the assessment it is about.
 *
 * @param reportTitle what the document is, for example "Organisational development plan"
 * @param partnership the partnership's name
 * @param sampleNotice present when the data are made up; printed on every page
 * @param instrument the instrument as answered
 * @param wave the occasion
 * @param assessedFrom first day of the assessment, if recorded
 * @param assessedTo last day of the assessment, if recorded
 * @param participants how many people took part
 * @param respondents numbers by organisation and by role; already protected for small groups
 * @param prepared the day on which the report was made
 * @param howToRead paragraphs that say what the figures mean and do not mean
 * @param product name and version of the program that made the report
 */
public record ReportHeader(String reportTitle, String partnership, Optional<String> sampleNotice,
        InstrumentNote instrument, String wave, Optional<LocalDate> assessedFrom, Optional<LocalDate> assessedTo,
        int participants, List<RespondentCount> respondents, LocalDate prepared, List<String> howToRead,
        String product) {

    /** Copies the lists and refuses missing values. */
    public ReportHeader {
        Objects.requireNonNull(reportTitle);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(sampleNotice);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(wave);
        Objects.requireNonNull(assessedFrom);
        Objects.requireNonNull(assessedTo);
        respondents = List.copyOf(respondents);
        Objects.requireNonNull(prepared);
        howToRead = List.copyOf(howToRead);
        Objects.requireNonNull(product);
    }
}
