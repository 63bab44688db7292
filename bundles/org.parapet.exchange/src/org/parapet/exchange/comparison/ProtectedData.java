// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.LeftOut;
import org.parapet.analysis.comparison.Questionnaires;
import org.parapet.analysis.comparison.RenamedOrganisation;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.LooseAnswers;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedGroup;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.DataAssessment;
import org.parapet.model.comparison.DataGroup;
import org.parapet.model.comparison.DataLeftOut;
import org.parapet.model.comparison.DataLoose;
import org.parapet.model.comparison.DataRenamed;
import org.parapet.model.comparison.DataRespondent;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Puts protected answers into the model of their file, and takes them out again. */
final class ProtectedData {

    private static final ComparisonFactory FACTORY = ComparisonFactory.eINSTANCE;
    private static final String BLANK = "-";

    private ProtectedData() {
    }

    static org.parapet.model.comparison.ComparisonData toModel(ComparisonData data, String version) {
        org.parapet.model.comparison.ComparisonData model = FACTORY.createComparisonData();
        model.setParapetVersion(version);
        data.assessments().forEach(each -> model.getAssessments().add(toModel(each)));
        for (RenamedOrganisation each : data.renamed()) {
            DataRenamed renamed = FACTORY.createDataRenamed();
            renamed.setPartnership(each.partnership());
            renamed.getNames().addAll(each.names());
            renamed.setSure(each.sure());
            model.getRenamed().add(renamed);
        }
        for (LeftOut each : data.leftOut()) {
            DataLeftOut left = FACTORY.createDataLeftOut();
            left.setReason(each.reason().code());
            left.setFile(each.file());
            left.setSubject(each.subject());
            left.setMessage(each.message());
            left.setCure(each.cure());
            model.getLeftOut().add(left);
        }
        return model;
    }

    private static DataAssessment toModel(ProtectedAssessment assessment) {
        AssessmentIdentity identity = assessment.identity();
        List<Question> questions = assessment.questionnaire().questions();
        DataAssessment model = FACTORY.createDataAssessment();
        model.setPartnership(identity.partnership());
        model.setPartnershipName(identity.partnershipName());
        model.setMadeUp(identity.madeUp());
        model.setAssessment(identity.assessment());
        model.setInstrument(identity.instrument());
        model.setEdition(identity.edition());
        model.setWave(identity.wave());
        model.setWaveOrder(identity.waveOrder());
        identity.finishedOn().ifPresent(model::setFinishedOn);
        model.setMinimum(assessment.minimum());
        model.setParticipants(assessment.participants());
        model.setBlankResponses(assessment.blankResponses());
        model.setFollowed(assessment.followed());
        if (!assessment.withheld().isEmpty()) {
            model.setWithheld(assessment.withheld().stream().map(index -> key(questions.get(index)))
                    .collect(Collectors.joining(" ")));
        }
        assessment.organisations().forEach(each -> model.getOrganisations().add(group(each)));
        assessment.roles().forEach(each -> model.getRoles().add(group(each)));
        for (ProtectedRespondent each : assessment.respondents()) {
            DataRespondent respondent = FACTORY.createDataRespondent();
            respondent.setCode(each.code());
            if (!each.organisation().isEmpty()) {
                respondent.setOrganisation(each.organisation());
            }
            if (!each.role().isEmpty()) {
                respondent.setRole(each.role());
            }
            respondent.setChoices(IntStream.range(0, each.size()).mapToObj(question -> each.choice(question) < 0 ? BLANK
                    : questions.get(question).choices().get(each.choice(question)).code())
                    .collect(Collectors.joining(" ")));
            model.getRespondents().add(respondent);
        }
        for (LooseAnswers each : assessment.loose()) {
            DataLoose loose = FACTORY.createDataLoose();
            loose.setQuestion(key(questions.get(each.question())));
            loose.setOrganisations(String.join(" ", each.organisations()));
            loose.setRoles(String.join(" ", each.roles()));
            loose.setCounts(Arrays.stream(each.counts()).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
            model.getLoose().add(loose);
        }
        return model;
    }

    private static DataGroup group(ProtectedGroup group) {
        DataGroup model = FACTORY.createDataGroup();
        model.setKey(group.id());
        model.getNames().addAll(group.names());
        return model;
    }

    static String key(Question question) {
        return question.oneOfSeveral() ? question.item() + '/' + question.scale() : question.item();
    }

    static ComparisonData fromModel(org.parapet.model.comparison.ComparisonData model, Questionnaires questionnaires,
            List<Crosswalk> crosswalks, String file) throws ModelFileException {
        List<ProtectedAssessment> assessments = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (DataAssessment each : model.getAssessments()) {
            Optional<Questionnaire> questionnaire = questionnaires.find(each.getInstrument(), each.getEdition());
            if (questionnaire.isEmpty()) {
                problems.add(problem(file, each, "bundle.instrument", each.getInstrument() + '@' + each.getEdition()));
                continue;
            }
            try {
                assessments.add(fromModel(each, questionnaire.get()));
            } catch (IllegalArgumentException e) {
                problems.add(problem(file, each, "bundle.answers", String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, problems);
        }
        return new ComparisonData(assessments, questionnaires.instruments(), crosswalks, model.getRenamed().stream()
                .map(each -> new RenamedOrganisation(each.getPartnership(), each.getNames(), each.isSure())).toList(),
                model.getLeftOut().stream().map(ProtectedData::leftOut).toList());
    }

    private static Problem problem(String file, DataAssessment assessment, String key, String detail) {
        return Problem.error(key.replace('.', '-'), Place.of(file).withItem(assessment.getPartnership() + '/'
                + assessment.getAssessment()), Messages.get(key, detail), Messages.get(key + ".cure"));
    }

    private static LeftOut leftOut(DataLeftOut left) {
        LeftOut.Reason reason = Arrays.stream(LeftOut.Reason.values())
                .filter(each -> each.code().equals(left.getReason())).findFirst().orElse(LeftOut.Reason.NOT_FOUND);
        return new LeftOut(reason, text(left.getFile()), text(left.getSubject()), left.getMessage(),
                text(left.getCure()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static ProtectedAssessment fromModel(DataAssessment model, Questionnaire questionnaire) {
        Map<String, Integer> questions = questionnaire.questions().stream()
                .collect(Collectors.toMap(ProtectedData::key, Question::index));
        AssessmentIdentity identity = new AssessmentIdentity(model.getPartnership(), model.getPartnershipName(),
                model.isMadeUp(), model.getAssessment(), model.getInstrument(), model.getEdition(), model.getWave(),
                model.getWaveOrder(), Optional.ofNullable(model.getFinishedOn()));
        return new ProtectedAssessment(identity, questionnaire, model.getMinimum(), model.getParticipants(),
                model.getBlankResponses(), groups(model.getOrganisations()), groups(model.getRoles()),
                model.isFollowed(), model.getRespondents().stream().map(each -> respondent(each, questionnaire))
                        .toList(),
                model.getLoose().stream().map(each -> loose(each, questionnaire, questions)).toList(),
                words(model.getWithheld()).stream().map(key -> index(questions, key)).sorted().toList());
    }

    private static List<ProtectedGroup> groups(List<DataGroup> groups) {
        return groups.stream().map(each -> new ProtectedGroup(each.getKey(), each.getNames())).toList();
    }

    private static int index(Map<String, Integer> questions, String key) {
        Integer index = questions.get(key);
        if (index == null) {
            throw new IllegalArgumentException(key);
        }
        return index;
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static ProtectedRespondent respondent(DataRespondent model, Questionnaire questionnaire) {
        List<String> codes = words(model.getChoices());
        if (codes.size() != questionnaire.size()) {
            throw new IllegalArgumentException(model.getCode());
        }
        int[] choices = new int[codes.size()];
        for (int i = 0; i < choices.length; i++) {
            OptionalInt choice = questionnaire.questions().get(i).choiceIndex(codes.get(i));
            if (choice.isEmpty() && !codes.get(i).equals(BLANK)) {
                throw new IllegalArgumentException(model.getCode() + ' ' + codes.get(i));
            }
            choices[i] = choice.orElse(TallyCounter.BLANK);
        }
        return new ProtectedRespondent(model.getCode(), text(model.getOrganisation()), text(model.getRole()), choices,
                Map.of());
    }

    private static LooseAnswers loose(DataLoose model, Questionnaire questionnaire, Map<String, Integer> questions) {
        int question = index(questions, model.getQuestion());
        int[] counts = words(model.getCounts()).stream().mapToInt(Integer::parseInt).toArray();
        if (counts.length != questionnaire.questions().get(question).choices().size()
                || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(model.getQuestion());
        }
        return new LooseAnswers(question, keys(model.getOrganisations()), keys(model.getRoles()), counts);
    }

    private static Set<String> keys(String keys) {
        Set<String> all = new TreeSet<>(words(keys));
        return all.isEmpty() ? Set.of(ProtectedGroup.NOT_TOLD) : all;
    }
}
