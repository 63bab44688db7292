// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What people read stands in the wording's file, never in a design, so that it can be translated. */
class DesignWordingTest {

    private static final Pattern TEXT = Pattern.compile(
            "<text-property name=\"[^\"]*\"(?: key=\"([^\"]*)\")?(?:/>|>([^<]*)<)");
    private static final Pattern HTML_TEXT = Pattern.compile("<(?:text|text-data|html-text)[ >]|contentType");
    private static final Pattern EXPRESSION = Pattern.compile("<expression [^>]*>([^<]*)</expression>");
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:params|row|dataSetRow)\\[\"\\w+\"\\]|getMessage\\(\"[\\w.]+\"");
    private static final Pattern MESSAGE = Pattern.compile("getMessage\\(\"([\\w.]+)\"");
    private static final Pattern SHEET = Pattern.compile("<(?:table|grid|list) name=\"([^\"]*)\"");
    private static final List<String> FILES = List.of("parapet.rptlibrary", "od-plan.rptdesign",
            "od-plan-sheets.rptdesign", "od-plan-slides.rptdesign",
            "results.rptdesign", "results-sheets.rptdesign", "results-slides.rptdesign", "progress.rptdesign",
            "progress-sheets.rptdesign", "progress-slides.rptdesign", "comparison.rptdesign",
            "comparison-sheets.rptdesign", "comparison-slides.rptdesign", "portfolio.rptdesign",
            "portfolio-sheets.rptdesign", "portfolio-slides.rptdesign");

    @ParameterizedTest
    @FieldSource("FILES")
    void noDesignHoldsWordsThatPeopleRead(String file) throws IOException {
        String design = read(file);
        TEXT.matcher(design).results().filter(text -> text.group(2) != null).forEach(text -> assertEquals("",
                text.group(2).replaceAll("\\h", "").strip()));
        assertEquals(0, HTML_TEXT.matcher(design).results().count());
        EXPRESSION.matcher(design).results().forEach(expression -> assertTrue(
                !ALLOWED.matcher(expression.group(1)).replaceAll("").contains("\""), expression.group(1)));
        SHEET.matcher(design).results().map(sheet -> sheet.group(1))
                .forEach(name -> assertTrue(name.startsWith("sheet_"), name));
    }

    @Test
    void everyKeyOfTheDesignsHasItsWordingAndNoneIsLeftOver() throws IOException {
        Properties wording = new Properties();
        try (InputStream in = DesignWordingTest.class.getResourceAsStream("/designs/wording.properties")) {
            wording.load(in);
        }
        Set<String> used = new TreeSet<>();
        for (String file : FILES) {
            String design = read(file);
            TEXT.matcher(design).results().map(text -> text.group(1)).filter(Objects::nonNull).forEach(used::add);
            MESSAGE.matcher(design).results().forEach(message -> used.add(message.group(1)));
            SHEET.matcher(design).results().forEach(sheet -> used.add(sheet.group(1).replace('_', '.')));
        }
        assertEquals(used, new TreeSet<>(wording.stringPropertyNames()));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = DesignWordingTest.class.getResourceAsStream("/designs/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
