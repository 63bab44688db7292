// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name and version of an instrument's plug-in. The name holds the edition, so that two editions are two plug-ins
 * that can be installed side by side.
 *
 * @param symbolicName such as {@code instrument.review.2024}
 * @param version three numbers, such as {@code 2024.0.0}
 */
public record PluginIdentity(String symbolicName, String version) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,8})(?:\\.(\\d{1,8}))?(?:\\.(\\d{1,8}))?.*");

    /** Refuses missing values. */
    public PluginIdentity {
        Objects.requireNonNull(symbolicName, "symbolicName");
        Objects.requireNonNull(version, "version");
    }

    /**
     * {@return the identity of an edition}: its version is made of the numbers that the edition begins with, else it is
     * 1.0.0.
     *
     * @param id of an instrument: lower-case letters, digits, dots and hyphens
     * @param edition letters, digits, dots, hyphens and underscores
     */
    public static PluginIdentity of(String id, String edition) {
        String name = "instrument." + id.replaceAll("\\.(?=\\.)", "._") + '.'
                + edition.replace("_", "__").replace('.', '_');
        Matcher matcher = NUMBERS.matcher(edition);
        String version = "1.0.0";
        if (matcher.matches()) {
            version = number(matcher.group(1)) + '.' + number(matcher.group(2)) + '.' + number(matcher.group(3));
        }
        return new PluginIdentity(name, version);
    }

    /** {@return the name of its jar} */
    public String fileName() {
        return symbolicName + '_' + version + ".jar";
    }

    private static String number(String digits) {
        return digits == null ? "0" : String.valueOf(Integer.parseInt(digits));
    }
}
