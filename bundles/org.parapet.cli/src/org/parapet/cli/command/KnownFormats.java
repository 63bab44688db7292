// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Finds the formats in which instruments are imported and exported, by their ids. */
final class KnownFormats {

    private static final String IMPORT = "instrument-import";
    private static final String EXPORT = "instrument-export";

    private final Catalogue catalogue;

    KnownFormats(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<ExchangeEntry> imports() {
        return catalogue.exchanges().stream().filter(entry -> entry.kind().equals(IMPORT)).toList();
    }

    List<ExchangeEntry> exports() {
        return catalogue.exchanges().stream().filter(entry -> entry.kind().equals(EXPORT)).toList();
    }

    /** {@return a new import of a format}; empty when there is no such format. */
    Optional<InstrumentImport> importer(String format) throws CommandFailure {
        return create(imports(), format, InstrumentImport.class);
    }

    /** {@return a new export of a format}; empty when there is no such format. */
    Optional<InstrumentExport> exporter(String format) throws CommandFailure {
        return create(exports(), format, InstrumentExport.class);
    }

    /** {@return the ids of formats, for messages} */
    static String ids(List<ExchangeEntry> formats) {
        return formats.stream().map(ExchangeEntry::id).collect(Collectors.joining(", "));
    }

    private static <T> Optional<T> create(List<ExchangeEntry> formats, String format, Class<T> type)
            throws CommandFailure {
        Optional<ExchangeEntry> entry = formats.stream().filter(each -> each.id().equals(format)).findFirst();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.get().create(type));
        } catch (ContributionException e) {
            throw new CommandFailure(ExitCode.INPUT, List.of(Problem.error("format-unusable",
                    Place.of(entry.get().contributor()), String.valueOf(e.getMessage()),
                    Messages.get("report.unusable.cure", entry.get().contributor()))));
        }
    }
}
