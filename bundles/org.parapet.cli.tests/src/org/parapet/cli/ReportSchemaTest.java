// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapet.cli.json.ReportsJson;
import org.parapet.cli.json.WrittenReport;

class ReportSchemaTest {

    @Test
    void theReportsThatWereWrittenFollowTheirSchemaInEveryFormat() throws IOException {
        List<WrittenReport> reports = Stream.of("html", "pdf", "docx", "xlsx", "pptx").map(format ->
                new WrittenReport("pat", "2023", "2026 \"spring\"", "od-plan", format,
                        Path.of("out", "plan." + format)))
                .toList();

        assertEquals(List.of(), SchemaCheck.faults("report", json(reports)));
        assertEquals(List.of(), SchemaCheck.faults("report", json(List.of())));
    }

    private static String json(List<WrittenReport> reports) {
        StringWriter json = new StringWriter();
        PrintWriter writer = new PrintWriter(json);
        new ReportsJson().write(reports, writer);
        writer.flush();
        return json.toString();
    }
}
