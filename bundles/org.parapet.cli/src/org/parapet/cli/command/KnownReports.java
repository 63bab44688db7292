// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.ReportEntry;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportDesign;

/** The report designs of Parapet, then those that plug-ins contribute. */
final class KnownReports {

    private final BuiltInReports own = new BuiltInReports();
    private final Supplier<Catalogue> catalogue;

    KnownReports(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A report that can be asked for.
     *
     * @param name what to ask for
     * @param title the name for people
     * @param model the name of the report model that the design reads
     * @param contributor the plug-in
     * @param formats the formats in which it can be made
     */
    record Known(String name, String title, String model, String contributor, List<OutputFormat> formats) {
    }

    List<Known> all() {
        List<Known> known = new ArrayList<>();
        own.designs().forEach(each -> known.add(new Known(each.name(), each.title(), each.name(), "org.parapet.report",
                each.formats())));
        for (ReportEntry entry : catalogue.get().reports()) {
            if (own.find(entry.id()).isEmpty()) {
                known.add(new Known(entry.id(), entry.title(), entry.model(), entry.contributor(), Arrays
                        .stream(OutputFormat.values())
                        .filter(format -> format != OutputFormat.PPTX || entry.slides().isPresent()).toList()));
            }
        }
        return known;
    }

    /** Finds a design by its name; Parapet's own come first and need no catalogue. */
    Optional<ReportDesign> design(String name) throws CommandFailure {
        Optional<ReportDesign> found = own.find(name);
        if (found.isPresent()) {
            return found;
        }
        for (ReportEntry entry : catalogue.get().reports()) {
            if (entry.id().equals(name)) {
                return Optional.of(contributed(entry));
            }
        }
        return Optional.empty();
    }

    private ReportDesign contributed(ReportEntry entry) throws CommandFailure {
        Optional<URL> location = entry.designLocation();
        if (location.isEmpty()) {
            throw unusable(entry, Messages.get("report.noDesign", entry.design()));
        }
        return ReportDesign.contributed(entry.id(), entry.title(), entry.model(), location.get(),
                entry.slidesLocation()).orElseThrow(() -> unusable(entry,
                        Messages.get("report.noModel", entry.model())));
    }

    private static CommandFailure unusable(ReportEntry entry, String message) {
        return CommandFailure.input(Problem.error("report-unusable",
                Place.of(entry.contributor()).withItem(entry.id()), message,
                Messages.get("report.unusable.cure", entry.contributor())));
    }
}
