// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ExchangeEntry;

/** Finds out which format a file has, by what is in it first and by its name second. */
public final class FormatGuess {

    private FormatGuess() {
    }

    /**
     * Looks at a file.
     *
     * @param imports the formats it may have
     * @param file what to look at
     * @return the formats it can be, a single one when that is certain; those that its name speaks for when no format
     *         knows it, and all when its name says nothing either
     * @throws IOException when the file cannot be read
     */
    public static List<ExchangeEntry> of(List<ExchangeEntry> imports, Path file) throws IOException {
        List<ExchangeEntry> certain = new ArrayList<>();
        List<ExchangeEntry> possible = new ArrayList<>();
        for (ExchangeEntry format : imports) {
            switch (recognition(format, file)) {
                case YES -> certain.add(format);
                case PERHAPS -> possible.add(format);
                case NO -> {
                    // an import in this format could only say so
                }
            }
        }
        if (!certain.isEmpty()) {
            return certain;
        }
        List<ExchangeEntry> named = named(possible, file);
        if (!named.isEmpty()) {
            return named;
        }
        List<ExchangeEntry> byName = named(imports, file);
        return byName.isEmpty() ? List.copyOf(imports) : byName;
    }

    private static List<ExchangeEntry> named(List<ExchangeEntry> formats, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> format.extensions().stream()
                .anyMatch(extension -> name.endsWith('.' + extension.toLowerCase(Locale.ROOT)))).toList();
    }

    /** A plug-in whose code cannot be run says nothing here; using it says why. */
    private static Recognition recognition(ExchangeEntry format, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return format.create(InstrumentImport.class).recognise(content);
        } catch (ContributionException e) {
            return Recognition.PERHAPS;
        }
    }
}
