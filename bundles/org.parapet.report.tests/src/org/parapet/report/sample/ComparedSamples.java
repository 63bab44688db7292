// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parapet.analysis.comparison.Comparer;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.comparison.EditionLookup;
import org.parapet.analysis.comparison.PartnershipAnswers;
import org.parapet.analysis.comparison.Questionnaires;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.Instrument;

/** Made-up partnerships with two short instruments that ask about trust, for reports about several assessments. */
public final class ComparedSamples {

    private final Map<String, Instrument> instruments = Map.of("short", instrument("short", "Short form"), "long",
            instrument("long", "Long form"));
    private final Crosswalk crosswalk = crosswalk();

    /** {@return where the editions are found} */
    public EditionLookup editions() {
        return (id, edition) -> Optional.ofNullable(instruments.get(id));
    }

    /** {@return the crosswalks} */
    public List<Crosswalk> crosswalks() {
        return List.of(crosswalk);
    }

    /** {@return the editions by reference} */
    public Map<String, Instrument> byReference() {
        return Map.of("short@1", instruments.get("short"), "long@1", instruments.get("long"));
    }

    /**
     * {@return a partnership of two organisations; in its first wave nobody trusts, in later ones everybody does}
     *
     * @param name what it is called
     * @param people how many answer, half of them for each organisation
     * @param waves how many waves
     */
    public static Partnership partnership(String name, int people, int waves) {
        Partnership partnership = PartnershipChanges.newPartnership(name);
        partnership.setMadeUp(true);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addOrganisation("Council");
        changes.addOrganisation("Harbour");
        for (int person = 0; person < people; person++) {
            changes.addParticipant("P" + person, partnership.getOrganisations().get(person % 2),
                    ParticipantRole.OTHER);
        }
        for (int number = 0; number < waves; number++) {
            Wave wave = changes.addWave(Integer.toString(2025 + number));
            answer(changes, changes.addAssessment("short", "1", wave), number > 0);
        }
        return partnership;
    }

    /**
     * Has everybody answer the other instrument as well, in the latest wave.
     *
     * @param partnership the partnership; changed
     */
    public static void answerOther(Partnership partnership) {
        PartnershipChanges changes = new PartnershipChanges(partnership);
        answer(changes, changes.addAssessment("long", "1", partnership.getWaves().getLast()), false);
    }

    private static void answer(PartnershipChanges changes, Assessment assessment, boolean trusting) {
        Partnership partnership = (Partnership) assessment.eContainer();
        for (int person = 0; person < partnership.getParticipants().size(); person++) {
            Response response = changes.addResponse(assessment, partnership.getParticipants().get(person));
            for (String item : List.of("1", "2")) {
                Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
                answer.setItem(item);
                answer.setOption(trusting != (person % 7 == 6) ? "yes" : "no");
                response.getAnswers().add(answer);
            }
        }
    }

    /**
     * {@return the comparison of partnerships}
     *
     * @param partnerships the partnerships
     */
    public Comparison compare(Partnership... partnerships) {
        Questionnaires questionnaires = new Questionnaires(editions());
        List<PartnershipAnswers> answers = new ArrayList<>();
        for (Partnership partnership : partnerships) {
            answers.add(PartnershipAnswers.of(partnership.getName() + ".partnership", partnership.getId(), partnership,
                    questionnaires, identity -> true, false));
        }
        return Comparer.compare(ComparisonData.of(answers, questionnaires, crosswalks(), List.of(), 7),
                new ComparisonOptions(7, false, Set.of()));
    }

    private static Instrument instrument(String id, String title) {
        Instrument made = ShortInstrument.create(id, title);
        made.getSource().setCitation("A source of " + title);
        return made;
    }

    private static Crosswalk crosswalk() {
        Crosswalk crosswalk = CrosswalkFactory.eINSTANCE.createCrosswalk();
        crosswalk.setId("sample");
        crosswalk.setEdition("1");
        Construct trust = CrosswalkFactory.eINSTANCE.createConstruct();
        trust.setCode("trust");
        trust.setLabel("Trust");
        trust.setDefinition("Partners trust each other");
        crosswalk.getConstructs().add(trust);
        for (String instrument : List.of("short", "long")) {
            InstrumentMapping mapping = CrosswalkFactory.eINSTANCE.createInstrumentMapping();
            mapping.setInstrument(instrument);
            mapping.setEdition("1");
            MappingEntry entry = CrosswalkFactory.eINSTANCE.createMappingEntry();
            entry.setConstruct(trust);
            entry.getItems().addAll(List.of("1", "2"));
            mapping.getEntries().add(entry);
            crosswalk.getMappings().add(mapping);
        }
        return crosswalk;
    }
}
