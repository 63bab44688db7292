// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parapet.analysis.protection.AssessmentAnswers;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.Protector;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Instrument;

/**
 * Everything a comparison is computed from, fit to be handed on: who has these data, the same seed and the same version
 * of Parapet gets the same comparison.
 *
 * @param assessments the protected answers: by partnership's name, then wave, then instrument
 * @param instruments the editions that the assessments use, by {@code id@edition}
 * @param crosswalks the crosswalks, by id
 * @param renamed organisations that bear different names
 * @param leftOut what was left out before the comparison began
 */
public record ComparisonData(List<ProtectedAssessment> assessments, Map<String, Instrument> instruments,
        List<Crosswalk> crosswalks, List<RenamedOrganisation> renamed, List<LeftOut> leftOut) {

    private static final Comparator<AssessmentIdentity> ORDER = Comparator
            .comparing((AssessmentIdentity identity) -> identity.partnershipName().toLowerCase(Locale.ROOT))
            .thenComparing(AssessmentIdentity::partnership).thenComparing(AssessmentIdentity::waveOrder)
            .thenComparing(AssessmentIdentity::instrument).thenComparing(AssessmentIdentity::edition)
            .thenComparing(AssessmentIdentity::assessment);

    /** Copies the collections. */
    public ComparisonData {
        assessments = List.copyOf(assessments);
        instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
        crosswalks = crosswalks.stream().sorted(Comparator.comparing(Crosswalk::getId)
                .thenComparing(Crosswalk::getEdition)).toList();
        renamed = List.copyOf(renamed);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Puts partnerships together and protects their answers. The order of the partnerships makes no difference. A file
     * that was given twice counts once; of two files of one partnership each assessment counts once, as it stands in
     * the file with more answers.
     *
     * @param partnerships the answers of the files
     * @param questionnaires the editions, as they were used to read the files
     * @param crosswalks which items measure what
     * @param leftOut what was left out before, such as damaged files
     * @param seed decides who loses the link between waves where somebody must
     * @return the data
     */
    public static ComparisonData of(List<PartnershipAnswers> partnerships, Questionnaires questionnaires,
            List<Crosswalk> crosswalks, List<LeftOut> leftOut, long seed) {
        Partnerships collected = Partnerships.collect(partnerships, questionnaires);
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(collected.leftOut());
        List<AssessmentAnswers> answers = new ArrayList<>();
        for (AssessmentAnswers each : collected.assessments()) {
            long answering = each.respondents().stream().filter(respondent -> !respondent.isBlank()).count();
            if (answering == 0) {
                all.add(left(LeftOut.Reason.EVERYTHING_BLANK, collected.fileOf(each),
                        PartnershipAnswers.subject(each.identity(), questionnaires), "leftOut.blank",
                        each.respondents().size()));
            } else if (answering == 1 && isAlsoAgreedByGroups(questionnaires, each)) {
                all.add(left(LeftOut.Reason.TOO_FEW, collected.fileOf(each),
                        PartnershipAnswers.subject(each.identity(), questionnaires), "leftOut.oneForm",
                        Protector.LEAST_ANSWERS));
            } else if (answering < Protector.LEAST_ANSWERS) {
                all.add(left(LeftOut.Reason.TOO_FEW, collected.fileOf(each),
                        PartnershipAnswers.subject(each.identity(), questionnaires), "leftOut.tooFew",
                        Protector.LEAST_ANSWERS));
            } else {
                answers.add(each);
            }
        }
        answers.sort(Comparator.comparing(AssessmentAnswers::identity, ORDER));
        Map<String, Instrument> used = new TreeMap<>(questionnaires.instruments());
        used.keySet().retainAll(answers.stream().map(each -> each.identity().instrumentReference()).toList());
        all.sort(Comparator.comparing(LeftOut::reason).thenComparing(LeftOut::file).thenComparing(LeftOut::subject)
                .thenComparing(LeftOut::message));
        return new ComparisonData(Protector.protect(answers, seed), used, crosswalks, collected.renamed(), all);
    }

    private static boolean isAlsoAgreedByGroups(Questionnaires questionnaires, AssessmentAnswers answers) {
        return Optional.ofNullable(questionnaires.instruments().get(answers.identity().instrumentReference()))
                .map(Instrument::getFit).filter(fit -> fit.getAdministrations()
                        .contains(Administration.GROUP_CONSENSUS)).isPresent();
    }

    private static LeftOut left(LeftOut.Reason reason, String file, String subject, String key, int number) {
        return new LeftOut(reason, file, subject, Messages.get(key, number), Messages.get(key + ".cure", number));
    }
}
