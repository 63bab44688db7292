// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.Locations;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.checks.CrosswalkMatchesInstruments;
import org.parapet.model.instrument.validation.checks.TranslationMatchesInstrument;
import org.parapet.model.translation.Translation;

/**
 * Finds everything that is wrong with a model that somebody edits, each problem with its live part and feature. The
 * rules are those of the validators, which the command line and the installation use.
 */
public final class InstrumentProblems {

    private static final InstrumentValidator INSTRUMENTS = new InstrumentValidator();

    private static final CrosswalkValidator CROSSWALKS = new CrosswalkValidator();

    private static final TranslationValidator TRANSLATIONS = new TranslationValidator();

    private InstrumentProblems() {
    }

    /**
     * {@return everything found, in the order of the rules; empty when the instrument is right}
     *
     * @param instrument as complete as its author made it; it is left alone
     */
    public static List<LocatedProblem> of(Instrument instrument) {
        return INSTRUMENTS.locate(instrument, Locations.none(""));
    }

    /**
     * {@return everything found, in the order of the rules; empty when the crosswalk is right by itself}
     *
     * @param crosswalk as complete as its author made it; it is left alone
     */
    public static List<LocatedProblem> of(Crosswalk crosswalk) {
        return CROSSWALKS.locate(crosswalk, Locations.none(""));
    }

    /**
     * {@return everything found in a crosswalk, by itself and against instruments}; mappings of other instruments are
     * passed over.
     *
     * @param crosswalk as complete as its author made it; it is left alone
     * @param instruments at most one of each id and edition
     */
    public static List<LocatedProblem> of(Crosswalk crosswalk, Collection<Instrument> instruments) {
        List<LocatedProblem> problems = new ArrayList<>(of(crosswalk));
        ProblemCollector against = new ProblemCollector(Locations.none(""));
        new CrosswalkMatchesInstruments(instruments).check(crosswalk, against);
        problems.addAll(against.located());
        return List.copyOf(problems);
    }

    /**
     * {@return everything found in a translation, by itself and against its instrument}: missing texts as information,
     * stale ones as warnings.
     *
     * @param translation as complete as its author made it; it is left alone
     * @param instrument what it translates
     */
    public static List<LocatedProblem> of(Translation translation, Instrument instrument) {
        List<LocatedProblem> problems = new ArrayList<>(TRANSLATIONS.locate(translation, Locations.none("")));
        ProblemCollector against = new ProblemCollector(Locations.none(""));
        new TranslationMatchesInstrument(instrument).check(translation, against);
        problems.addAll(against.located());
        return List.copyOf(problems);
    }
}
