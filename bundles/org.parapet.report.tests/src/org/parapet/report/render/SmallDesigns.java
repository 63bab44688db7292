// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Designs over a plan's records that hold just what a test is about. */
final class SmallDesigns {

    private SmallDesigns() {
    }

    /** {@return a table with a hidden column, over which BIRT's writer of tags loses its place} */
    static String hiddenColumn() {
        return design("""
                <property name="pdfVersion">1.7</property>
                <property name="pdfUAConformance">PDF.UA-1</property>
                """, dataSet("actions", Map.of("number", "integer", "action", "string")), """
                <table>
                    <property name="dataSet">actions</property>
                    %s
                    <column/>
                    <column>
                        <list-property name="visibility">
                            <structure><property name="format">all</property>
                                <expression name="valueExpr">true</expression></structure>
                        </list-property>
                    </column>
                    <detail>
                        <row>
                            <cell>%s</cell>
                            <cell>%s</cell>
                        </row>
                    </detail>
                </table>
                """.formatted(bound(Map.of("number", "integer", "action", "string")), data("action"), data("number")));
    }

    /** {@return the organisations in a list inside one of the actions: a data set that is read for each outer row} */
    static String nested() {
        return design("", dataSet("actions", Map.of("action", "string"))
                + dataSet("signatories", Map.of("organisation", "string")),
                list("actions", "action", list("signatories", "organisation", "")));
    }

    /** Writes a design as a file of a folder. */
    static Path write(Path folder, String design) throws IOException {
        return Files.writeString(folder.resolve("small.rptdesign"), design);
    }

    private static String design(String properties, String dataSets, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                    %s
                    <data-sources><script-data-source name="records"/></data-sources>
                    <data-sets>%s</data-sets>
                    <page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page>
                    </page-setup>
                    <body>%s</body>
                </report>
                """.formatted(properties, dataSets, body);
    }

    private static String dataSet(String name, Map<String, String> columns) {
        StringBuilder hints = new StringBuilder();
        int position = 1;
        for (Map.Entry<String, String> column : new TreeMap<>(columns).entrySet()) {
            hints.append("""
                    <structure><property name="position">%d</property><property name="name">%s</property>
                        <property name="dataType">%s</property></structure>
                    """.formatted(position++, column.getKey(), column.getValue()));
        }
        return """
                <script-data-set name="%s">
                    <property name="eventHandlerClass">org.parapet.report.data.RecordDataSet</property>
                    <list-property name="resultSetHints">%s</list-property>
                    <property name="dataSource">records</property>
                </script-data-set>
                """.formatted(name, hints);
    }

    private static String list(String dataSet, String column, String inner) {
        return """
                <list>
                    <property name="dataSet">%s</property>
                    %s
                    <detail>%s%s</detail>
                </list>
                """.formatted(dataSet, bound(Map.of(column, "string")), data(column), inner);
    }

    private static String bound(Map<String, String> columns) {
        StringBuilder bound = new StringBuilder("<list-property name=\"boundDataColumns\">");
        columns.forEach((name, type) -> bound.append("""
                <structure><property name="name">%1$s</property>
                    <expression name="expression">dataSetRow["%1$s"]</expression>
                    <property name="dataType">%2$s</property></structure>
                """.formatted(name, type)));
        return bound.append("</list-property>").toString();
    }

    private static String data(String column) {
        return "<data><property name=\"resultSetColumn\">" + column + "</property></data>";
    }
}
