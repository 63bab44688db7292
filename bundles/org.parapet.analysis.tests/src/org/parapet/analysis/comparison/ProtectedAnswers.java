// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonDraws;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.LooseAnswers;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedGroup;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.instrument.Instrument;

/** Builds the protected answers of one assessment, from those of which five and more are shown. */
final class ProtectedAnswers {

    /** The construct that {@link #edition} measures. */
    static final ComparedConstruct TRUST = new ComparedConstruct("trust", "The trust", "What is meant by trust");

    private final Questionnaire questionnaire;
    private final AssessmentIdentity identity;
    private final List<ProtectedRespondent> respondents = new ArrayList<>();
    private final List<LooseAnswers> loose = new ArrayList<>();
    private final List<Integer> withheld = new ArrayList<>();
    private final List<ProtectedGroup> organisations = new ArrayList<>();
    private final List<ProtectedGroup> roles = new ArrayList<>();

    /**
     * An assessment that nobody has answered.
     *
     * @param instrument what is assessed with
     * @param wave the place of its wave, from 0
     * @param organisations the ids of the organisations that show
     */
    ProtectedAnswers(Instrument instrument, int wave, String... organisations) {
        questionnaire = Questionnaire.of(instrument);
        identity = new AssessmentIdentity("p", "Northvale", false, instrument.getId() + wave, instrument.getId(),
                instrument.getEdition(), String.valueOf(wave), wave, Optional.empty());
        for (String each : organisations) {
            this.organisations.add(new ProtectedGroup(each, List.of(each)));
        }
    }

    /** Somebody answers all items alike, but for pairs of item and option; "-" is blank. */
    ProtectedAnswers respond(String code, String organisation, String others, String... changes) {
        int[] choices = new int[questionnaire.size()];
        for (Question question : questionnaire.questions()) {
            String option = others;
            for (int i = 0; i < changes.length; i += 2) {
                option = changes[i].equals(question.item()) ? changes[i + 1] : option;
            }
            choices[question.index()] = option.equals("-") ? TallyCounter.BLANK
                    : question.choiceIndex(option).orElseThrow();
        }
        respondents.add(new ProtectedRespondent(code, organisation, "", choices, Map.of()));
        return this;
    }

    /** So many persons, A1, A2 and so on for the organisation A, answer alike, see {@link #respond}. */
    ProtectedAnswers respond(int persons, String organisation, String others, String... changes) {
        for (int i = 0; i < persons; i++) {
            respond(organisation + (respondents.size() + 1), organisation, others, changes);
        }
        return this;
    }

    /** Somebody of the role answers all items alike. */
    ProtectedAnswers respondInRole(String code, String role, String option) {
        respond(code, "", option);
        ProtectedRespondent last = respondents.removeLast();
        int[] choices = IntStream.range(0, last.size()).map(last::choice).toArray();
        respondents.add(new ProtectedRespondent(code, "", role, choices, Map.of()));
        return this;
    }

    /** A role that shows. */
    ProtectedAnswers role(String... ids) {
        roles.add(new ProtectedGroup(String.join("+", ids), List.of(ids)));
        return this;
    }

    /** So many answers of organisations to one item are linked to nobody. */
    ProtectedAnswers loose(String item, Set<String> organisations, String option, int answers) {
        Question question = question(item);
        int[] counts = new int[question.choices().size()];
        counts[question.choiceIndex(option).orElseThrow()] = answers;
        loose.add(new LooseAnswers(question.index(), organisations, Set.of(), counts));
        return this;
    }

    /** So many answers of roles to one item are linked to nobody. */
    ProtectedAnswers looseInRole(String item, String role, String option, int answers) {
        loose(item, Set.of(), option, answers);
        LooseAnswers last = loose.removeLast();
        loose.add(new LooseAnswers(last.question(), Set.of(), Set.of(role), last.counts()));
        return this;
    }

    /** Too few answered the item for anybody's answers to show. */
    ProtectedAnswers withhold(String item) {
        withheld.add(question(item).index());
        return this;
    }

    Question question(String item) {
        return questionnaire.questionsOf(item).getFirst();
    }

    ProtectedAssessment build() {
        return new ProtectedAssessment(identity, questionnaire, 5, respondents.size(), 0, organisations, roles,
                true, respondents, loose, withheld);
    }

    /** An edition of which some items measure {@link #TRUST}. */
    static ComparedEdition edition(Instrument instrument, String... items) {
        Questionnaire questionnaire = Questionnaire.of(instrument);
        List<Question> questions = List.of(items).stream().flatMap(item -> questionnaire.questionsOf(item).stream())
                .toList();
        return new ComparedEdition(instrument.getId(), instrument, Optional.of(Map.of(TRUST.code(),
                new ConstructMap.Measured(questions, Optional.empty()))), GroupView.values(questionnaire), Map.of());
    }

    /** {@return the answers of a group}; of everybody with an empty id */
    GroupView view(String organisation) {
        return new GroupView(build(), organisation.isEmpty() ? Group.EVERYBODY : group(organisation),
                GroupView.values(questionnaire));
    }

    static Group group(String organisation) {
        return new Group(Group.Kind.ORGANISATION, organisation, organisation, List.of(organisation));
    }

    /** {@return draws as a comparison makes them} */
    static PersonDraws draws() {
        return new PersonDraws(new Bootstrap(1, CellBuilder.RESAMPLES, 0.95));
    }
}
