// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one text of an instrument, written {@code item/1.1#text}.
 *
 * @param part the part's key, see {@link PartKeys}
 * @param feature the name of the feature that holds the text
 */
public record TextKey(String part, String feature) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([a-z]+(?:-[a-z]+)*(?:/[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?){0,2})#([a-z][A-Za-z]*)");

    /**
     * {@return the key that is written so}; empty when it is ill-formed.
     *
     * @param written any text
     */
    public static Optional<TextKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches() ? Optional.of(new TextKey(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** {@return the key as it is written} */
    @Override
    public String toString() {
        return part + '#' + feature;
    }
}
