// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.ibm.icu.util.ULocale;

/** What of a design is left, and whether it is still asked about in the report, once the parameters are known. */
class SettledVisibilityTest {

    private static final String DESIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                <page-setup>
                    <simple-master-page name="page"><page-header>%s</page-header></simple-master-page>
                </page-setup>
                <body>
                    <grid name="outer">
                        <column/>
                        <row><cell>%s</cell></row>
                    </grid>
                    <label name="other"><text-property name="text">other</text-property></label>
                </body>
            </report>
            """;
    private static final String LABEL = """
            <label name="inner">
                <list-property name="visibility">%s</list-property>
                <text-property name="text">inner</text-property>
            </label>
            """;
    private static final String RULE = """
            <structure><property name="format">%s</property>
                <expression name="valueExpr" type="javascript"><![CDATA[%s]]></expression>
            </structure>
            """;
    private static final String HIDDEN = RULE.formatted("all", "params[\"a\"].value");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            params["a"].value; gone
            params["b"].value; shown
            !params["a"].value; shown
            !params["b"].value; gone
            params["a"].value || row["x"]; gone
            params["b"].value || row["x"]; asked
            !params["a"].value && row["x"]; shown
            !params["b"].value && row["x"]; asked
            params["a"].value && row["x"]; asked
            params["own"].value; asked
            !params["own"].value; asked
            row["x"]; asked
            row["x"] || params["a"].value; asked
            params["a"].value + row["x"]; asked
            """)
    void whatTheFirstParameterDecidesIsDecided(String condition, String outcome) throws Exception {
        assertEquals(outcome, outcome("", label(RULE.formatted("all", condition))));
    }

    @Test
    void whatIsHiddenInOneFormatStays() throws Exception {
        assertEquals("asked", outcome("", label(RULE.formatted("pdf", "params[\"a\"].value"))));
    }

    @Test
    void whatIsHiddenForTwoReasonsStays() throws Exception {
        assertEquals("asked", outcome("", label(HIDDEN + RULE.formatted("pdf", "true"))));
    }

    @Test
    void theHeadsOfPagesAreDecidedToo() throws Exception {
        assertEquals("gone", outcome(label(HIDDEN), ""));
    }

    private static String label(String rules) {
        return LABEL.formatted(rules);
    }

    /** With the parameter "a" true and "b" false. */
    private static String outcome(String head, String cell) throws DesignFileException, SemanticException {
        ReportDesignHandle design = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.UK).openDesign("test",
                new ByteArrayInputStream(DESIGN.formatted(head, cell).getBytes(StandardCharsets.UTF_8)));
        new SettledVisibility(Map.of("a", true, "b", false)).writeInto(design);
        assertEquals(List.of(true, true),
                List.of(design.findElement("outer") != null, design.findElement("other") != null));
        Optional<DesignElementHandle> inner = Optional.ofNullable(design.findElement("inner"));
        return inner.map(item -> ((ReportItemHandle) item).visibilityRulesIterator().hasNext() ? "asked" : "shown")
                .orElse("gone");
    }
}
