// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;

/**
 * An instrument as the analysis sees it: the questions that can be counted, in the instrument's order, and its scores.
 * Immutable, and independent of the instrument once made.
 *
 * <p>An item on several scales gives one question for each scale. A tick item gives one question with the choices
 * {@value #DONE} and {@value #NOT_DONE}; the favourable one, which the item names, has the score 1 and the other one 0.
 * Open prompts give no question: what is counted of them is only how many wrote something, see {@link #prompts()}.
 */
public final class Questionnaire {

    /** The option code of a ticked line. */
    public static final String DONE = "done";

    /** The option code of a line that was answered, but not ticked. */
    public static final String NOT_DONE = "not-done";

    private final String instrument;
    private final String edition;
    private final List<Question> questions;
    private final List<Prompt> prompts;
    private final Map<String, List<Question>> byItem;
    private final List<String> sections;
    private final List<ScoreDefinition> scores;
    private final Basis scoreBasis;
    private final List<String> scoreNotes;
    private final int[] offsets;

    private Questionnaire(Instrument source) {
        instrument = source.getId();
        edition = source.getEdition();
        List<Question> all = new ArrayList<>();
        List<Prompt> open = new ArrayList<>();
        Map<String, List<Question>> items = new HashMap<>();
        Set<ResponseScale> used = new LinkedHashSet<>();
        for (Section section : source.getSections()) {
            for (Item item : section.getItems()) {
                List<Question> own = questionsOf(section, item, all.size());
                all.addAll(own);
                items.put(item.getCode(), List.copyOf(own));
                if (item.getFormat() == AnswerFormat.TEXT) {
                    open.add(new Prompt(open.size(), section.getCode(), item.getCode()));
                }
                used.addAll(item.getScales());
            }
        }
        questions = List.copyOf(all);
        prompts = List.copyOf(open);
        byItem = Collections.unmodifiableMap(items);
        sections = source.getSections().stream().map(Section::getCode).toList();
        scores = source.getScores().stream().map(this::definition).toList();
        boolean ticked = questions.stream().anyMatch(question -> question.scale().isEmpty());
        scoreBasis = ticked || used.stream().anyMatch(scale -> scale.getScoreBasis() == Basis.CONVENTION)
                ? Basis.CONVENTION : Basis.SOURCE;
        scoreNotes = used.stream().map(ResponseScale::getScoreNote).filter(note -> note != null && !note.isBlank())
                .distinct().toList();
        offsets = new int[questions.size() + 1];
        for (Question question : questions) {
            offsets[question.index() + 1] = offsets[question.index()] + question.choices().size();
        }
    }

    /**
     * Compiles an instrument.
     *
     * @param instrument a valid instrument; one that is catalogued only gives a questionnaire without questions
     * @return the questionnaire
     */
    public static Questionnaire of(Instrument instrument) {
        return new Questionnaire(instrument);
    }

    private static List<Question> questionsOf(Section section, Item item, int next) {
        List<Question> own = new ArrayList<>();
        if (item.getFormat() == AnswerFormat.TICK) {
            own.add(new Question(next, section.getCode(), item.getCode(), "", false, ticks(item.getTickPolarity())));
        } else if (item.getFormat() == AnswerFormat.SCALE) {
            boolean several = item.getScales().size() > 1;
            for (ResponseScale scale : item.getScales()) {
                own.add(new Question(next + own.size(), section.getCode(), item.getCode(), scale.getCode(), several,
                        choices(scale)));
            }
        }
        return own;
    }

    private static List<Choice> ticks(Polarity polarity) {
        boolean favourable = polarity != Polarity.UNFAVOURABLE;
        return List.of(
                new Choice(0, DONE, Messages.get("tick.done"), favourable ? 1 : 0,
                        favourable ? Polarity.FAVOURABLE : Polarity.UNFAVOURABLE, false),
                new Choice(1, NOT_DONE, Messages.get("tick.notDone"), favourable ? 0 : 1,
                        favourable ? Polarity.UNFAVOURABLE : Polarity.FAVOURABLE, false));
    }

    private static List<Choice> choices(ResponseScale scale) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : scale.getOptions()) {
            choices.add(new Choice(choices.size(), option.getCode(), option.getLabel(), option.getScore(),
                    option.getPolarity(), option.isStrongest()));
        }
        return choices;
    }

    private ScoreDefinition definition(Score score) {
        Set<String> items = new LinkedHashSet<>();
        score.getSections().forEach(section -> section.getItems().forEach(item -> items.add(item.getCode())));
        score.getItems().forEach(item -> items.add(item.getCode()));
        boolean all = items.isEmpty() && score.getSections().isEmpty();
        List<Question> counted = questions.stream()
                .filter(question -> all || items.contains(question.item()))
                .filter(question -> score.getScale() == null || question.scale().equals(score.getScale().getCode()))
                .toList();
        List<BandDefinition> bands = score.getBands().stream()
                .map(band -> new BandDefinition(band.getCode(), band.getLabel(), band.getLowerBound(),
                        Optional.ofNullable(band.getMeaning()).orElse(""),
                        Optional.ofNullable(band.getSource()).orElse("")))
                .toList();
        return new ScoreDefinition(score.getCode(), score.getLabel(), score.getAggregation(), score.getMissing(),
                score.getBasis(), Optional.ofNullable(score.getSource()).orElse(""), counted, bands);
    }

    /** {@return the instrument's id} */
    public String instrument() {
        return instrument;
    }

    /** {@return the instrument's edition} */
    public String edition() {
        return edition;
    }

    /** {@return all questions; a question's index is its place in this list} */
    public List<Question> questions() {
        return questions;
    }

    /** {@return the open prompts; a prompt's index is its place in this list} */
    public List<Prompt> prompts() {
        return prompts;
    }

    /**
     * Finds an open prompt.
     *
     * @param item an item's code
     * @return the prompt; empty when there is no such item or it is answered by a choice
     */
    public Optional<Prompt> prompt(String item) {
        return prompts.stream().filter(prompt -> prompt.item().equals(item)).findFirst();
    }

    /** {@return how many questions there are} */
    public int size() {
        return questions.size();
    }

    /** {@return the codes of the sections in the instrument's order, those without questions included} */
    public List<String> sections() {
        return sections;
    }

    /**
     * Finds the questions of an item.
     *
     * @param item an item's code
     * @return one question for each of its scales; empty when there is no such item or it is an open prompt
     */
    public List<Question> questionsOf(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /**
     * Finds a question.
     *
     * @param item an item's code
     * @param scale a scale's code; empty where the item takes one scale or is ticked
     * @return the question; empty when there is none, or when the scale is left open and the item takes several
     */
    public Optional<Question> question(String item, String scale) {
        List<Question> own = questionsOf(item);
        if (scale.isEmpty()) {
            return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
        }
        for (Question question : own) {
            if (question.scale().equals(scale)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** {@return the instrument's own scores in its order} */
    public List<ScoreDefinition> scores() {
        return scores;
    }

    /** {@return convention when the scores of any scale in use are not the source's, or any line is ticked} */
    public Basis scoreBasis() {
        return scoreBasis;
    }

    /** {@return what the scales in use say of where their scores come from} */
    public List<String> scoreNotes() {
        return scoreNotes;
    }

    /** {@return how many choices all questions have together: the cells of one row of counts} */
    int width() {
        return offsets[questions.size()];
    }

    /** {@return where a question's cells begin within a row of counts} */
    int offset(int question) {
        return offsets[question];
    }

    /** {@return how many choices a question has} */
    int choiceCount(int question) {
        return offsets[question + 1] - offsets[question];
    }
}
