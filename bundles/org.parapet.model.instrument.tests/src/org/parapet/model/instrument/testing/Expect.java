// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentValidator;

/** What tests of rules say: an instrument that is right but for one thing has one problem. */
public final class Expect {

    private Expect() {
    }

    /**
     * Expects the sample, broken in one place, to have one error.
     *
     * @param rule the rule that is broken
     * @param item what the problem is about
     * @param damage break the sample
     * @return the problem
     */
    @SafeVarargs
    public static Problem error(String rule, String item, Consumer<Instrument>... damage) {
        return one(Severity.ERROR, rule, item, SampleInstrument.create(), damage);
    }

    /**
     * Expects the sample, broken in one place, to have one warning.
     *
     * @param rule the rule that is broken
     * @param item what the problem is about
     * @param damage break the sample
     * @return the problem
     */
    @SafeVarargs
    public static Problem warning(String rule, String item, Consumer<Instrument>... damage) {
        return one(Severity.WARNING, rule, item, SampleInstrument.create(), damage);
    }

    /**
     * Expects an instrument, broken in one place, to have one problem.
     *
     * @param severity of the problem
     * @param rule the rule that is broken
     * @param item what the problem is about
     * @param instrument valid
     * @param damage break the instrument
     * @return the problem
     */
    @SafeVarargs
    public static Problem one(Severity severity, String rule, String item, Instrument instrument,
            Consumer<Instrument>... damage) {
        assertEquals(List.of(), new InstrumentValidator().validate(instrument), "valid before it is broken");
        for (Consumer<Instrument> each : damage) {
            each.accept(instrument);
        }
        return one(severity, rule, item, new InstrumentValidator().validate(instrument));
    }

    /**
     * Expects one problem.
     *
     * @param severity of the problem
     * @param rule the rule that is broken
     * @param item what the problem is about
     * @param problems what was found
     * @return the problem
     */
    public static Problem one(Severity severity, String rule, String item, List<Problem> problems) {
        assertEquals(List.of(rule), problems.stream().map(Problem::rule).toList(), problems::toString);
        Problem problem = problems.get(0);
        assertAll(() -> assertEquals(severity, problem.severity()),
                () -> assertEquals(item, problem.place().item()),
                () -> assertFalse(problem.cure().isBlank(), "a cure"),
                () -> assertFalse((problem.message() + problem.cure()).matches(".*(\\{\\d|null).*"),
                        problem.message()));
        return problem;
    }

    /**
     * Expects no problem in the sample after a change.
     *
     * @param change changes the sample without breaking it
     */
    public static void noProblem(Consumer<Instrument> change) {
        Instrument instrument = SampleInstrument.create();
        change.accept(instrument);
        assertEquals(List.of(), new InstrumentValidator().validate(instrument));
    }

    /**
     * {@return the rules broken in the sample after a change}
     *
     * @param change breaks the sample
     */
    public static List<String> rules(Consumer<Instrument> change) {
        Instrument instrument = SampleInstrument.create();
        change.accept(instrument);
        return new InstrumentValidator().validate(instrument).stream().map(Problem::rule).toList();
    }
}
