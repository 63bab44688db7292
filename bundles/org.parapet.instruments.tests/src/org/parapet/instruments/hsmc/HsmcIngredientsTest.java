// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.hsmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Section;

/** HSMC's ingredients for a successful partnership: sentences of its source, arranged as a checklist. */
class HsmcIngredientsTest {

    private final Instrument hsmc = ShippedInstruments.load("hsmc-ingredients");

    @Test
    void isReconstructed() {
        assertEquals(Fidelity.RECONSTRUCTED, hsmc.getFidelity());
        assertTrue(hsmc.getAbstract().endsWith("the source is prose and prints no checklist."));
    }

    @Test
    void hasTheFourIngredients() {
        assertEquals(List.of("Leading and managing partnering is different", "Individual trust will always be key",
                "Meaningful data are vital", "The environment can make or break partnering"),
                hsmc.getSections().stream().map(Section::getTitle).toList());
        assertTrue(Parts.itemsOf(hsmc).stream().allMatch(item -> item.getFormat() == AnswerFormat.TICK));
    }

    @Test
    void hasTheSentencesAsPrinted() {
        Parts.assertWording("""
                L1 Staff members not only need to have faith in their own leaders but also in those of their \
                partnering organisations.
                L2 A clear rationale is therefore needed in any partnering arrangement.
                L3 These complexities must be recognised to enable logistical issues to be considered and \
                addressed.
                L4 For example, HSMC\u2019s research finds that structural partnering requires a formal \
                infrastructure with support from shared project management capacity.
                L5 Individual partnering may start informally, but will eventually need a framework to be sustained \
                in the face of clinical work pressure.
                L6 Testing out potential partners through smaller projects provides an opportunity to explore if \
                the considerable investment in management time will be worthwhile.
                T1 Successfully managing this risk will involve these key people being able to trust that their \
                partner is sensitive to their requirements and pressures, and that they will act in joint rather \
                than self interest.
                T2 To otherwise enable trust, partners need the opportunity to progressively build a relationship \
                over time through less risky and lower intensity projects, and their values need to be well aligned \
                in relation to the partnership endeavour.
                T3 In such cases, the organisations will need to adopt one of their cultures \u2013 usually that of \
                the organisation perceived to be higher performing \u2013 or develop a new, shared culture.
                T4 Doing so will require considerable and sustained effort across all levels of each organisation, \
                which will take years rather than months.
                T5 In such cases, trust will be fostered by transparency in what is being planned and initial \
                agreements being honoured.
                D1 HSMC\u2019s research finds that structural partnering has to consider a wider range of factors, \
                but its scale has some advantages in that aggregated CQC and NHS staff survey performance measures \
                may have some relevance.
                D2 Smaller, more contractually based arrangements can include targeted data gathering and connected \
                resourcing as part of the contract agreement.
                D3 In structural partnering, a joint performance board \u2013 which develops the dataset, considers \
                related analytics and acts on the findings \u2013 is essential.
                D4 In mandated partnering, regulators being part of such a board can provide a similar assurance.
                D5 Given the local contextual arrangements, individual partnering may require customised approaches \
                initially, so organisations entering into such partnerships need to recognise the capacity cost.
                D6 Patient perspectives can be invaluable in testing if partnering is leading to improved \
                experience, which will motivate clinicians to maintain their commitment.
                E1 Those who create such environments through commissioning, policy and regulatory processes must \
                therefore be aware of their influence and use this responsibly.
                E2 They should also recognise the limitations and costs of mandated partnering and that sometimes \
                other types of partnering may be more appropriate.
                E3 Mandated partnering should not purely focus on the organisation of concern but also seek to \
                engage the wider system.
                E4 Quality oversight committees that involve regulators and other national bodies can provide an \
                effective forum, enabling relevant connections and giving assurance.
                E5 Mandated partnering should be considered with caution and may be best seen as an option that can \
                be offered rather than insisted on.
                E6 If more directive intervention \u2013 such as integration of two or more organisations \u2013 is \
                deemed necessary, then it is crucial for regulators to be open about these arrangements to engage \
                staff and wider stakeholders.
                """, hsmc);
    }

    @Test
    void saysForWhichKindOfPartneringALineHolds() {
        assertEquals(List.of("L4", "D1", "D3"), linesFor(PartneringKind.STRUCTURAL));
        assertEquals(List.of("L5", "D5"), linesFor(PartneringKind.INDIVIDUAL));
        assertEquals(List.of("T1"), linesFor(PartneringKind.VOLUNTARY));
        assertEquals(List.of("T3", "T4", "T5", "D4", "E2", "E3", "E4", "E5", "E6"), linesFor(PartneringKind.MANDATED));
    }

    @Test
    void tellsOfTheScalesAndNaturesOfPartnering() {
        assertEquals(List.of("individual", "structural", "mandated", "voluntary"), hsmc.getProcess().getChecklists()
                .getFirst().getLines().stream().map(ChecklistLine::getCode).toList());
    }

    private List<String> linesFor(PartneringKind kind) {
        return Parts.codes(Parts.itemsOf(hsmc).stream().filter((Item item) -> item.getKinds().contains(kind)).toList());
    }
}
