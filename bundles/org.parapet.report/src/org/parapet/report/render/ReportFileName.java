// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of report files that every system takes: partnership, instrument, wave and report, joined by hyphens. */
public final class ReportFileName {

    private static final int LONGEST_PART = 60;

    private ReportFileName() {
    }

    /**
     * Makes a name.
     *
     * @param parts what the report is about; parts without any letter or digit are left out
     * @return the name without an extension; never empty
     */
    public static String of(String... parts) {
        String name = Stream.of(parts).map(ReportFileName::plain).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return name.isEmpty() ? "report" : name;
    }

    /**
     * Makes a name that is not taken yet.
     *
     * @param taken the names given so far; the new one is added
     * @param parts what the report is about; parts without any letter or digit are left out
     * @return the name without an extension
     */
    public static String unique(Set<String> taken, String... parts) {
        String wanted = of(parts);
        String given = wanted;
        for (int i = 2; !taken.add(given); i++) {
            given = wanted + '-' + i;
        }
        return given;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_PART ? plain
                : plain.substring(0, LONGEST_PART).replaceAll("[-\\p{Cs}]+$", "");
    }
}
