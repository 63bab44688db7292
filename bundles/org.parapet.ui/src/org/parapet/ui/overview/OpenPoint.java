// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parapet.analysis.change.ActionFollowUp;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanStep;

/**
 * Something that is still to be done.
 *
 * @param kind what
 * @param number how many are concerned; 0 where it does not matter
 * @param of of how many; 0 where it does not matter
 * @param step the step of the assessment plan it is about
 */
record OpenPoint(Kind kind, int number, int of, Optional<PlanStep> step) {

    /** What is to be done, and on which page; empty for this page or the window's commands. */
    enum Kind {
        ADD_ORGANISATIONS("people"), ADD_PEOPLE("people"), ORGANISATION_WITHOUT_PEOPLE("people"),
        CHOOSE_INSTRUMENT(""), INSTRUMENT_MISSING(""), PLAN_STEP(""), COLLECT_FIRST("answers"),
        COLLECT_REST("answers"), DRAFT_PLAN("plan"), OVERDUE("followup"), PLAN_OWNERS("plan"), SIGN_OFF("plan"),
        SAY_STAGE(""), NEXT_WAVE("");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        String page() {
            return page;
        }
    }

    private static OpenPoint point(Kind kind) {
        return new OpenPoint(kind, 0, 0, Optional.empty());
    }

    private static OpenPoint point(Kind kind, int number, int of) {
        return new OpenPoint(kind, number, of, Optional.empty());
    }

    /**
     * Finds what is to be done, the next step first.
     *
     * @param partnership the partnership
     * @param assessment the assessment looked at; empty when there is none
     * @param instrument its instrument; empty when that is not installed
     * @param today the day
     * @return at least one point: when all is done, the next wave
     */
    static List<OpenPoint> of(Partnership partnership, Optional<Assessment> assessment,
            Optional<Instrument> instrument, LocalDate today) {
        List<OpenPoint> points = new ArrayList<>(members(partnership));
        if (assessment.isEmpty()) {
            points.add(point(Kind.CHOOSE_INSTRUMENT));
        } else if (instrument.isEmpty()) {
            points.add(point(Kind.INSTRUMENT_MISSING));
        } else {
            points.addAll(assessed(partnership, assessment.get(), instrument.get(), today));
        }
        if (partnership.getStage() == null || !partnership.eIsSet(
                AssessmentPackage.Literals.PARTNERSHIP__STAGE)) {
            points.add(point(Kind.SAY_STAGE));
        }
        if (points.stream().allMatch(each -> each.kind() == Kind.SAY_STAGE)) {
            points.add(point(Kind.NEXT_WAVE));
        }
        return points;
    }

    private static List<OpenPoint> members(Partnership partnership) {
        List<OpenPoint> points = new ArrayList<>();
        if (partnership.getOrganisations().isEmpty()) {
            points.add(point(Kind.ADD_ORGANISATIONS));
        } else if (partnership.getParticipants().isEmpty()) {
            points.add(point(Kind.ADD_PEOPLE));
        } else {
            int without = (int) partnership.getOrganisations().stream().filter(organisation -> partnership
                    .getParticipants().stream().noneMatch(each -> each.getOrganisation() == organisation)).count();
            if (without > 0) {
                points.add(point(Kind.ORGANISATION_WITHOUT_PEOPLE, without, partnership.getOrganisations().size()));
            }
        }
        return points;
    }

    private static List<OpenPoint> assessed(Partnership partnership, Assessment assessment, Instrument instrument,
            LocalDate today) {
        List<OpenPoint> points = new ArrayList<>();
        int people = partnership.getParticipants().size();
        int answered = answered(assessment).size();
        OdPlan plan = assessment.getPlan();
        Optional<OpenPoint> step = nextStep(assessment, instrument)
                .map(found -> new OpenPoint(Kind.PLAN_STEP, 0, 0, Optional.of(found)));
        if (answered == 0) {
            step.ifPresent(points::add);
            points.add(point(Kind.COLLECT_FIRST));
            return points;
        }
        OpenPoint rest = point(Kind.COLLECT_REST, people - answered, people);
        if (plan == null) {
            if (answered < people) {
                points.add(rest);
            }
            points.add(point(Kind.DRAFT_PLAN));
            return points;
        }
        int overdue = ActionFollowUp.overdue(partnership, today).size();
        if (overdue > 0) {
            points.add(point(Kind.OVERDUE, overdue, 0));
        }
        int unassigned = (int) plan.getActions().stream().filter(ActionFollowUp::isOpen)
                .filter(OpenPoint::isUnassigned).count();
        if (unassigned > 0) {
            points.add(point(Kind.PLAN_OWNERS, unassigned, plan.getActions().size()));
        }
        if (plan.getSignedOffOn() == null) {
            points.add(point(Kind.SIGN_OFF));
        } else {
            step.ifPresent(points::add);
        }
        if (answered < people) {
            points.add(rest);
        }
        return points;
    }

    private static boolean isUnassigned(PlanAction action) {
        return action.getOwner() == null || action.getOwner().isBlank() || action.getDueOn() == null;
    }

    /** Who gave at least one answer. */
    static Set<Participant> answered(Assessment assessment) {
        Set<Participant> people = new HashSet<>();
        for (Response response : assessment.getResponses()) {
            if (response.getAnswers().stream().anyMatch(answer -> answer.getOption() != null
                    || answer.getText() != null && !answer.getText().isBlank())) {
                people.add(response.getParticipant());
            }
        }
        return people;
    }

    /** The first step of the instrument's assessment plan that has no record; optional ones can be passed over. */
    static Optional<PlanStep> nextStep(Assessment assessment, Instrument instrument) {
        if (instrument.getProcess() == null) {
            return Optional.empty();
        }
        return instrument.getProcess().getSteps().stream().filter(step -> !step.isOptional())
                .filter(step -> assessment.getSteps().stream().noneMatch(done -> step.getCode().equals(done.getStep())))
                .findFirst();
    }
}
