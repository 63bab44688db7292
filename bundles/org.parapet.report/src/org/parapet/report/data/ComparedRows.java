// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Disagreement;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.report.chart.Picture;
import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.InstrumentNote;
import org.parapet.report.model.PortfolioReport;

/** A report about several assessments in rows. */
final class ComparedRows {

    private static final List<String> HIDDEN_WHEN_EMPTY = List.of("overview", "intervals", "groupIntervals", "slopes",
            "walls", "disagreements", "changes", "distributions", "leftOut");

    private final ComparedReport report;
    private final Comparison comparison;
    private final ComparedLabels labels;
    private final ComparedPictures pictures;
    private final ComparedChangeRows changes;
    private final ComparedFigureRows figures;

    ComparedRows(ComparedReport report) {
        this.report = report;
        comparison = report.comparison();
        labels = new ComparedLabels(comparison);
        pictures = new ComparedPictures(comparison);
        changes = new ComparedChangeRows(comparison, labels);
        figures = new ComparedFigureRows(comparison, labels);
    }

    ReportData data() {
        Map<String, List<? extends Record>> sets = dataSets();
        return new ReportData(parameters(sets), sets);
    }

    Map<String, Object> parameters(Map<String, List<? extends Record>> sets) {
        Map<String, Object> parameters = new HeaderValues(report.header()).parameters();
        long partnerships = comparison.assessments().stream().map(ComparedAssessment::partnership).distinct().count();
        parameters.put("subtitle", Messages.get("compared.subtitle", report.header().instrument().title(),
                report.header().wave()));
        parameters.put("footer", report.instruments().stream().map(note -> Messages.get("footer", note.title(),
                note.edition(), note.fidelity())).collect(Collectors.joining("; ")));
        parameters.put("partnershipsCount", (int) partnerships);
        parameters.put("assessmentsCount", comparison.assessments().size());
        parameters.put("constructsCount", (int) comparison.cells().stream().filter(ConstructCell::isMeasured)
                .map(ConstructCell::construct).distinct().count());
        parameters.put("seed", Long.toString(comparison.seed()));
        parameters.put("crosswalks", String.join(", ", comparison.crosswalks()));
        HIDDEN_WHEN_EMPTY.forEach(set -> parameters.put("hide" + set.substring(0, 1).toUpperCase(Locale.ROOT)
                + set.substring(1), sets.get(set).isEmpty()));
        parameters.put("disagreementsNote", Messages.get(comparison.disagreements().isEmpty()
                ? comparison.instruments().stream().map(ComparedInstrument::id).distinct().count() < 2
                        ? "disagreements.oneInstrument" : "disagreements.none" : "disagreements.some"));
        parameters.put("changesNote", Messages.get(comparison.changes().isEmpty() ? "changes.none" : "changes.some"));
        parameters.put("cellsNote", Messages.get(isOfEverybodyOnly() ? "cells.everybody" : "cells.all"));
        parameters.put("distributionsNote", Messages.get(comparison.distributions().isEmpty() ? "distributions.none"
                : "distributions.some"));
        return parameters;
    }

    Map<String, List<? extends Record>> dataSets() {
        Map<String, List<? extends Record>> sets = new HeaderValues(report.header()).dataSets();
        sets.put("overview", pictures(isPortfolio() ? pictures.latestByInstrument() : pictures.overview()));
        sets.put("intervals", pictures(pictures.intervals()));
        sets.put("groupIntervals", pictures(pictures.groups()));
        sets.put("slopes", pictures(pictures.slopes()));
        sets.put("walls", pictures(pictures.walls()));
        sets.put("strips", pictures(pictures.distributions()));
        sets.put("conclusions", numbered(Stream.concat(comparison.conclusions().stream().map(each -> each.text()),
                pictures.leftOut().stream()).toList()));
        sets.put("editions", report.instruments().stream().map(ComparedRows::edition).toList());
        sets.put("compared", comparison.assessments().stream().map(this::compared).toList());
        sets.put("disagreements", comparison.disagreements().stream().map(this::disagreement).toList());
        sets.put("changes", changes.changes());
        sets.put("movements", changes.movements());
        sets.put("distributions", comparison.distributions().stream().map(this::distribution)
                .sorted(Comparator.comparing(DistributionRow::instrument)).toList());
        sets.put("leftOut", comparison.leftOut().stream().map(each -> new LeftOutRow(each.subject(), each.message(),
                each.cure())).toList());
        sets.put("cells", figures.cells(isOfEverybodyOnly()));
        sets.put("figures", figures.figures());
        sets.put("methods", figures.methods());
        sets.put("caveats", numbered(figures.caveats()));
        return sets;
    }

    private static List<HeaderValues.ParagraphRow> numbered(List<String> texts) {
        return HeaderValues.paragraphs(texts);
    }

    private static List<PictureRow> pictures(List<Picture> pictures) {
        List<PictureRow> rows = new ArrayList<>();
        for (Picture picture : pictures) {
            rows.add(new PictureRow(rows.size() + 1, picture.title(), picture, picture.alternative()));
        }
        return rows;
    }

    private static EditionRow edition(InstrumentNote note) {
        String wording = note.fidelityNote().map(text -> Messages.get("edition.note", note.fidelity(), text))
                .orElse(note.fidelity());
        return new EditionRow(note.title(), note.edition(), note.fidelity(), note.fidelityNote(), wording,
                note.source(), note.rights());
    }

    private ComparedRow compared(ComparedAssessment each) {
        List<String> organisations = each.groups().stream().filter(group -> group.kind() == Group.Kind.ORGANISATION)
                .map(ComparedNames::group).toList();
        List<String> roles = each.groups().stream().filter(group -> group.kind() == Group.Kind.ROLE)
                .map(ComparedNames::group).toList();
        List<String> shown = new ArrayList<>();
        if (!organisations.isEmpty()) {
            shown.add(String.join(", ", organisations));
        }
        if (!roles.isEmpty()) {
            shown.add(String.join(", ", roles));
        }
        return new ComparedRow(each.partnershipName(), labels.instrument(each.instrument()),
                ComparedLabels.edition(each.instrument()), each.wave(),
                each.finishedOn().map(HeaderValues::shortDate).orElse(Messages.get("date.unknown")),
                each.participants(), each.participants() - each.blankResponses(), shown.isEmpty()
                        ? Messages.get("compared.groups.none") : String.join("; ", shown));
    }

    private DisagreementRow disagreement(Disagreement each) {
        return new DisagreementRow(labels.construct(each.construct()), labels.partnership(each.higher()),
                labels.name(each.higher()), cellText(each.construct(), each.higher()), labels.name(each.lower()),
                cellText(each.construct(), each.lower()),
                each.difference().value(), Messages.get(each.certain() ? "disagreement.certain"
                        : "disagreement.uncertain"), each.sentence());
    }

    private String cellText(String construct, String assessment) {
        return comparison.cell(construct, assessment)
                .map(cell -> ComparedLabels.text(cell.pomp(), cell.fewestAnswers()))
                .orElse(Messages.get("value.hidden"));
    }

    private DistributionRow distribution(PartnershipDistribution each) {
        return new DistributionRow(labels.instrument(each.instrument()), labels.construct(each.construct()),
                each.places().size(), each.minimum(), each.lowerQuartile(), each.median(), each.upperQuartile(),
                each.maximum());
    }

    /** Of very many partnerships, the figures of organisations and roles would be hundreds of pages. */
    private boolean isOfEverybodyOnly() {
        return isPortfolio() || pictures.leftOut().isPresent();
    }

    private boolean isPortfolio() {
        return report instanceof PortfolioReport;
    }

    /**
     * A picture.
     *
     * @param number its place, from 1
     * @param title what it is about
     * @param chart the picture
     * @param chartAlternative a text in its place
     */
    public record PictureRow(int number, String title, Picture chart, String chartAlternative) {
    }

    /**
     * An edition of an instrument.
     *
     * @param instrument its title
     * @param edition its edition
     * @param fidelity how close its wording is to its source
     * @param fidelityNote what a reader must be told of that
     * @param wording both in one text
     * @param source citation of the source
     * @param rights the rights statement
     */
    public record EditionRow(String instrument, String edition, String fidelity, Optional<String> fidelityNote,
            String wording, String source, String rights) {
    }

    /**
     * An assessment in the comparison.
     *
     * @param partnership the partnership
     * @param instrument the instrument's short title
     * @param edition its edition
     * @param wave the wave
     * @param finished the day on which it was finished, or that it is not known
     * @param participants how many took part
     * @param answered how many of them answered anything
     * @param shown the groups shown by themselves, or that none are
     */
    public record ComparedRow(String partnership, String instrument, String edition, String wave, String finished,
            int participants, int answered, String shown) {
    }

    /**
     * Two instruments that disagree.
     *
     * @param construct the construct
     * @param partnership the partnership
     * @param higher the assessment with the higher figure
     * @param higherText its figure with interval and n
     * @param lower the assessment with the lower figure
     * @param lowerText its figure with interval and n
     * @param difference how far apart, in points
     * @param certainty whether the intervals lie apart, in words
     * @param sentence the finding
     */
    public record DisagreementRow(String construct, String partnership, String higher, String higherText, String lower,
            String lowerText, OptionalDouble difference, String certainty, String sentence) {
    }

    /**
     * How partnerships are distributed.
     *
     * @param instrument the instrument
     * @param construct the construct
     * @param partnerships how many partnerships
     * @param minimum the least figure
     * @param lowerQuartile the figure that a quarter lies below
     * @param median the figure that half lie below
     * @param upperQuartile the figure that three quarters lie below
     * @param maximum the greatest figure
     */
    public record DistributionRow(String instrument, String construct, int partnerships, OptionalDouble minimum,
            OptionalDouble lowerQuartile, OptionalDouble median, OptionalDouble upperQuartile, OptionalDouble maximum) {
    }

    /**
     * What could not be compared.
     *
     * @param subject what
     * @param message why
     * @param cure what to do
     */
    public record LeftOutRow(String subject, String message, String cure) {
    }
}
