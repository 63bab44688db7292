// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.selftest.PublishedValue;
import org.parapet.cli.selftest.PublishedValue.Basis;
import org.parapet.cli.selftest.PublishedValues;

class SelftestCommandTest {

    private final StringWriter out = new StringWriter();

    private SelftestCommand command(List<PublishedValue> values) {
        PrintWriter writer = new PrintWriter(out, true);
        return new SelftestCommand(new CommandContext(writer, writer, () -> null, Clock.systemUTC(), "1.0.0",
                Path.of("."), Path.of(".")), () -> values);
    }

    private static PublishedValue value(double expected, OptionalDouble computed) {
        return new PublishedValue("method", "input", expected, computed, 0.0005, Basis.PUBLISHED, "source");
    }

    @Test
    void aValueThatDiffersIsAFaultAndIsShown() {
        assertEquals(ExitCode.FAULT, command(List.of(value(0.743, OptionalDouble.of(0.7434)),
                value(0.743, OptionalDouble.of(0.7436)))).run());
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(1).startsWith("ok "), lines.get(1));
        assertTrue(lines.get(2).startsWith("FAIL "), lines.get(2));
        assertEquals("Not all of 2 values hold", lines.getLast());
    }

    @Test
    void noValueIsAFaultToo() {
        assertEquals(ExitCode.FAULT, command(List.of(value(0, OptionalDouble.empty()))).run());
        assertTrue(out.toString().contains("FAIL"));
    }

    /** Every method of the analysis has at least one value here. */
    @ParameterizedTest
    @ValueSource(strings = {"agreement A", "POMP", "consensus", "r_wg", "Krippendorff’s alpha", "Cronbach’s alpha",
        "one factor, loading", "McDonald’s omega", "signed rank", "rank sum", "Cliff’s delta", "resampling"})
    void everyMethodIsChecked(String method) {
        List<PublishedValue> values = new PublishedValues().values();
        assertTrue(values.stream().anyMatch(value -> value.method().equals(method)));
        for (PublishedValue value : values) {
            assertTrue(value.holds(), value::toString);
            assertFalse(value.source().isBlank());
        }
    }
}
