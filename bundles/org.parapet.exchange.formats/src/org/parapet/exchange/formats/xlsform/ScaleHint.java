// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

/**
 * The hint of a question that is answered on several scales: forms ask it once for each scale, so that the hint has to
 * say what is asked this time. The explanation of the question, if it has one, is a paragraph below.
 *
 * @param question what the scale asks; "" when the hint does not say it
 * @param gloss what explains the statement; "" for nothing
 */
record ScaleHint(String question, String gloss) {

    private static final String BREAK = "\n\n";

    /** {@return the hint as one text} */
    String text() {
        return gloss.isEmpty() ? question : question.isEmpty() ? gloss : question + BREAK + gloss;
    }

    /**
     * {@return the parts of a hint}
     *
     * @param text of the hint
     * @param question that the scale asks; "" when that is not known
     */
    static ScaleHint of(String text, String question) {
        if (question.isEmpty() || !(text + BREAK).startsWith(question + BREAK)) {
            return new ScaleHint("", text);
        }
        return new ScaleHint(question, text.substring(Math.min(text.length(), question.length() + BREAK.length())));
    }

    /** {@return the parts of the translation of this hint, which has as many paragraphs} */
    ScaleHint translated(String text) {
        if (question.isEmpty()) {
            return new ScaleHint("", text);
        }
        int end = -BREAK.length();
        for (int paragraphs = question.split(BREAK, -1).length; paragraphs > 0; paragraphs--) {
            end = text.indexOf(BREAK, end + BREAK.length());
            if (end < 0) {
                return new ScaleHint(text, "");
            }
        }
        return new ScaleHint(text.substring(0, end), text.substring(end + BREAK.length()));
    }
}
