// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.tryout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.simulation.SimulatedGroup;
import org.parapet.analysis.simulation.Simulation;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Instrument;

/**
 * What came of trying an instrument out.
 *
 * @param instrument the copy that was tried out; not changed any more
 * @param result the results of the made-up answers
 * @param plan the OD plan that they would give
 */
record TryOut(Instrument instrument, AssessmentResult result, OdPlanDraft plan) {

    /**
     * Takes a copy to try out; what is not written yet of its identity is filled in.
     *
     * @param instrument an instrument without errors in its questions, answers and rules
     */
    static Instrument copy(Instrument instrument) {
        Instrument copy = EcoreUtil.copy(instrument);
        if (copy.getId() == null) {
            copy.setId("draft");
        }
        if (copy.getEdition() == null) {
            copy.setEdition("draft");
        }
        if (copy.getTitle() == null) {
            copy.setTitle(Messages.text("tryout.untitled"));
        }
        return copy;
    }

    /** {@return what a group would answer, and what would come of it} */
    static TryOut of(Instrument copy, SimulatedGroup group) {
        AssessmentResult result = Analyzer.analyse(copy, Simulation.tally(Questionnaire.of(copy), group), "");
        List<PlanSituation.Member> members = new ArrayList<>(IntStream.rangeClosed(1, group.organisations())
                .mapToObj(number -> new PlanSituation.Member(Simulation.organisation(number),
                        Messages.text("tryout.organisation", number))).toList());
        PlanSituation situation = new PlanSituation(Messages.text("tryout.partnership"), members, Optional.empty(),
                Optional.of(LocalDate.now()), Optional.of(LocalDate.now()), Optional.empty(), 0, List.of(), List.of());
        return new TryOut(copy, result, OdPlanDrafter.draft(copy, result, situation));
    }
}
