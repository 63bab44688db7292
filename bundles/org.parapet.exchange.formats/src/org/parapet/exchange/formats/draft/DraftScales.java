// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;

/** Makes scales of another format into such as an instrument can have, and reports what that takes. */
final class DraftScales {

    private final DraftInstrument draft;
    private final Map<ResponseScale, List<Item>> takers = new IdentityHashMap<>();

    DraftScales(DraftInstrument draft) {
        this.draft = draft;
        draft.instrument().getSections().forEach(section -> section.getItems().forEach(item -> item.getScales()
                .forEach(scale -> takers.computeIfAbsent(scale, any -> new ArrayList<>()).add(item))));
    }

    void settle() {
        for (ResponseScale scale : List.copyOf(draft.instrument().getScales())) {
            if (scale.getOptions().size() == 1 && onlyScale(scale)) {
                becomeTicks(scale);
            } else {
                settleScores(scale);
                settlePolarity(scale);
            }
        }
    }

    private boolean onlyScale(ResponseScale scale) {
        return takers.getOrDefault(scale, List.of()).stream().allMatch(item -> item.getScales().size() == 1);
    }

    private void becomeTicks(ResponseScale scale) {
        String label = scale.getOptions().getFirst().getLabel();
        for (Item item : takers.getOrDefault(scale, List.of())) {
            item.getScales().clear();
            item.setFormat(AnswerFormat.TICK);
            draft.report().changed("oneAnswer", draft.spotOf(item), DraftInstrument.shown(label), item.getCode());
            if (item.getGloss() == null || item.getGloss().isBlank()) {
                item.setGloss(label);
            }
        }
        draft.instrument().getScales().remove(scale);
    }

    private void settleScores(ResponseScale scale) {
        List<Option> options = scale.getOptions();
        long scored = options.stream().filter(Option::isSetScore).count();
        if (scored == 0) {
            return;
        }
        if (scored < options.size() || !strictlyOrdered(options)) {
            String scores = options.stream().filter(Option::isSetScore).map(option -> text(option.getScore()))
                    .collect(Collectors.joining(", "));
            draft.report().leftOut(scored < options.size() ? "scoresPartial" : "scoresOrder", draft.spotOf(scale),
                    DraftInstrument.shown(scores), scale.getCode());
            options.forEach(Option::unsetScore);
            return;
        }
        separateFromCodes(options);
    }

    private static boolean strictlyOrdered(List<Option> options) {
        double direction = options.size() < 2 ? 0 : Math.signum(options.get(1).getScore() - options.get(0).getScore());
        for (int i = 1; i < options.size(); i++) {
            double step = Math.signum(options.get(i).getScore() - options.get(i - 1).getScore());
            if (step == 0 || step != direction) {
                return false;
            }
        }
        return true;
    }

    /** An answer written as a number must not mean one option by its code and another by its score. */
    private void separateFromCodes(List<Option> options) {
        Map<String, Option> byCode = new HashMap<>();
        options.forEach(option -> byCode.put(option.getCode().toLowerCase(Locale.ROOT), option));
        boolean ambiguous = options.stream().anyMatch(option -> {
            Option other = byCode.get(text(option.getScore()));
            return other != null && other != option;
        });
        if (!ambiguous) {
            return;
        }
        Set<String> used = new HashSet<>(byCode.keySet());
        for (Option option : options) {
            String code = "o" + option.getCode();
            while (!used.add(code.toLowerCase(Locale.ROOT))) {
                code = "o" + code;
            }
            draft.report().changed("codeIsScore", draft.spotOf(option), option.getCode(), code);
            option.setCode(code);
        }
    }

    private void settlePolarity(ResponseScale scale) {
        List<Option> options = scale.getOptions();
        int direction = 0;
        for (int i = 1; i < options.size(); i++) {
            int step = Integer.signum(options.get(i).getPolarity().compareTo(options.get(i - 1).getPolarity()));
            if (step != 0 && direction != 0 && step != direction) {
                draft.report().leftOut("polarityOrder", draft.spotOf(scale), scale.getCode());
                options.forEach(option -> {
                    option.setPolarity(Polarity.NEUTRAL);
                    option.setStrongest(false);
                });
                return;
            }
            direction = step == 0 ? direction : step;
        }
    }

    private static String text(double score) {
        return score == Math.rint(score) && Math.abs(score) < 1e15 ? String.valueOf((long) score)
                : String.valueOf(score);
    }
}
