// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The results of one assessment.
 *
 * @param header what every report prints
 * @param scores the score summary
 * @param options the answers of the instrument's response scale, in its order; two to seven
 * @param sections the sections with their items
 * @param breakdowns results by organisation or role; a hidden value has been hidden before
 * @param comments comments without names; empty when comments are not included
 * @param errata what is wrong in the source, by item
 */
public record ResultsReport(ReportHeader header, Scores scores, List<Option> options, List<Section> sections,
        List<Breakdown> breakdowns, List<Comment> comments, List<Erratum> errata) implements ReportModel {

    /** The most answers a response scale may have in a report. */
    public static final int MOST_OPTIONS = 7;

    /** Copies the lists, and refuses missing values and items whose counts do not fit the options. */
    public ResultsReport {
        Objects.requireNonNull(header);
        Objects.requireNonNull(scores);
        options = List.copyOf(options);
        sections = List.copyOf(sections);
        breakdowns = List.copyOf(breakdowns);
        comments = List.copyOf(comments);
        errata = List.copyOf(errata);
        if (options.size() > MOST_OPTIONS || options.isEmpty() && !sections.isEmpty()) {
            throw new IllegalArgumentException(options.size() + " options, allowed are 1 to " + MOST_OPTIONS
                    + ", or none where there is nothing to count");
        }
        for (Section section : sections) {
            for (Item item : section.items()) {
                if (item.counts().size() != options.size()) {
                    throw new IllegalArgumentException("Item " + item.code() + " has " + item.counts().size()
                            + " counts for " + options.size() + " options");
                }
            }
        }
    }

    /**
     * The score summary.
     *
     * @param note what the figures are, in a sentence or two
     * @param own the scores that the instrument itself defines, such as a total; maybe none
     * @param sections the instrument as a whole and its sections as percent of maximum possible
     * @param constructs constructs of a crosswalk as percent of maximum possible; those that the instrument does not
     *            measure are listed without a figure
     */
    public record Scores(String note, List<Score> own, List<Measure> sections, List<Measure> constructs) {

        /** Copies the lists and refuses missing values. */
        public Scores {
            Objects.requireNonNull(note);
            own = List.copyOf(own);
            sections = List.copyOf(sections);
            constructs = List.copyOf(constructs);
        }
    }

    /**
     * A figure as percent of maximum possible.
     *
     * @param label what is measured
     * @param pomp percent of maximum possible, 0 to 100; empty when nobody answered or it is not measured
     * @param answered how many answered, in words; empty when it is not measured
     * @param basis the items it comes from, or why it is not measured; empty where the label says it all
     */
    public record Measure(String label, OptionalDouble pomp, Optional<String> answered, Optional<String> basis) {

        /** Refuses missing values. */
        public Measure {
            Objects.requireNonNull(label);
            Objects.requireNonNull(pomp);
            Objects.requireNonNull(answered);
            Objects.requireNonNull(basis);
        }
    }

    /**
     * One of the instrument's own scores.
     *
     * @param label what is scored
     * @param value the score in the instrument's own unit; empty when there is none
     * @param minimum least possible score
     * @param maximum greatest possible score
     * @param pomp percent of maximum possible, 0 to 100 (Cohen et al. 1999); empty when nobody answered
     * @param band the source's own band for the score, where a source gives one
     * @param basis how the figure came about, for example whose convention it is and how many answered
     */
    public record Score(String label, OptionalDouble value, OptionalDouble minimum, OptionalDouble maximum,
            OptionalDouble pomp, Optional<String> band, String basis) {

        /** Refuses missing values. */
        public Score {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
            Objects.requireNonNull(minimum);
            Objects.requireNonNull(maximum);
            Objects.requireNonNull(pomp);
            Objects.requireNonNull(band);
            Objects.requireNonNull(basis);
        }
    }

    /** On which side an answer stands. */
    public enum Polarity {
        /** The answer speaks against the partnership on this item. */
        UNFAVOURABLE,
        /** The answer speaks neither for nor against. */
        NEUTRAL,
        /** The answer speaks for the partnership on this item. */
        FAVOURABLE
    }

    /**
     * An answer of the response scale.
     *
     * @param code the option's code
     * @param label the option's wording
     * @param shortLabel an abbreviation for column headings, explained in the legend
     * @param polarity the side on which it stands
     * @param strength 1 for the answer nearest the middle of its side, greater for stronger ones
     */
    public record Option(String code, String label, String shortLabel, Polarity polarity, int strength) {

        /** Refuses missing values. */
        public Option {
            Objects.requireNonNull(code);
            Objects.requireNonNull(label);
            Objects.requireNonNull(shortLabel);
            Objects.requireNonNull(polarity);
        }
    }

    /**
     * A section of the instrument.
     *
     * @param code the section's code
     * @param title its title
     * @param introduction the question or stem that its items share; may be empty
     * @param pomp percent of maximum possible, 0 to 100; empty when nobody answered
     * @param items its items in order
     */
    public record Section(String code, String title, Optional<String> introduction, OptionalDouble pomp,
            List<Item> items) {

        /** Copies the list and refuses missing values. */
        public Section {
            Objects.requireNonNull(code);
            Objects.requireNonNull(title);
            Objects.requireNonNull(introduction);
            Objects.requireNonNull(pomp);
            items = List.copyOf(items);
        }
    }

    /**
     * An item with its results.
     *
     * @param code the item's code
     * @param text its wording
     * @param counts how many chose each option, in the order of the options
     * @param answered how many answered
     * @param findings labels of the findings, as words
     * @param agreement agreement A, -1 to 1 (van der Eijk 2001); empty when nobody answered
     * @param pomp percent of maximum possible, 0 to 100; empty when nobody answered
     */
    public record Item(String code, String text, List<Integer> counts, Answered answered, List<String> findings,
            OptionalDouble agreement, OptionalDouble pomp) {

        /** Copies the lists and refuses missing values. */
        public Item {
            Objects.requireNonNull(code);
            Objects.requireNonNull(text);
            counts = List.copyOf(counts);
            Objects.requireNonNull(answered);
            findings = List.copyOf(findings);
            Objects.requireNonNull(agreement);
            Objects.requireNonNull(pomp);
        }
    }

    /**
     * Results by organisation or by role.
     *
     * @param title what the results are broken down by
     * @param note what was hidden to protect small groups, and why
     * @param rows the lines; empty when all is hidden
     */
    public record Breakdown(String title, Optional<String> note, List<BreakdownRow> rows) {

        /** Copies the list and refuses missing values. */
        public Breakdown {
            Objects.requireNonNull(title);
            Objects.requireNonNull(note);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of a breakdown.
     *
     * @param measure the section, construct or total
     * @param group the organisation or role
     * @param answers how many answers the figure rests on; empty when hidden
     * @param pomp percent of maximum possible, 0 to 100; empty when hidden
     */
    public record BreakdownRow(String measure, String group, OptionalInt answers, OptionalDouble pomp) {

        /** Refuses missing values. */
        public BreakdownRow {
            Objects.requireNonNull(measure);
            Objects.requireNonNull(group);
            Objects.requireNonNull(answers);
            Objects.requireNonNull(pomp);
        }
    }

    /**
     * A comment on an item, without its author.
     *
     * @param code the item's code
     * @param statement the item's wording
     * @param text the comment
     */
    public record Comment(String code, String statement, String text) {

        /** Refuses missing values. */
        public Comment {
            Objects.requireNonNull(code);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(text);
        }
    }

    /**
     * A slip in the source that is kept as printed.
     *
     * @param code the item's code
     * @param text what is wrong and what is used
     */
    public record Erratum(String code, String text) {

        /** Refuses missing values. */
        public Erratum {
            Objects.requireNonNull(code);
            Objects.requireNonNull(text);
        }
    }
}
