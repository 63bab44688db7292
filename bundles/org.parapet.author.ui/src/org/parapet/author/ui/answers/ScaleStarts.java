// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;

/** Scales to start from: the structure is ready, the wording is the author's to change. */
public enum ScaleStarts {

    /** Four points of agreement, without a middle. */
    AGREEMENT_4("agreement", "SA", "A", "D", "SD"),
    /** Five points of agreement, with a middle. */
    AGREEMENT_5("agreement", "SA", "A", "N", "D", "SD"),
    /** Yes, partly, no. */
    YES_PARTLY_NO("extent", "YES", "PARTLY", "NO"),
    /** Yes or no. */
    YES_NO("yes-no", "YES", "NO"),
    /** Four points of how often. */
    FREQUENCY_4("frequency", "ALWAYS", "OFTEN", "SOMETIMES", "NEVER"),
    /** Five numbers, to be labelled. */
    NUMBERS_5("rating", "5", "4", "3", "2", "1");

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9]+");

    private final String code;
    private final List<String> options;

    ScaleStarts(String code, String... options) {
        this.code = code;
        this.options = List.of(options);
    }

    /** {@return what the start is called} */
    public String title() {
        return Messages.text("start." + name());
    }

    /**
     * {@return a new scale, the best answer first}
     *
     * @param instrument whose scales all have codes of their own
     */
    public ResponseScale scale(Instrument instrument) {
        ResponseScale scale = empty(instrument, code);
        scale.setTitle(Messages.text("start." + name() + ".title"));
        for (int i = 0; i < options.size(); i++) {
            String key = options.get(i);
            add(scale, key, this == NUMBERS_5 ? key : Messages.text("start.option." + key), i, options.size());
        }
        return scale;
    }

    /**
     * {@return a new scale with labels that stand in a pasted table}, the first taken for the best when it sounds so.
     *
     * @param instrument whose scales all have codes of their own
     * @param labels in their order
     */
    public static ResponseScale ofLabels(Instrument instrument, List<String> labels) {
        ResponseScale scale = empty(instrument, "answers");
        boolean worstFirst = isUnfavourable(labels.getFirst()) && !isUnfavourable(labels.getLast());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            add(scale, free(code(labels.get(i)), taken), labels.get(i), worstFirst ? labels.size() - 1 - i : i,
                    labels.size());
        }
        return scale;
    }

    private static boolean isUnfavourable(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.matches("no|never|not .*|poor|very poor|low|very low|none|.*disagree.*|1\\b.*|0\\b.*");
    }

    private static String code(String label) {
        String[] words = UNFIT.matcher(label).replaceAll(" ").strip().toUpperCase(Locale.ROOT).split(" ");
        if (words.length == 1) {
            return words[0].isEmpty() ? "X" : words[0].substring(0, Math.min(12, words[0].length()));
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    private static String free(String wanted, Set<String> taken) {
        String code = wanted;
        for (int number = 2; !taken.add(code); number++) {
            code = wanted + number;
        }
        return code;
    }

    /**
     * {@return a new scale without options}
     *
     * @param instrument whose scales all have codes of their own
     * @param wanted the code, to which a number is added when it is taken
     */
    static ResponseScale empty(Instrument instrument, String wanted) {
        ResponseScale scale = InstrumentFactory.eINSTANCE.createResponseScale();
        Set<String> taken = new HashSet<>();
        instrument.getScales().forEach(each -> taken.add(each.getCode()));
        scale.setCode(free(wanted, taken));
        scale.setScoreBasis(Basis.CONVENTION);
        scale.setScoreNote(Messages.text("start.scoreNote"));
        return scale;
    }

    /** Adds an option whose rank, 0 for the best of so many, gives score, polarity and strength. */
    static void add(ResponseScale scale, String code, String label, int rank, int count) {
        Option option = InstrumentFactory.eINSTANCE.createOption();
        option.setCode(code);
        option.setLabel(label);
        option.setScore(count - rank);
        int mirrored = count - 1 - rank;
        option.setPolarity(rank < mirrored ? Polarity.FAVOURABLE : rank > mirrored ? Polarity.UNFAVOURABLE
                : Polarity.NEUTRAL);
        option.setStrongest(rank == 0 || rank == count - 1);
        scale.getOptions().add(option);
    }
}
