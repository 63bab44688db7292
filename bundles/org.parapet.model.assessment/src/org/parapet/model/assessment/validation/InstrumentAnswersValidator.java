// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Response;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;

/**
 * Checks the answers of an assessment against its instrument: items, scales and options exist. Separate from
 * {@link PartnershipValidator} because a partnership can be opened when an instrument is not installed.
 */
public final class InstrumentAnswersValidator {

    /** Option codes that items with ticks take. */
    private static final Set<String> TICKS = Set.of("done", "not-done");

    private final Map<String, Item> items = new HashMap<>();

    /**
     * Checks against one instrument.
     *
     * @param instrument a valid instrument
     */
    public InstrumentAnswersValidator(Instrument instrument) {
        instrument.getSections().forEach(
                section -> section.getItems().forEach(item -> items.put(item.getCode(), item)));
    }

    /**
     * {@return every answer that the instrument does not allow, in the order of the file}
     *
     * @param assessment one administered with this instrument edition
     * @param locations where its parts stand; {@link Locations#none(String)} when it was not read from a file
     */
    public List<Problem> validate(Assessment assessment, Locations locations) {
        Report report = new Report(locations);
        for (Response response : assessment.getResponses()) {
            for (Answer answer : response.getAnswers()) {
                check(answer, report);
            }
        }
        return report.problems();
    }

    private void check(Answer answer, Report report) {
        Item item = items.get(answer.getItem());
        if (item == null) {
            report.error("answer-item-unknown", answer, String.valueOf(answer.getItem()));
        } else if (item.getFormat() == AnswerFormat.SCALE) {
            checkScale(answer, item, report);
        } else if (answer.getScale() != null && !answer.getScale().isEmpty()) {
            report.error("answer-scale-unknown", answer, item.getCode(), answer.getScale(), "-");
        } else if (answer.getOption() != null && !answer.getOption().isEmpty()) {
            checkOption(answer, item, item.getFormat() == AnswerFormat.TICK ? TICKS : Set.of(), report);
        }
    }

    private static void checkScale(Answer answer, Item item, Report report) {
        List<ResponseScale> scales = item.getScales();
        String code = answer.getScale() == null ? "" : answer.getScale();
        boolean unnamed = code.isEmpty() && (scales.size() == 1 || answer.getOption() == null);
        ResponseScale scale = unnamed && !scales.isEmpty() ? scales.get(0)
                : scales.stream().filter(each -> each.getCode().equals(code)).findFirst().orElse(null);
        if (scale == null) {
            report.error("answer-scale-unknown", answer, item.getCode(), code,
                    scales.stream().map(ResponseScale::getCode).collect(Collectors.joining(", ")));
        } else if (answer.getOption() != null && !answer.getOption().isEmpty()) {
            checkOption(answer, item, scale.getOptions().stream().map(option -> option.getCode())
                    .collect(Collectors.toUnmodifiableSet()), report);
        }
    }

    private static void checkOption(Answer answer, Item item, Set<String> allowed, Report report) {
        if (!allowed.contains(answer.getOption())) {
            report.error("answer-option-unknown", answer, item.getCode(), answer.getOption(),
                    allowed.isEmpty() ? "-" : allowed.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
