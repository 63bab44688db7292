// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.instrument.Polarity;

/**
 * Makes up answers to a questionnaire. Behind each answer stands a number: the lean of all, how easy the item is to
 * affirm, what sets the organisation and the person apart, and chance, each drawn from a normal distribution. The
 * number is turned into a share between 0 and 1 by the logistic function, and the share into one of the answers, which
 * are ordered from the least favourable to the most: by polarity, then by score.
 */
public final class Simulation {

    private static final double LEAN = 2.4;
    private static final double ITEM = 0.7;
    private static final double ORGANISATION = 2.0;
    private static final double PERSON = 0.4;
    private static final double CHANCE = 0.5;
    private static final double CERTAIN = 50;

    private final Questionnaire questionnaire;
    private final SimulatedGroup group;
    private final SplittableRandom random;

    private Simulation(Questionnaire questionnaire, SimulatedGroup group) {
        this.questionnaire = questionnaire;
        this.group = group;
        random = new SplittableRandom(group.seed());
    }

    /**
     * Answers a questionnaire.
     *
     * @param questionnaire what is answered; one without questions gives a tally without answers
     * @param group who answers
     * @return the tally of all answers; organisations are called {@code organisation-1} and so on
     */
    public static Tally tally(Questionnaire questionnaire, SimulatedGroup group) {
        return new Simulation(questionnaire, group).run();
    }

    /**
     * {@return the id of an organisation in the tally}
     *
     * @param number from 1
     */
    public static String organisation(int number) {
        return "organisation-" + number;
    }

    private Tally run() {
        List<Question> questions = questionnaire.questions();
        List<int[]> orders = questions.stream().map(Simulation::order).toList();
        double[] ease = questions.stream().mapToDouble(question -> random.nextGaussian() * ITEM).toArray();
        TallyCounter counter = new TallyCounter(questionnaire);
        double[] apart = apart();
        for (int organisation = 0; organisation < group.organisations(); organisation++) {
            int index = counter.organisation(organisation(organisation + 1));
            for (int person = 0; person < group.people(); person++) {
                ParticipantRole role = person == 0 ? ParticipantRole.SENIOR_STAKEHOLDER
                        : ParticipantRole.BOUNDARY_SPANNER;
                counter.accept(index, role, answers(orders, ease, apart[organisation]));
            }
        }
        return counter.tally();
    }

    /** What sets each organisation apart: evenly spaced and as many above as below, so that the lean of all stays. */
    private double[] apart() {
        int count = group.organisations();
        List<Double> places = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> count == 1 ? 0.0 : 2.0 * i / (count - 1) - 1).toList());
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Double kept = places.get(i);
            places.set(i, places.get(other));
            places.set(other, kept);
        }
        return places.stream().mapToDouble(place -> place * group.difference() * ORGANISATION).toArray();
    }

    private int[] answers(List<int[]> orders, double[] ease, double apart) {
        double person = random.nextGaussian() * PERSON;
        int[] choices = new int[orders.size()];
        for (int question = 0; question < choices.length; question++) {
            double chance = random.nextGaussian() * CHANCE;
            boolean blank = random.nextDouble() < group.blanks();
            double behind = Math.abs(group.lean()) == 1 ? group.lean() * CERTAIN
                    : group.lean() * LEAN + ease[question] + apart + person + chance;
            int[] order = orders.get(question);
            choices[question] = blank || order.length == 0 ? TallyCounter.BLANK : order[place(behind, order.length)];
        }
        return choices;
    }

    private static int place(double behind, int count) {
        double share = 1 / (1 + Math.exp(-behind));
        return Math.min(count - 1, (int) (share * count));
    }

    private static int[] order(Question question) {
        return question.choices().stream()
                .sorted(Comparator.comparingInt((Choice choice) -> favour(choice.polarity()))
                        .thenComparingDouble(Choice::score))
                .mapToInt(Choice::index).toArray();
    }

    private static int favour(Polarity polarity) {
        return switch (polarity) {
            case UNFAVOURABLE -> 0;
            case NEUTRAL -> 1;
            case FAVOURABLE -> 2;
        };
    }
}
