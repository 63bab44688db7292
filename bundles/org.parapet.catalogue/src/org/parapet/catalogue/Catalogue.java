// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;

/**
 * What plug-ins contribute, listed from what they declare; an instrument's file is opened when somebody asks for the
 * instrument and not before.
 *
 * <p>Lists are complete at the moment of the call: contributions that came or went are taken into account at the next
 * call. Thread-safe.
 */
public final class Catalogue implements AutoCloseable {

    private final ContributionSource source;
    private final ModelLoader<Instrument> instrumentLoader;
    private final ModelLoader<Crosswalk> crosswalkLoader;
    private final List<Retirement> retirements;
    private final List<CatalogueListener> listeners = new CopyOnWriteArrayList<>();
    private final Runnable onChange = this::contributionsChanged;
    private CatalogueContent content;

    /**
     * A catalogue over a source, which it follows until {@link #close()}.
     *
     * @param source where contributions come from
     * @param instrumentLoader reads and validates instruments
     * @param crosswalkLoader reads and validates crosswalks
     */
    public Catalogue(ContributionSource source, ModelLoader<Instrument> instrumentLoader,
            ModelLoader<Crosswalk> crosswalkLoader) {
        this(source, instrumentLoader, crosswalkLoader, Retirement.announced());
    }

    Catalogue(ContributionSource source, ModelLoader<Instrument> instrumentLoader,
            ModelLoader<Crosswalk> crosswalkLoader, List<Retirement> retirements) {
        this.retirements = List.copyOf(retirements);
        this.source = Objects.requireNonNull(source, "source");
        this.instrumentLoader = Objects.requireNonNull(instrumentLoader, "instrumentLoader");
        this.crosswalkLoader = Objects.requireNonNull(crosswalkLoader, "crosswalkLoader");
        source.addChangeListener(onChange);
    }

    /**
     * {@return the instruments by id, the newest edition of each first} An instrument that is catalogued only gives way
     * as long as another contribution holds the wording of the same id and did not fail to load.
     */
    public List<InstrumentEntry> instruments() {
        return content().shown();
    }

    /**
     * Finds an instrument.
     *
     * @param reference {@code ID} for its newest edition, or {@code ID@EDITION}
     * @return the entry, empty when there is none
     */
    public Optional<InstrumentEntry> instrument(String reference) {
        int at = reference.indexOf('@');
        String id = at < 0 ? reference : reference.substring(0, at);
        for (InstrumentEntry entry : instruments()) {
            if (entry.id().equals(id) && (at < 0 || entry.edition().equals(reference.substring(at + 1)))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds one edition of an instrument.
     *
     * @param id the instrument's id
     * @param edition the edition
     * @return the entry, empty when there is none
     */
    public Optional<InstrumentEntry> instrument(String id, String edition) {
        return instrument(id + '@' + edition);
    }

    /** {@return the crosswalks by id, the newest edition of each first} */
    public List<CrosswalkEntry> crosswalks() {
        return content().crosswalks();
    }

    /** {@return the report designs by id} */
    public List<ReportEntry> reports() {
        return content().reports();
    }

    /** {@return the import and export formats by id} */
    public List<ExchangeEntry> exchanges() {
        return content().exchanges();
    }

    /**
     * {@return what is wrong with contributions, as far as it shows without opening instrument files, and what loading
     * has brought up so far}
     */
    public List<CatalogueProblem> problems() {
        CatalogueContent current = content();
        List<CatalogueProblem> problems = new ArrayList<>(current.problems());
        for (InstrumentEntry entry : current.shown()) {
            entry.found().forEach(problem -> problems.add(new CatalogueProblem(entry.contributor(), problem)));
        }
        for (CrosswalkEntry entry : current.crosswalks()) {
            entry.found().forEach(problem -> problems.add(new CatalogueProblem(entry.contributor(), problem)));
        }
        return List.copyOf(problems);
    }

    /** {@return everything that is wrong with contributions; loads every instrument and crosswalk to find out} */
    public List<CatalogueProblem> verify() {
        CatalogueContent current;
        List<InstrumentEntry> shown;
        do { // plug-ins may come or go meanwhile, those that stay have new entries then; broken ones bring others back
            current = content();
            shown = current.shown();
            shown.forEach(InstrumentEntry::load);
            current.crosswalks().forEach(CrosswalkEntry::load);
        } while (current != content() || !shown.equals(current.shown()));
        return problems();
    }

    /**
     * Asks to be told of changes.
     *
     * @param listener called after each change, on the thread that brought the change; adding it twice has no effect
     */
    public void addListener(CatalogueListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Takes back {@link #addListener}.
     *
     * @param listener not called any more
     */
    public void removeListener(CatalogueListener listener) {
        listeners.remove(listener);
    }

    /** Stops following the source; the last content stays. */
    @Override
    public void close() {
        source.removeChangeListener(onChange);
        listeners.clear();
    }

    private synchronized CatalogueContent content() {
        if (content == null) {
            content = CatalogueContent.read(source, instrumentLoader, crosswalkLoader, retirements);
        }
        return content;
    }

    private void contributionsChanged() {
        synchronized (this) {
            content = null;
        }
        for (CatalogueListener listener : listeners) {
            listener.catalogueChanged(this);
        }
    }
}
