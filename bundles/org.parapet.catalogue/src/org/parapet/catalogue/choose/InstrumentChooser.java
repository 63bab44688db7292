// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapet.catalogue.EditionOrder;
import org.parapet.catalogue.choose.Reason.Criterion;
import org.parapet.catalogue.choose.Reason.Verdict;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/**
 * Ranks instruments for a situation.
 *
 * <p>The score is the share of the weights of the criteria that the situation names: full weight where the instrument
 * fits, none where it does not, half where its source does not say or names no limit. Weights: stage 30, difficulty 15,
 * kinds 15, people 15, minutes 15, yields 15, administration 10. A criterion that the situation leaves open does not
 * count; with none named every instrument starts at 100. An instrument whose wording is not there keeps half of that,
 * since it cannot be used at once, and a reconstructed one nine tenths. The weights are Parapet's convention; no source
 * gives any. Equal scores are ordered by id, the newest edition first.
 */
public final class InstrumentChooser {

    private static final int STAGE_WEIGHT = 30;
    private static final int DIFFICULTY_WEIGHT = 15;
    private static final int KIND_WEIGHT = 15;
    private static final int PEOPLE_WEIGHT = 15;
    private static final int MINUTES_WEIGHT = 15;
    private static final int YIELD_WEIGHT = 15;
    private static final int ADMINISTRATION_WEIGHT = 10;
    private static final double UNKNOWN_SHARE = 0.5;
    private static final double CATALOGUED_ONLY_FACTOR = 0.5;
    private static final double RECONSTRUCTED_FACTOR = 0.9;

    /**
     * {@return all candidates, the best fitting first}
     *
     * @param situation what is known of the partnership
     * @param candidates in any order
     */
    public List<Recommendation> choose(Situation situation, List<Candidate> candidates) {
        List<Recommendation> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ranked.add(recommend(situation, candidate));
        }
        ranked.sort(Comparator.comparingInt(Recommendation::score).reversed()
                .thenComparing(recommendation -> recommendation.candidate().id())
                .thenComparing(recommendation -> recommendation.candidate().edition(), new EditionOrder().reversed()));
        return List.copyOf(ranked);
    }

    private static Recommendation recommend(Situation situation, Candidate candidate) {
        Weighing weighing = new Weighing();
        stage(situation, candidate, weighing);
        difficulty(situation, candidate, weighing);
        kinds(situation, candidate, weighing);
        people(situation, candidate, weighing);
        minutes(situation, candidate, weighing);
        yields(situation, candidate, weighing);
        administration(situation, candidate, weighing);
        double factor = fidelity(candidate, weighing);
        return new Recommendation(candidate, (int) Math.round(100 * weighing.share() * factor), weighing.reasons);
    }

    private static void stage(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.stage().isEmpty()) {
            return;
        }
        String stage = Messages.get("stage." + situation.stage().get().getLiteral());
        if (candidate.stages().isEmpty()) {
            weighing.unknown(Criterion.STAGE, STAGE_WEIGHT, Messages.get("stage.unknown"));
        } else if (candidate.stages().contains(situation.stage().get())) {
            weighing.fits(Criterion.STAGE, STAGE_WEIGHT, Messages.get("stage.fits", stage));
        } else {
            weighing.misfits(Criterion.STAGE, STAGE_WEIGHT, Messages.get("stage.misfits", stage,
                    Messages.list("stage.", candidate.stages())));
        }
    }

    private static void difficulty(Situation situation, Candidate candidate, Weighing weighing) {
        boolean askedAsStage = situation.stage().isPresent() && situation.stage().get() == Stage.IN_DIFFICULTY;
        if (!situation.inDifficulty() || askedAsStage) {
            return;
        }
        if (candidate.stages().isEmpty()) {
            weighing.unknown(Criterion.DIFFICULTY, DIFFICULTY_WEIGHT, Messages.get("difficulty.unknown"));
        } else if (candidate.stages().contains(Stage.IN_DIFFICULTY)) {
            weighing.fits(Criterion.DIFFICULTY, DIFFICULTY_WEIGHT, Messages.get("difficulty.fits"));
        } else {
            weighing.misfits(Criterion.DIFFICULTY, DIFFICULTY_WEIGHT, Messages.get("difficulty.misfits"));
        }
    }

    private static void kinds(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.kinds().isEmpty()) {
            return;
        }
        if (candidate.kinds().isEmpty()) {
            weighing.unknown(Criterion.KIND, KIND_WEIGHT, Messages.get("kind.unknown"));
            return;
        }
        List<PartneringKind> suited = situation.kinds().stream().filter(candidate.kinds()::contains).toList();
        List<PartneringKind> others = situation.kinds().stream().filter(kind -> !candidate.kinds().contains(kind))
                .toList();
        int each = situation.kinds().size();
        if (!suited.isEmpty()) {
            weighing.fits(Criterion.KIND, (double) KIND_WEIGHT * suited.size() / each,
                    Messages.get("kind.fits", Messages.list("kind.", suited)));
        }
        if (!others.isEmpty()) {
            weighing.misfits(Criterion.KIND, (double) KIND_WEIGHT * others.size() / each,
                    Messages.get("kind.misfits", Messages.list("kind.", others)));
        }
    }

    private static void people(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.people().isEmpty()) {
            return;
        }
        if (candidate.fidelity() == Fidelity.CATALOGUED_ONLY) {
            weighing.unknown(Criterion.PEOPLE, PEOPLE_WEIGHT, Messages.get("people.unknown"));
            return;
        }
        int people = situation.people().getAsInt();
        if (people >= candidate.minimumParticipants()) {
            weighing.fits(Criterion.PEOPLE, PEOPLE_WEIGHT,
                    Messages.get("people.fits", people, candidate.minimumParticipants()));
        } else {
            weighing.misfits(Criterion.PEOPLE, PEOPLE_WEIGHT,
                    Messages.get("people.misfits", people, candidate.minimumParticipants()));
        }
    }

    private static void minutes(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.minutes().isEmpty()) {
            return;
        }
        int minutes = situation.minutes().getAsInt();
        if (candidate.minutes() == 0) {
            weighing.unknown(Criterion.MINUTES, MINUTES_WEIGHT, Messages.get("minutes.unknown"));
        } else if (candidate.minutes() <= minutes) {
            weighing.fits(Criterion.MINUTES, MINUTES_WEIGHT,
                    Messages.get("minutes.fits", candidate.minutes(), minutes));
        } else {
            weighing.misfits(Criterion.MINUTES, MINUTES_WEIGHT,
                    Messages.get("minutes.misfits", candidate.minutes(), minutes));
        }
    }

    private static void yields(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.yields().isEmpty()) {
            return;
        }
        if (candidate.yields().isEmpty()) {
            weighing.unknown(Criterion.YIELD, YIELD_WEIGHT, Messages.get("yield.unknown"));
            return;
        }
        List<Yield> given = situation.yields().stream().filter(candidate.yields()::contains).toList();
        List<Yield> missing = situation.yields().stream().filter(yield -> !candidate.yields().contains(yield)).toList();
        int each = situation.yields().size();
        if (!given.isEmpty()) {
            weighing.fits(Criterion.YIELD, (double) YIELD_WEIGHT * given.size() / each,
                    Messages.get("yield.fits", Messages.list("yield.", given)));
        }
        if (!missing.isEmpty()) {
            weighing.misfits(Criterion.YIELD, (double) YIELD_WEIGHT * missing.size() / each,
                    Messages.get("yield.misfits", Messages.list("yield.", missing)));
        }
    }

    private static void administration(Situation situation, Candidate candidate, Weighing weighing) {
        if (situation.administration().isEmpty()) {
            return;
        }
        String administration = Messages.get("administration." + situation.administration().get().getLiteral());
        if (candidate.administrations().isEmpty()) {
            weighing.unknown(Criterion.ADMINISTRATION, ADMINISTRATION_WEIGHT, Messages.get("administration.unknown"));
        } else if (candidate.administrations().contains(situation.administration().get())) {
            weighing.fits(Criterion.ADMINISTRATION, ADMINISTRATION_WEIGHT,
                    Messages.get("administration.fits", administration));
        } else {
            weighing.misfits(Criterion.ADMINISTRATION, ADMINISTRATION_WEIGHT,
                    Messages.get("administration.misfits", administration,
                            Messages.list("administration.", candidate.administrations())));
        }
    }

    private static double fidelity(Candidate candidate, Weighing weighing) {
        Fidelity fidelity = candidate.fidelity();
        Verdict verdict = fidelity == Fidelity.VERBATIM || fidelity == Fidelity.ADAPTED ? Verdict.FOR : Verdict.AGAINST;
        weighing.reasons.add(new Reason(Criterion.FIDELITY, verdict,
                fidelity == Fidelity.CATALOGUED_ONLY && !candidate.obtainFrom().isEmpty()
                        ? Messages.get("fidelity.catalogued-only.from", candidate.obtainFrom())
                        : Messages.get("fidelity." + fidelity.getLiteral())));
        return switch (fidelity) {
            case CATALOGUED_ONLY -> CATALOGUED_ONLY_FACTOR;
            case RECONSTRUCTED -> RECONSTRUCTED_FACTOR;
            case VERBATIM, ADAPTED -> 1;
        };
    }

    /** Adds up weights and reasons. */
    private static final class Weighing {

        private final List<Reason> reasons = new ArrayList<>();
        private double reached;
        private double possible;

        void fits(Criterion criterion, double weight, String text) {
            add(criterion, Verdict.FOR, weight, weight, text);
        }

        void misfits(Criterion criterion, double weight, String text) {
            add(criterion, Verdict.AGAINST, 0, weight, text);
        }

        void unknown(Criterion criterion, double weight, String text) {
            add(criterion, Verdict.UNKNOWN, weight * UNKNOWN_SHARE, weight, text);
        }

        double share() {
            return possible == 0 ? 1 : reached / possible;
        }

        private void add(Criterion criterion, Verdict verdict, double gained, double weight, String text) {
            reached += gained;
            possible += weight;
            reasons.add(new Reason(criterion, verdict, text));
        }
    }
}
