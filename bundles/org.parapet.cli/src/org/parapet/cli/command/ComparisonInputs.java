// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.Messages;
import org.parapet.cli.output.ProblemLines;
import org.parapet.exchange.comparison.ComparisonBundle;
import org.parapet.model.assessment.file.PartnershipFolder;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** What comparisons are made from: files, instruments and crosswalks. */
final class ComparisonInputs {

    private final CommandContext context;

    ComparisonInputs(CommandContext context) {
        this.context = context;
    }

    /** Finds an instrument that people can answer. */
    Optional<Instrument> instrument(String id, String edition) {
        return context.catalogue().get().instrument(id, edition).filter(InstrumentEntry::usable)
                .flatMap(entry -> entry.load().model());
    }

    /** The newest edition of each crosswalk; one that cannot be read is named and left out. */
    List<Crosswalk> crosswalks() {
        NewestCrosswalks newest = NewestCrosswalks.of(context.catalogue().get());
        if (!newest.problems().isEmpty()) {
            new ProblemLines(context.err()).print(newest.problems());
        }
        return newest.crosswalks();
    }

    /** The partnership files among files and folders. */
    static List<Path> partnerships(List<Path> files) throws CommandFailure, ModelFileException {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                List<Path> within = PartnershipFolder.files(file);
                if (within.isEmpty()) {
                    throw CommandFailure.input(Problem.error("partnership-none", Place.of(file),
                            Messages.get("compare.noFiles", file), Messages.get("compare.noFiles.cure")));
                }
                all.addAll(within);
            } else {
                all.add(file);
            }
        }
        return all;
    }

    /** A file that says by itself what is compared. */
    static boolean isComparison(Path file) {
        return file.toString().endsWith(ComparisonFormats.COMPARISON.ending());
    }

    /** A comparison's file or exported data, which can only stand alone. */
    static Optional<Path> alone(List<Path> files) {
        return files.stream().filter(file -> isComparison(file) || ComparisonBundle.isBundle(file)).findFirst();
    }
}
