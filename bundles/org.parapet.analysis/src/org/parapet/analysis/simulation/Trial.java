// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.model.instrument.Instrument;

/**
 * What came of trying an instrument out on people who do not exist.
 *
 * @param instrument what was tried out; not to be changed any more
 * @param result the results of the made-up answers
 * @param plan the OD plan that they would give
 */
public record Trial(Instrument instrument, AssessmentResult result, OdPlanDraft plan) {

    /** Refuses missing values. */
    public Trial {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * What the people who do not exist are called in the plan.
     *
     * @param partnership the name of their partnership
     * @param organisation gives the name of an organisation from its number, from 1
     * @param day when they answered; empty for a plan without dates
     */
    public record Names(String partnership, IntFunction<String> organisation, Optional<LocalDate> day) {

        /** Refuses missing values. */
        public Names {
            Objects.requireNonNull(partnership, "partnership");
            Objects.requireNonNull(organisation, "organisation");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * {@return what a group would answer, and what would come of it}; the same for the same instrument and group.
     *
     * @param instrument with an id, an edition and a title, and without errors in its questions, answers and rules
     * @param group who answers
     * @param names what they are called
     */
    public static Trial of(Instrument instrument, SimulatedGroup group, Names names) {
        AssessmentResult result = Analyzer.analyse(instrument,
                Simulation.tally(Questionnaire.of(instrument), group), "");
        List<PlanSituation.Member> members = IntStream.rangeClosed(1, group.organisations())
                .mapToObj(number -> new PlanSituation.Member(Simulation.organisation(number),
                        names.organisation().apply(number))).toList();
        PlanSituation situation = new PlanSituation(names.partnership(), members, Optional.empty(), names.day(),
                names.day(), Optional.empty(), 0, List.of(), List.of());
        return new Trial(instrument, result, OdPlanDrafter.draft(instrument, result, situation));
    }
}
