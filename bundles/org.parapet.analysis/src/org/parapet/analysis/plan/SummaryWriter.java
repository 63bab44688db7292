// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OrganisationCount;
import org.parapet.analysis.result.PromptResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Section;

/**
 * Drafts the executive summary: four paragraphs as the PAT's source asks for them (Alexander, Public-Private
 * Partnership Improvement Toolkit, stage 4), with nothing in them that the data do not say.
 */
final class SummaryWriter {

    /** How many statements are quoted in a sentence at most. */
    private static final int MOST_QUOTED = 3;

    private final InstrumentTexts texts;
    private final AssessmentResult result;
    private final PlanSituation situation;
    private final Wording wording;
    private final String noun;

    SummaryWriter(InstrumentTexts texts, AssessmentResult result, PlanSituation situation, Wording wording) {
        this.texts = texts;
        this.result = result;
        this.situation = situation;
        this.wording = wording;
        noun = texts.asksQuestions() ? "noun.question" : "noun.statement";
    }

    List<String> paragraphs(List<PlannedItem> positives, List<AreaGroup> areas, List<PlannedItem> contested) {
        return List.of(who(), how(), strengths(positives), focus(areas, contested));
    }

    private String who() {
        List<String> sentences = new ArrayList<>();
        List<String> names = situation.members().stream().map(PlanSituation.Member::name).toList();
        String partners = names.isEmpty() ? situation.partnership() : wording.list(names);
        String key = names.size() > 1 ? "summary.review.many" : "summary.review.one";
        sentences.add(age().map(age -> Messages.get(key, partners, age))
                .orElseGet(() -> Messages.get(key + ".undated", partners)));
        sentences.add(instrument());
        Fidelity fidelity = texts.instrument().getFidelity();
        if (fidelity == Fidelity.RECONSTRUCTED) {
            sentences.add(Messages.get("summary.reconstructed"));
        } else if (fidelity == Fidelity.ADAPTED) {
            sentences.add(Messages.get("summary.adapted"));
        }
        return String.join(" ", sentences);
    }

    private Optional<String> age() {
        Optional<LocalDate> at = situation.startedOn().or(situation::finishedOn);
        if (at.isEmpty() || situation.formedOn().isEmpty() || situation.formedOn().get().isAfter(at.get())) {
            return Optional.empty();
        }
        int months = (int) Period.between(situation.formedOn().get(), at.get()).toTotalMonths();
        int years = months / 12;
        if (months == 0) {
            return Optional.of(Messages.get("summary.age.start"));
        }
        if (months % 12 == 0) {
            return Optional.of(Messages.get("summary.age.years", years, wording.number(years)));
        }
        return Optional.of(months < 24 ? Messages.get("summary.age.months", months, wording.number(months))
                : Messages.get("summary.age.moreYears", years, wording.number(years)));
    }

    private String instrument() {
        Instrument instrument = texts.instrument();
        List<String> names = instrument.getAuthors();
        String authors = names.size() > 2 ? Messages.get("summary.authors.many", names.getFirst())
                : wording.list(names);
        String title = wording.heading(instrument.getTitle());
        String year = String.valueOf(instrument.getYear());
        boolean dated = instrument.getYear() > 0;
        if (authors.isEmpty()) {
            return dated ? Messages.get("summary.instrument.year", title, year)
                    : Messages.get("summary.instrument", title);
        }
        return dated ? Messages.get("summary.instrument.authorsYear", title, authors, year)
                : Messages.get("summary.instrument.authors", title, authors);
    }

    private String how() {
        List<String> sentences = new ArrayList<>();
        held().ifPresent(sentences::add);
        if (result.participants() == 0) {
            sentences.add(Messages.get("summary.nobody"));
            return String.join(" ", sentences);
        }
        sentences.add(tookPart());
        if (!result.items().isEmpty()) {
            sentences.add(completeness());
        }
        if (!result.prompts().isEmpty()) {
            sentences.add(prompts());
        }
        result.scores().stream().filter(score -> score.basis() == Basis.SOURCE && score.n() > 0).map(this::score)
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> held() {
        String name = Messages.get("summary.assessment", situation.partnership());
        Optional<LocalDate> start = situation.startedOn();
        Optional<LocalDate> end = situation.finishedOn();
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(YearMonth.from(start.get()).equals(YearMonth.from(end.get()))
                    ? Messages.get("summary.held.in", name, wording.month(end.get()))
                    : Messages.get("summary.held.between", name, wording.month(start.get()),
                            wording.month(end.get())));
        }
        return start.map(date -> Messages.get("summary.held.from", name, wording.month(date)))
                .or(() -> end.map(date -> Messages.get("summary.held.until", name, wording.month(date))));
    }

    private String tookPart() {
        int participants = result.participants();
        String people = wording.sentenceCase(wording.participants(participants));
        String from = from();
        String instrument = texts.name();
        if (situation.interviewed() == 0) {
            return Messages.get("summary.tookPart", people, from, instrument);
        }
        if (situation.interviewed() >= participants) {
            return Messages.get(participants == 1 ? "summary.tookPart.interviewedOne"
                    : "summary.tookPart.interviewed", people, from, instrument, participants);
        }
        return Messages.get("summary.tookPart.someInterviewed", people, from, instrument, situation.interviewed(),
                wording.number(situation.interviewed()));
    }

    private String from() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (PlanSituation.Member member : situation.members()) {
            byName.put(member.name(), result.organisations().stream()
                    .filter(count -> count.organisation().equals(member.id()))
                    .mapToInt(OrganisationCount::participants).sum());
        }
        if (byName.size() < 2) {
            return "";
        }
        List<String> names = List.copyOf(byName.keySet());
        boolean equal = byName.values().stream().distinct().count() == 1;
        String numbers = equal
                ? Messages.get("summary.from.each", wording.number(byName.get(names.getFirst())), wording.list(names))
                : wording.list(byName.entrySet().stream().map(entry -> entry.getValue() == 0
                        ? Messages.get("summary.from.none", entry.getKey())
                        : Messages.get("summary.from.one", wording.number(entry.getValue()), entry.getKey()))
                        .toList());
        return Messages.get("summary.from", numbers);
    }

    private String completeness() {
        int items = (int) result.items().stream().map(ItemResult::code).distinct().count();
        int blanks = (int) result.items().stream().filter(item -> item.blank() > 0).map(ItemResult::code).distinct()
                .count();
        String many = Messages.get(noun + ".many");
        return blanks == 0
                ? Messages.get("summary.complete", result.participants(), items, wording.number(items),
                        Messages.get(noun + (items == 1 ? ".one" : ".many")))
                : wording.sentenceCase(Messages.get("summary.blanks", blanks, wording.number(blanks),
                        wording.number(items), items == 1 ? Messages.get(noun + ".one") : many));
    }

    private String prompts() {
        int all = result.prompts().size();
        int open = (int) result.prompts().stream().filter(PromptResult::open).count();
        return wording.sentenceCase(Messages.get(open == 0 ? "summary.prompts.all" : open == all
                ? "summary.prompts.none" : "summary.prompts", all, wording.number(all), all - open,
                wording.number(all - open), open, wording.number(open)));
    }

    private String score(ScoreResult score) {
        boolean percent = score.aggregation() == Aggregation.PERCENT_OF_MAXIMUM;
        return Messages.get("summary.score", inSentence(score.label()), wording.decimal(score.minimum()),
                wording.decimal(percent ? 100 : score.maximum()), wording.decimal(score.mean().orElseThrow()),
                score.n() < result.participants() ? 1 : 0,
                wording.outOf(score.n(), result.participants()));
    }

    /** A heading as it reads within a sentence: "Total score" and "TOTAL SCORE" as "total score", "PAT" as it is. */
    private String inSentence(String heading) {
        boolean shouted = heading.contains(" ") && heading.equals(heading.toUpperCase(Messages.locale()));
        if (shouted) {
            return heading.toLowerCase(Messages.locale());
        }
        boolean capitalised = heading.length() > 1 && Character.isUpperCase(heading.charAt(0))
                && Character.isLowerCase(heading.charAt(1));
        return capitalised ? Character.toLowerCase(heading.charAt(0)) + heading.substring(1) : heading;
    }

    private String strengths(List<PlannedItem> positives) {
        if (result.participants() == 0) {
            return Messages.get("summary.strengths.later");
        }
        if (positives.isEmpty()) {
            return texts.noStrengths();
        }
        int number = positives.size();
        String first = wording.sentenceCase(Messages.get("summary.strengths", number, wording.number(number)));
        String second = number <= MOST_QUOTED ? Messages.get("summary.strengths.few", number, quoted(positives))
                : sections("summary.strengths.sections", positives);
        return first + " " + second;
    }

    private String focus(List<AreaGroup> groups, List<PlannedItem> contested) {
        if (result.participants() == 0) {
            return Messages.get("summary.areas.later");
        }
        List<String> sentences = new ArrayList<>();
        List<PlannedItem> areas = groups.stream().flatMap(group -> group.areas().stream()).toList();
        sentences.add(areas.isEmpty() ? texts.noAreas()
                : wording.sentenceCase(Messages.get("summary.areas", areas.size(), wording.number(areas.size()))));
        if (!areas.isEmpty()) {
            top(groups).ifPresent(sentences::add);
            if (areas.size() > MOST_QUOTED && texts.instrument().getSections().size() > 1) {
                sentences.add(sections("summary.areas.sections", areas));
            }
        }
        if (!contested.isEmpty()) {
            sentences.add(Messages.get(areas.isEmpty() ? "summary.contested.only" : "summary.contested",
                    contested.size(), wording.number(contested.size())));
        }
        if (!situation.themes().isEmpty()) {
            sentences.add(Messages.get("summary.themes", situation.themes().size(), wording.list(situation.themes()
                    .stream().map(theme -> wording.heading(theme.heading())).toList())));
        }
        return String.join(" ", sentences);
    }

    private Optional<String> top(List<AreaGroup> groups) {
        AreaGroup group = groups.getFirst();
        OptionalInt flagged = group.flagged();
        if (flagged.isEmpty()) {
            return Optional.empty();
        }
        int number = group.areas().size();
        String who = wording.outOf(flagged.getAsInt(), group.participants());
        boolean only = groups.size() == 1;
        if (number > MOST_QUOTED) {
            return Optional.of(Messages.get(only ? "summary.areas.onlyMany" : "summary.areas.topMany", who,
                    wording.sentenceCase(wording.number(number))));
        }
        return Optional.of(Messages.get(only ? "summary.areas.only" : "summary.areas.top", who,
                quoted(group.areas()), number));
    }

    private String quoted(List<PlannedItem> items) {
        return wording.list(items.stream().map(item -> wording.quote(item.statement())).toList());
    }

    /**
     * Names the sections that hold most of the items, sections with equally many together, three at most; says in how
     * many sections they are where more than three come first.
     */
    private String sections(String key, List<PlannedItem> items) {
        Map<Section, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> texts.section(item.item()).ifPresent(section -> counts.merge(section, 1, Integer::sum)));
        List<Section> order = texts.instrument().getSections();
        List<Map.Entry<Section, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<Section, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(order::indexOf))))
                .toList();
        int named = ranked.size();
        while (named > MOST_QUOTED) {
            int least = ranked.get(named - 1).getValue();
            named = (int) ranked.stream().filter(entry -> entry.getValue() > least).count();
        }
        if (named == 0) {
            return Messages.get(key + (ranked.size() == order.size() ? ".spreadAll" : ".spread"), ranked.size(),
                    wording.number(ranked.size()), wording.number(order.size()));
        }
        return Messages.get(key, wording.list(ranked.stream().limit(named)
                .map(entry -> share(entry.getKey(), entry.getValue())).toList()));
    }

    private String share(Section section, int number) {
        int all = (int) result.items().stream().filter(item -> item.section().equals(section.getCode()))
                .map(ItemResult::code).distinct().count();
        return Messages.get(number == all ? "summary.sectionShare.all" : "summary.sectionShare",
                wording.heading(section.getTitle()), wording.number(number), wording.number(all),
                Messages.get(noun + (all == 1 ? ".one" : ".many")), all);
    }
}
