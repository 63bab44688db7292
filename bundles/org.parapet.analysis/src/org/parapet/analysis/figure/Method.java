// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Locale;

/** The methods by which figures are computed. Names, formulas and sources are texts in the user's language. */
public enum Method {
    /** How many chose an option. */
    COUNT,
    /** The mean score. */
    MEAN,
    /** The standard deviation. */
    STANDARD_DEVIATION,
    /** Percent of maximum possible of the answers to one question. */
    POMP,
    /** The unweighted mean of the percents of maximum possible of several questions. */
    POMP_OF_QUESTIONS,
    /** The difference of two figures on the percent of maximum possible. */
    POMP_DIFFERENCE,
    /** Van der Eijk's agreement A. */
    AGREEMENT,
    /** The unweighted mean of agreement A over several questions. */
    AGREEMENT_OF_QUESTIONS,
    /** Tastle and Wierman's consensus. */
    CONSENSUS,
    /** James, Demaree and Wolf's within-group agreement of one question. */
    WITHIN_GROUP_AGREEMENT,
    /** James, Demaree and Wolf's within-group agreement of several parallel questions. */
    WITHIN_GROUP_AGREEMENT_OF_QUESTIONS,
    /** Krippendorff's alpha. */
    KRIPPENDORFF_ALPHA,
    /** Cronbach's alpha. */
    CRONBACH_ALPHA,
    /** McDonald's omega total of one factor. */
    OMEGA,
    /** Wilcoxon's signed-rank test of paired answers. */
    SIGNED_RANK,
    /** Ordinal superiority of one distribution over another, with Cliff's delta. */
    ORDINAL_SUPERIORITY,
    /** The exact or asymptotic test of two distributions by Mann and Whitney. */
    RANK_SUM;

    /** {@return the code that stands for the method in files, such as {@code within-group-agreement}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what the method is called} */
    public String title() {
        return Messages.get("method." + code() + ".title");
    }

    /** {@return the formula, in plain text} */
    public String formula() {
        return Messages.get("method." + code() + ".formula");
    }

    /** {@return where the method is published} */
    public String source() {
        return Messages.get("method." + code() + ".source");
    }
}
