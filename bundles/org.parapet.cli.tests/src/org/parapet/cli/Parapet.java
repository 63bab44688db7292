// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionKind;
import org.parapet.catalogue.ContributionSource;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** The command line with a catalogue in memory, and what it printed. */
final class Parapet {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path faults;
    private final Supplier<Catalogue> catalogue;

    Parapet(Path faults) {
        this(faults, Parapet::catalogue);
    }

    Parapet(Path faults, Supplier<Catalogue> catalogue) {
        this.faults = faults;
        this.catalogue = catalogue;
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(new CommandContext(new PrintWriter(out), new PrintWriter(err), catalogue,
                Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC), "1.0.0",
                faults.resolve("instruments"), faults)).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static Catalogue catalogue() {
        return catalogue(Map.of(ContributionKind.INSTRUMENT, List.of(new ReviewInstrument("review", "verbatim"),
                new ReviewInstrument("elsewhere", "catalogued-only"), new ReviewInstrument("lost", "verbatim"))));
    }

    /** A catalogue that never changes, without crosswalks; its instruments are {@link ReviewInstrument}s. */
    static Catalogue catalogue(Map<ContributionKind, List<Contribution>> contributions) {
        ContributionSource source = new ContributionSource() {
            @Override
            public List<Contribution> contributions(ContributionKind kind) {
                return contributions.getOrDefault(kind, List.of());
            }

            @Override
            public void addChangeListener(Runnable listener) {
                // nothing changes
            }

            @Override
            public void removeChangeListener(Runnable listener) {
                // nothing changes
            }
        };
        return new Catalogue(source, (content, name) -> ReviewInstrument.load(name),
                (content, name) -> new LoadResult<>(Optional.empty(),
                        List.of(Problem.error("none", Place.of(name), "none", "")), Locations.none(name),
                        Optional.empty(), OptionalInt.empty()));
    }
}
