// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of several assessments side by side. Whatever is in here may be shown. Deterministic: the same answers,
 * crosswalks and seed give an equal comparison, in the same order.
 *
 * @param seed the seed behind all intervals by resampling
 * @param ranked whether partnerships were ranked, which somebody has to ask for
 * @param crosswalks the crosswalks used, as {@code id@edition}, in the order of their ids
 * @param instruments the editions compared, by id and edition
 * @param assessments the assessments compared: by partnership's name, then in the order of its waves, then by
 *         instrument
 * @param constructs the constructs compared, in the crosswalks' order
 * @param cells the figures: by construct, then assessment, then group
 * @param changes what moved between consecutive waves of one instrument in one partnership
 * @param disagreements where two instruments disagree about a construct in one partnership; findings, never averaged
 *         away
 * @param distributions how partnerships are distributed, for each construct and instrument
 * @param dimensions which constructs speak to the dimensions of frameworks, in the order of the crosswalks
 * @param renamed organisations that bear different names in different files
 * @param leftOut everything that was asked for and could not be compared, with its reason
 * @param conclusions what may be concluded and what not, as sentences in the order of their weight
 */
public record Comparison(long seed, boolean ranked, List<String> crosswalks, List<ComparedInstrument> instruments,
        List<ComparedAssessment> assessments, List<ComparedConstruct> constructs, List<ConstructCell> cells,
        List<ConstructChange> changes, List<Disagreement> disagreements, List<PartnershipDistribution> distributions,
        List<ComparedDimension> dimensions, List<RenamedOrganisation> renamed, List<LeftOut> leftOut,
        List<Conclusion> conclusions) {

    /** Copies the lists. */
    public Comparison {
        crosswalks = List.copyOf(crosswalks);
        instruments = List.copyOf(instruments);
        assessments = List.copyOf(assessments);
        constructs = List.copyOf(constructs);
        cells = List.copyOf(cells);
        changes = List.copyOf(changes);
        disagreements = List.copyOf(disagreements);
        distributions = List.copyOf(distributions);
        dimensions = List.copyOf(dimensions);
        renamed = List.copyOf(renamed);
        leftOut = List.copyOf(leftOut);
        conclusions = List.copyOf(conclusions);
    }

    /**
     * {@return an assessment of this comparison}
     *
     * @param id its id here, see {@link ComparedAssessment#id()}
     */
    public Optional<ComparedAssessment> assessment(String id) {
        return assessments.stream().filter(assessment -> assessment.id().equals(id)).findFirst();
    }

    /**
     * {@return an edition of this comparison}
     *
     * @param reference as {@code id@edition}
     */
    public Optional<ComparedInstrument> instrument(String reference) {
        return instruments.stream().filter(instrument -> instrument.reference().equals(reference)).findFirst();
    }

    /**
     * {@return what people call an edition: its short title, with the edition where two here have the same title}
     *
     * @param reference as {@code id@edition}; is its own name when the edition is not in this comparison
     */
    public String instrumentName(String reference) {
        return new InstrumentNames(instruments).of(reference);
    }

    /**
     * {@return a construct of this comparison}
     *
     * @param code its code
     */
    public Optional<ComparedConstruct> construct(String code) {
        return constructs.stream().filter(construct -> construct.code().equals(code)).findFirst();
    }

    /**
     * {@return the cell of all participants of an assessment}
     *
     * @param construct the construct's code
     * @param assessment the assessment's id here
     */
    public Optional<ConstructCell> cell(String construct, String assessment) {
        return cell(construct, assessment, Group.EVERYBODY);
    }

    /**
     * {@return the cell of a group}
     *
     * @param construct the construct's code
     * @param assessment the assessment's id here
     * @param group the group
     */
    public Optional<ConstructCell> cell(String construct, String assessment, Group group) {
        return cells.stream().filter(cell -> cell.construct().equals(construct)
                && cell.assessment().equals(assessment) && cell.group().equals(group)).findFirst();
    }

    /**
     * {@return the cells of a construct in an assessment: of everybody first, then of the groups shown}
     *
     * @param construct the construct's code
     * @param assessment the assessment's id here
     */
    public List<ConstructCell> cells(String construct, String assessment) {
        Objects.requireNonNull(construct);
        return cells.stream().filter(cell -> cell.construct().equals(construct)
                && cell.assessment().equals(assessment)).toList();
    }
}
