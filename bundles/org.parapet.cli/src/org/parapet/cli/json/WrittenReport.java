// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A report that was written.
 *
 * @param instrument the instrument's id
 * @param edition its edition
 * @param wave the wave's name
 * @param report the name of the report
 * @param format the name of the format
 * @param path where it lies
 */
public record WrittenReport(String instrument, String edition, String wave, String report, String format, Path path) {

    /** Refuses missing values. */
    public WrittenReport {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(path, "path");
    }
}
