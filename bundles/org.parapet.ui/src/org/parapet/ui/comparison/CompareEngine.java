// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.exchange.comparison.LoadedComparison;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.Source;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;

/**
 * Reads and compares, as the command line does: the same instruments, the same crosswalks, the same loader. Away from
 * the display's thread.
 */
public final class CompareEngine {

    private static final int FIGURES = 4;

    private final Catalogue catalogue;

    /**
     * An engine.
     *
     * @param catalogue where instruments and crosswalks are looked up
     */
    public CompareEngine(Catalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue);
    }

    /** {@return the crosswalks to compare through: the newest edition of each} */
    public List<Crosswalk> crosswalks() {
        return NewestCrosswalks.of(catalogue).crosswalks();
    }

    private Optional<Instrument> instrument(String id, String edition) {
        return catalogue.instrument(id, edition).filter(InstrumentEntry::usable)
                .flatMap(entry -> entry.load().model());
    }

    /**
     * Reads and compares.
     *
     * @param description a valid comparison; changed: the digests become those of today
     * @param folder what its files' names are relative to
     * @param monitor told how far it is, and asked between files whether to go on
     * @return what came of it
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    public Outcome compare(Comparison description, Path folder, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.text("job.compare"),
                description.getSources().size() + FIGURES);
        Map<String, String> titles = SourceContent.titles();
        Map<Source, SourceContent> contents = new ConcurrentHashMap<>();
        LoadedComparison loaded = new ComparisonLoader(this::instrument, crosswalks(), false).load(description, folder,
                (source, partnership) -> {
                    advance(progress, 1, source.getFile());
                    contents.put(source, SourceContent.of(source.getFile(), partnership, this::instrument, titles));
                });
        advance(progress, FIGURES, Messages.text("job.compare.figures"));
        return new Outcome(loaded, loaded.compare(), description.getSources().stream().map(contents::get).toList());
    }

    /** Tells what is done next; files are read on several threads. */
    private static void advance(SubMonitor progress, int shares, String next) {
        synchronized (progress) {
            progress.subTask(next);
            progress.split(shares);
        }
    }

    /**
     * Compares once more with the comments, which are only read to be handed on.
     *
     * @param description a valid comparison; changed as by {@link #compare}
     * @param folder what its files' names are relative to
     * @return what came of it, without what can be chosen
     */
    public Outcome withComments(Comparison description, Path folder) {
        LoadedComparison loaded = new ComparisonLoader(this::instrument, crosswalks(), true).load(description, folder);
        return new Outcome(loaded, loaded.compare(), List.of());
    }
}
