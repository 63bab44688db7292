// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A vector picture as the chart engine writes it, made fit for a document: scalable, without script. */
final class SvgPicture {

    private static final Pattern SCRIPT = Pattern.compile("<script>.*?</script>", Pattern.DOTALL);
    private static final Pattern TOOLTIP_STYLE =
            Pattern.compile("<style type=\"text/css\">.*?</style>", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile(
            "height=\"([0-9.]+)\" initialHeight=\"[0-9.]+\" initialWidth=\"[0-9.]+\" width=\"([0-9.]+)\"");

    private final String source;

    SvgPicture(ByteArrayOutputStream written) {
        this.source = written.toString(StandardCharsets.UTF_8);
    }

    /** Removes the engine's interaction script, adds a view box and names fonts to fall back on. */
    byte[] withoutScript() {
        String text = SCRIPT.matcher(source).replaceFirst("");
        text = TOOLTIP_STYLE.matcher(text).replaceFirst("");
        text = SIZE.matcher(text).replaceFirst(size -> "height=\"" + pixels(size.group(1)) + "\" width=\""
                + pixels(size.group(2)) + "\" viewBox=\"0 0 " + size.group(2) + " " + size.group(1) + "\"");
        text = text.replace("font-family=\"" + ChartFonts.FAMILY + "\"",
                "font-family=\"" + ChartFonts.FAMILY + ", Calibri, Arial, sans-serif\"");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Points as the pixels of style sheets, 96 to the inch, which is how readers of a picture take bare numbers. */
    private static double pixels(String points) {
        return Double.parseDouble(points) * 96 / 72;
    }
}
