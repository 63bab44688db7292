// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.parapet.report.model.Answered;
import org.parapet.report.model.InstrumentNote;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.OdPlanReport.AreaGroup;
import org.parapet.report.model.OdPlanReport.AreaToWorkOn;
import org.parapet.report.model.OdPlanReport.ContestedArea;
import org.parapet.report.model.OdPlanReport.LackedConsensus;
import org.parapet.report.model.OdPlanReport.Positives;
import org.parapet.report.model.OdPlanReport.Strength;
import org.parapet.report.model.PlannedAction;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.RespondentCount;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;

/** Made-up report models with the wording of the sources, for tests and for looking at the pages. */
public final class SampleReports {

    /** The PAT's four points. */
    public static final List<Option> PAT_OPTIONS = List.of(
            new Option("strongly-agree", "Strongly agree", "SA", Polarity.FAVOURABLE, 2),
            new Option("agree", "Agree", "A", Polarity.FAVOURABLE, 1),
            new Option("disagree", "Disagree", "D", Polarity.UNFAVOURABLE, 1),
            new Option("strongly-disagree", "Strongly disagree", "SD", Polarity.UNFAVOURABLE, 2));

    /** The three points of the Leeds checklist. */
    public static final List<Option> LEEDS_OPTIONS = List.of(
            new Option("no", "NO action is required", "NO", Polarity.UNFAVOURABLE, 2),
            new Option("improve", "YES but could be improved", "YES, improve", Polarity.UNFAVOURABLE, 1),
            new Option("yes", "YES working effectively", "YES", Polarity.FAVOURABLE, 1));

    private static final LocalDate PREPARED = LocalDate.of(2026, 4, 20);

    private final int participants;
    private final String partnership;
    private final List<String> organisations;
    private final double willingness;

    /**
     * Creates samples.
     *
     * @param partnership the partnership's name
     * @param organisations its organisations
     * @param participants how many take part
     * @param willingness how willing participants are to agree: 0 nobody agrees, 1 everybody agrees, below 0 nobody
     *            answers
     */
    public SampleReports(String partnership, List<String> organisations, int participants, double willingness) {
        this.partnership = partnership;
        this.organisations = List.copyOf(organisations);
        this.participants = participants;
        this.willingness = willingness;
    }

    /** Two organisations, ten participants. */
    public static SampleReports usual() {
        return new SampleReports("Northgate Diagnostics Partnership",
                List.of("Northgate Hospitals NHS Trust", "Meridian Imaging Ltd"), 10, 0.9);
    }

    /** One line of a source: section, item, wording and what goes with it. */
    public record Line(String sectionCode, String sectionTitle, String code, String text, String more) {
    }

    /** Reads the wording. */
    public static List<Line> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleReports.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\t")).map(f -> new Line(f[0], f[1], f[2], f[3], f[4])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The OD plan from the PAT. */
    public OdPlanReport patPlan() {
        List<Line> lines = lines("pat.tsv");
        Map<String, List<Integer>> counts = counts(lines, PAT_OPTIONS);
        List<Strength> strengths = new ArrayList<>();
        Map<Integer, List<Line>> flagged = new TreeMap<>(Comparator.reverseOrder());
        List<ContestedArea> contested = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> count = counts.get(line.code());
            Answered answered = answered(count);
            int against = count.get(2) + count.get(3);
            if (against > 0) {
                flagged.computeIfAbsent(against, key -> new ArrayList<>()).add(line);
            } else if (answered.answered() > 0) {
                strengths.add(new Strength(line.code(), line.text(), answered));
            }
            if (count.get(0) > 0 && count.get(3) > 0) {
                contested.add(new ContestedArea(line.code(), line.text(), "Not all participants believed that \u2018"
                        + line.text() + "\u2019. Now might be a good time to talk about it together.", answered,
                        OptionalInt.empty()));
            }
        }
        List<PlannedAction> actions = new ArrayList<>();
        List<AreaGroup> groups = new ArrayList<>();
        flagged.forEach((against, group) -> {
            List<AreaToWorkOn> areas = new ArrayList<>();
            for (Line line : group) {
                Answered answered = answered(counts.get(line.code()));
                int number = actions.size() + 1;
                PlannedAction action = new PlannedAction(number, Optional.of(line.more()), Optional.empty(),
                        number % 3 == 0 ? Optional.empty()
                        : Optional.of(organisations.get(number % organisations.size())),
                        number % 3 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 9, 1).plusDays(number)),
                        Optional.of(number % 3 == 0 ? "to be agreed" : "planned"),
                        new PlannedAction.Trace(line.code(), line.text(), "area to work on", against, answered));
                actions.add(action);
                areas.add(new AreaToWorkOn(line.text(), action));
            }
            groups.add(new AreaGroup("To help the partnership move forward, the following "
                    + (group.size() == 1 ? "area was" : "areas were each") + " highlighted by " + against + " of "
                    + participants + " participants as needing some further work or thinking.", areas));
        });
        String names = String.join(" and ", organisations);
        return new OdPlanReport(header("Organisational development plan", pat()),
                List.of("This report is based on a review of joint working between " + names
                        + " as part of an assessment one year into the partnership. It draws on an innovative "
                        + "toolkit for"
                        + " assessing the strength of partnership working between public and private sector partners"
                        + " (Alexander, 2022).",
                        "The assessment was conducted between 2 March 2026 and 14 April 2026. " + participants
                                + " participants completed the Partnership Assessment Tool (PAT).",
                        "Participants identified " + strengths.size() + " partnership strengths, among them that"
                                + " there have been substantial past achievements within the partnership.",
                        actions.size() + " areas have been identified as needing work, and there are "
                        + contested.size()
                                + " areas where there was a range of opinions; exploring these together may be a"
                                + " helpful next step."),
                List.of("A new community diagnostics contract starts in October 2026; both partners are recruiting"
                        + " radiographers in a market where they are scarce \u2013 Frau M\u00fcller\u2019s"
                        + " \u201cgolden rule\u201d applies."),
                new Positives(strengths.isEmpty() ? "There is no statement that all participants agreed with."
                        : "All participants who answered agree that the following are real strengths of the "
                                + "partnership,"
                                + " and they are things that should be celebrated:", strengths),
                groups,
                new LackedConsensus(contested.isEmpty()
                        ? "There is no statement that the partners answered in opposite ways."
                        : "Someone in one organisation strongly agreed and someone in another strongly disagreed "
                                + "with the"
                                + " following statements.", contested),
                actions,
                List.of("The partnership report will be distributed to key stakeholders so that the partners can "
                        + "reflect"
                        + " on the themes from the partnership assessment. To get the full benefit of this analysis "
                        + "it is"
                        + " important for the key participants to take part in a structured forum that systematically"
                        + " builds on the written analysis and plan."),
                organisations);
    }

    /** The action plan from the Leeds checklist, actions yet to be written. */
    public OdPlanReport leedsPlan() {
        List<Line> lines = lines("leeds.tsv");
        Map<String, List<Integer>> counts = counts(lines, LEEDS_OPTIONS);
        List<PlannedAction> actions = new ArrayList<>();
        List<Strength> strengths = new ArrayList<>();
        List<AreaToWorkOn> areas = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> count = counts.get(line.code());
            int against = count.get(0) + count.get(1);
            if (against == 0 && count.get(2) > 0) {
                strengths.add(new Strength(line.code(), line.text(), answered(count)));
            } else if (against > 0) {
                PlannedAction action = new PlannedAction(actions.size() + 1, Optional.empty(), Optional.of(line.more()),
                        Optional.empty(), Optional.empty(), Optional.empty(), new PlannedAction.Trace(line.code(),
                                line.text(), "calls for an action", against, answered(count)));
                actions.add(action);
                areas.add(new AreaToWorkOn(line.text(), action));
            }
        }
        return new OdPlanReport(header("Action plan", leeds()),
                List.of("This plan is based on a self-assessment of " + partnership + "."), List.of(),
                new Positives("Everybody answered \u201cYES working effectively\u201d to the following.", strengths),
                areas.isEmpty() ? List.of()
                        : List.of(new AreaGroup("At least one participant answered NO or could be improved.", areas)),
                new LackedConsensus("The checklist has no rule for differing opinions.", List.of()), actions,
                List.of("Next assessment due: 20 April 2027."), organisations);
    }

    /** The results of the PAT. */
    public ResultsReport patResults() {
        return results("pat.tsv", PAT_OPTIONS, pat());
    }

    /** The results of the Leeds checklist. */
    public ResultsReport leedsResults() {
        return results("leeds.tsv", LEEDS_OPTIONS, leeds());
    }

    private ResultsReport results(String file, List<Option> options, InstrumentNote instrument) {
        List<Line> lines = lines(file);
        Map<String, List<Integer>> counts = counts(lines, options);
        Map<String, List<Line>> bySection = new TreeMap<>();
        lines.forEach(line -> bySection.computeIfAbsent(line.sectionCode(), key -> new ArrayList<>()).add(line));
        List<ResultsReport.Section> sections = new ArrayList<>();
        List<ResultsReport.Measure> measures = new ArrayList<>();
        List<ResultsReport.BreakdownRow> rows = new ArrayList<>();
        bySection.forEach((code, members) -> {
            sections.add(new ResultsReport.Section(code, members.get(0).sectionTitle(), Optional.of(
                    "To what extent do you agree with each of the following statements in respect of the partnership?"),
                    OptionalDouble.of(71.4), members.stream().map(line -> item(line, counts.get(line.code())))
                    .toList()));
            measures.add(new ResultsReport.Measure("Section " + code + ": " + members.get(0).sectionTitle(),
                    OptionalDouble.of(71.4), Optional.of(participants + " of " + participants), Optional.empty()));
            for (String organisation : organisations) {
                rows.add(new ResultsReport.BreakdownRow("Section " + code, organisation,
                        OptionalInt.of(participants / 2), OptionalDouble.of(68.2)));
            }
        });
        return new ResultsReport(header("Results of the assessment", instrument), scores(measures), options, sections,
                List.of(new ResultsReport.Breakdown("By organisation", Optional.empty(), rows),
                        new ResultsReport.Breakdown("By role", Optional.of("Hidden to protect small groups: fewer than"
                                + " five answers in one of the roles."), List.of())),
                List.of(new ResultsReport.Comment(lines.get(4).code(), lines.get(4).text(),
                        "We would like to see the money side written down."),
                        new ResultsReport.Comment(lines.get(9).code(), lines.get(9).text(), "Getting better.")),
                List.of(new ResultsReport.Erratum(lines.get(5).code(),
                        "Cut short in the OD plan creator; the questionnaire\u2019s wording is used.")));
    }

    private ResultsReport.Scores scores(List<ResultsReport.Measure> sections) {
        return new ResultsReport.Scores("POMP is the percent of the maximum possible.",
                List.of(new ResultsReport.Score("Total", OptionalDouble.of(33.25), OptionalDouble.of(16),
                        OptionalDouble.of(48), OptionalDouble.of(53.9), Optional.of("middle"),
                        "mean of " + participants + " participants; the source")),
                sections,
                List.of(new ResultsReport.Measure("Trust and culture", OptionalDouble.of(64.2),
                        Optional.of(participants + " of " + participants), Optional.of("4.1, 4.2")),
                        new ResultsReport.Measure("Power and fairness", OptionalDouble.empty(), Optional.empty(),
                                Optional.of("not measured: no item asks for it"))));
    }

    private ResultsReport.Item item(Line line, List<Integer> counts) {
        Answered answered = answered(counts);
        boolean against = counts.get(counts.size() - 1) > 0;
        return new ResultsReport.Item(line.code(), line.text(), counts, answered,
                answered.answered() == 0 ? List.of() : List.of(against ? "area to work on" : "strength"),
                answered.answered() == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.63),
                answered.answered() == 0 ? OptionalDouble.empty() : OptionalDouble.of(73.3));
    }

    private Answered answered(List<Integer> counts) {
        return new Answered(counts.stream().mapToInt(Integer::intValue).sum(), participants);
    }

    private Map<String, List<Integer>> counts(List<Line> lines, List<Option> options) {
        Random random = new Random(4);
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Line line : lines) {
            int[] count = new int[options.size()];
            double agree = willingness - 0.35 * random.nextDouble() * (1 - Math.abs(2 * willingness - 1.2));
            boolean unanimous = willingness < 1 && random.nextInt(3) == 0;
            for (int person = 0; person < participants; person++) {
                boolean blank = willingness < 0 || random.nextInt(40) == 0;
                boolean favourable = willingness >= 1 || unanimous && willingness > 0 || random.nextDouble() < agree;
                List<Integer> side = IntStream.range(0, options.size()).filter(
                        index -> (options.get(index).polarity() == Polarity.FAVOURABLE) == favourable).boxed().toList();
                int choice = side.get(random.nextInt(side.size()));
                if (!blank) {
                    count[choice]++;
                }
            }
            counts.put(line.code(), IntStream.of(count).boxed().toList());
        }
        return counts;
    }

    private ReportHeader header(String title, InstrumentNote instrument) {
        List<RespondentCount> respondents = new ArrayList<>();
        for (String organisation : organisations) {
            respondents.add(new RespondentCount("Organisation", organisation,
                    OptionalInt.of(participants / organisations.size()), Optional.empty()));
        }
        respondents.add(new RespondentCount("Role", "Senior stakeholder", OptionalInt.empty(),
                Optional.of("hidden to protect small groups")));
        respondents.add(new RespondentCount("Role", "Boundary spanner", OptionalInt.empty(),
                Optional.of("hidden to protect small groups")));
        return new ReportHeader(title, partnership,
                Optional.of("Made-up sample data. This partnership, its organisations and its answers do not exist."),
                instrument, "first wave", Optional.of(LocalDate.of(2026, 3, 2)), Optional.of(LocalDate.of(2026, 4, 14)),
                participants, respondents, PREPARED,
                List.of("A strength is a statement with which everybody who answered agreed or strongly agreed; an "
                        + "area to"
                        + " work on is one with which at least one participant disagreed or strongly disagreed. A "
                        + "blank is"
                        + " never counted as an answer, and every figure says how many of the participants answered.",
                        "POMP is the percent of the maximum possible score (Cohen and others, 1999), with the answers"
                                + " equally spaced. The source gives no scores; this is Parapet\u2019s convention."),
                "Parapet 1.0.0");
    }

    private static InstrumentNote pat() {
        return new InstrumentNote("Partnership Assessment Tool", "2023", "verbatim", Optional.empty(),
                "Alexander, D. Public-Private Partnership Improvement Toolkit. Health Services Management Centre,"
                        + " University of Birmingham.", "\u00a9 University of Birmingham; used with attribution.");
    }

    private static InstrumentNote leeds() {
        return new InstrumentNote("Partnership Self-assessment Tool", "East Leeds PCT", "verbatim",
                Optional.of("Reconstructed for this test: the wording is the source\u2019s, its table was scanned."),
                "Frearson, A. A Practical Guide to Creating and Maintaining Successful Partnerships. East Leeds Primary"
                        + " Care Trust.", "\u00a9 East Leeds Primary Care Trust.");
    }
}
