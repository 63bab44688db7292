// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/**
 * The DDI Codebook (2.5) of {@code answers.csv}: what each column holds, the statements with their wording, and how
 * often each answer was given.
 */
final class Codebook {

    private static final String NAMESPACE = "ddi:codebook:2_5";

    private final XMLStreamWriter xml;

    private Codebook(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(ComparisonData data, String title, String version, boolean comments, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        new Codebook(xml).write(data, title, version, comments);
        xml.flush();
    }

    private void write(ComparisonData data, String title, String version, boolean comments)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("codeBook");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "2.5");
        study(data, title, version);
        start("fileDscr");
        xml.writeAttribute("ID", "answers");
        start("fileTxt");
        element("fileName", "answers.csv");
        element("fileCont", Messages.get("codebook.file"));
        element("fileType", "text/csv; charset=UTF-8");
        end();
        end();
        start("dataDscr");
        List<String> columns = new ArrayList<>(Rows.ANSWER_COLUMNS);
        if (comments) {
            columns.add(Rows.COMMENT_COLUMN);
        }
        for (String column : columns) {
            variable(column, data);
        }
        end();
        end();
        xml.writeEndDocument();
    }

    private void study(ComparisonData data, String title, String version) throws XMLStreamException {
        start("stdyDscr");
        start("citation");
        start("titlStmt");
        element("titl", title);
        end();
        start("prodStmt");
        start("software");
        xml.writeAttribute("version", version);
        xml.writeCharacters("Parapet");
        end();
        end();
        end();
        start("stdyInfo");
        element("abstract", Messages.get("codebook.abstract", data.assessments().size(),
                data.assessments().stream().map(each -> each.identity().partnership()).distinct().count()));
        start("sumDscr");
        for (ProtectedAssessment each : data.assessments()) {
            if (each.identity().finishedOn().isPresent()) {
                start("collDate");
                xml.writeAttribute("date", each.identity().finishedOn().get().toString());
                xml.writeCharacters(each.identity().partnershipName() + ", " + each.identity().wave());
                end();
            }
        }
        end();
        end();
        start("method");
        start("dataColl");
        for (Instrument each : data.instruments().values()) {
            element("resInstru", each.getTitle() + ", " + each.getId() + '@' + each.getEdition());
        }
        end();
        start("anlyInfo");
        element("dataAppr", Messages.get("codebook.protection"));
        end();
        end();
        end();
    }

    private void variable(String column, ComparisonData data) throws XMLStreamException {
        boolean numeric = column.equals("score") || column.equals("pomp") || column.equals("wave_order");
        start("var");
        xml.writeAttribute("ID", "v-" + column);
        xml.writeAttribute("name", column);
        xml.writeAttribute("files", "answers");
        xml.writeAttribute("intrvl", numeric ? "contin" : "discrete");
        element("labl", Messages.get("codebook." + column));
        switch (column) {
            case "item" -> items(data);
            case "option" -> options(data);
            default -> { }
        }
        start("varFormat");
        xml.writeAttribute("type", numeric ? "numeric" : "character");
        end();
        end();
    }

    private void items(ComparisonData data) throws XMLStreamException {
        Map<String, Map<String, Integer>> answered = new TreeMap<>();
        for (ProtectedAssessment each : data.assessments()) {
            Map<String, Integer> own = answered.computeIfAbsent(each.identity().instrumentReference(),
                    key -> new LinkedHashMap<>());
            for (Question question : each.questionnaire().questions()) {
                own.merge(question.item(), total(each.counts(question.index())), Integer::sum);
            }
        }
        for (Map.Entry<String, Map<String, Integer>> instrument : answered.entrySet()) {
            Map<String, String> texts = texts(data.instruments().get(instrument.getKey()));
            for (Map.Entry<String, Integer> item : instrument.getValue().entrySet()) {
                category(item.getKey(), Messages.get("codebook.statement", instrument.getKey(),
                        texts.getOrDefault(item.getKey(), "")), item.getValue());
            }
        }
    }

    private static Map<String, String> texts(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .collect(Collectors.toMap(Item::getCode, item -> Objects.requireNonNullElse(item.getText(), "").strip()
                        .replaceAll("\\s+", " ")));
    }

    private void options(ComparisonData data) throws XMLStreamException {
        Map<String, Map<Choice, Integer>> chosen = new TreeMap<>();
        for (ProtectedAssessment each : data.assessments()) {
            Map<Choice, Integer> own = chosen.computeIfAbsent(each.identity().instrumentReference(),
                    key -> new LinkedHashMap<>());
            for (Question question : each.questionnaire().questions()) {
                int[] counts = each.counts(question.index());
                question.choices().forEach(choice -> own.merge(choice, counts[choice.index()], Integer::sum));
            }
        }
        for (Map.Entry<String, Map<Choice, Integer>> instrument : chosen.entrySet()) {
            for (Map.Entry<Choice, Integer> option : instrument.getValue().entrySet()) {
                category(option.getKey().code(), Messages.get("codebook.statement", instrument.getKey(),
                        option.getKey().label()), option.getValue());
            }
        }
    }

    private static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    private void category(String value, String label, int count) throws XMLStreamException {
        start("catgry");
        element("catValu", value);
        element("labl", label);
        start("catStat");
        xml.writeAttribute("type", "freq");
        xml.writeCharacters(String.valueOf(count));
        end();
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
