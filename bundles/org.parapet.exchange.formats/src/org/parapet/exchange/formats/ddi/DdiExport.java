// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.ddi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TranslatedInstrument;

/**
 * Writes an instrument as a DDI Codebook 2.5 document: a variable for each question and each scale that it takes,
 * groups of variables for the sections. Values are the options' scores; codes where they have none.
 *
 * @see <a href="https://ddialliance.org/Specification/DDI-Codebook/2.5/">DDI Codebook 2.5</a>
 */
public final class DdiExport implements InstrumentExport {

    private static final String NAMESPACE = "ddi:codebook:2_5";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION =
            "ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd";

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        ExportReport report = new ExportReport(exported);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new Writing(exported, xml, report).codeBook();
            xml.flush();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return report.finish(Messages.get("format.ddi"));
    }

    /** One export. */
    private static final class Writing {

        private final Instrument instrument;
        private final List<TranslatedInstrument> overlays;
        private final XMLStreamWriter xml;
        private final ExportReport report;
        private final Set<String> ids = new HashSet<>();
        private int depth;

        Writing(ExportedInstrument exported, XMLStreamWriter xml, ExportReport report) {
            this.instrument = exported.instrument();
            this.overlays = exported.overlays();
            this.xml = xml;
            this.report = report;
        }

        void codeBook() throws XMLStreamException {
            report.held(instrument, Literals.INSTRUMENT__ID, Literals.INSTRUMENT__EDITION,
                    Literals.INSTRUMENT__TITLE, Literals.INSTRUMENT__LANGUAGE, Literals.INSTRUMENT__AUTHORS,
                    Literals.INSTRUMENT__PUBLISHER, Literals.INSTRUMENT__YEAR, Literals.INSTRUMENT__ABSTRACT,
                    Literals.INSTRUMENT__SHORT_TITLE);
            report.held(instrument.getSource(), Literals.SOURCE__CITATION, Literals.SOURCE__RIGHTS);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "codeBook");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", SCHEMA);
            xml.writeAttribute("xsi", SCHEMA, "schemaLocation", LOCATION);
            xml.writeAttribute("version", "2.5");
            xml.writeAttribute("xml:lang", instrument.getLanguage());
            depth++;
            study();
            data();
            depth--;
            end();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        }

        private void study() throws XMLStreamException {
            start("stdyDscr");
            start("citation");
            start("titlStmt");
            element("titl", instrument.getTitle());
            text("altTitl", instrument, Literals.INSTRUMENT__SHORT_TITLE);
            translations("parTitl", instrument, Literals.INSTRUMENT__TITLE);
            element("IDNo", instrument.getId());
            close();
            if (!instrument.getAuthors().isEmpty()) {
                start("rspStmt");
                for (String author : instrument.getAuthors()) {
                    element("AuthEnty", author);
                }
                close();
            }
            start("prodStmt");
            element("producer", instrument.getPublisher());
            element("copyright", instrument.getSource().getRights());
            if (instrument.getYear() != 0) {
                published(String.valueOf(instrument.getYear()));
            }
            close();
            start("verStmt");
            element("version", instrument.getEdition());
            close();
            element("biblCit", instrument.getSource().getCitation());
            close();
            start("stdyInfo");
            text("abstract", instrument, Literals.INSTRUMENT__ABSTRACT);
            close();
            close();
        }

        private void published(String year) throws XMLStreamException {
            indent();
            xml.writeStartElement(NAMESPACE, "prodDate");
            xml.writeAttribute("date", year);
            xml.writeCharacters(year);
            xml.writeEndElement();
        }

        /** A variable: an item, and one of its scales where it takes several. */
        private record Variable(String id, String name, Section section, Item item, Optional<ResponseScale> scale) {
        }

        private void data() throws XMLStreamException {
            List<Variable> variables = new ArrayList<>();
            for (Section section : instrument.getSections()) {
                for (Item item : section.getItems()) {
                    boolean several = item.getScales().size() > 1;
                    if (item.getFormat() != AnswerFormat.SCALE) {
                        variables.add(new Variable(id("V_" + item.getCode()), item.getCode(), section, item,
                                Optional.empty()));
                    }
                    for (ResponseScale scale : item.getScales()) {
                        String name = several ? item.getCode() + '#' + scale.getCode() : item.getCode();
                        variables.add(new Variable(id("V_" + name), name, section, item, Optional.of(scale)));
                    }
                }
            }
            start("dataDscr");
            for (Section section : instrument.getSections()) {
                group(section, variables);
            }
            for (Variable variable : variables) {
                variable(variable);
            }
            close();
        }

        /** {@return an xs:ID: letters, digits, dot, hyphen and underscore; unique in the document} */
        private String id(String wanted) {
            String formed = wanted.replaceAll("[^A-Za-z0-9._-]", "_");
            String id = formed;
            for (int i = 2; !ids.add(id); i++) {
                id = formed + '_' + i;
            }
            return id;
        }

        private void group(Section section, List<Variable> variables) throws XMLStreamException {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__DESCRIPTION,
                    Literals.SECTION__INTRODUCTION);
            List<String> members = variables.stream().filter(variable -> variable.section() == section)
                    .map(Variable::id).toList();
            start("varGrp");
            xml.writeAttribute("ID", id("G_" + section.getCode()));
            xml.writeAttribute("name", section.getCode());
            xml.writeAttribute("type", "section");
            if (!members.isEmpty()) {
                xml.writeAttribute("var", String.join(" ", members));
            }
            text("labl", section, Literals.SECTION__TITLE);
            text("txt", section, Literals.SECTION__DESCRIPTION);
            close();
        }

        private void variable(Variable variable) throws XMLStreamException {
            Item item = variable.item();
            report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
                    Literals.ITEM__FORMAT, Literals.ITEM__SCALES);
            start("var");
            xml.writeAttribute("ID", variable.id());
            xml.writeAttribute("name", variable.name());
            xml.writeAttribute("intrvl", "discrete");
            text("labl", item, Literals.ITEM__TEXT);
            start("qstn");
            text("preQTxt", variable.section(), Literals.SECTION__INTRODUCTION);
            text("qstnLit", item, Literals.ITEM__TEXT);
            if (variable.scale().isPresent() && item.getScales().size() > 1) {
                text("postQTxt", variable.scale().get(), Literals.RESPONSE_SCALE__QUESTION);
            }
            text("ivuInstr", item, Literals.ITEM__GUIDANCE);
            close();
            text("txt", item, Literals.ITEM__GLOSS);
            if (variable.scale().isPresent()) {
                categories(variable.scale().get());
            } else if (item.getFormat() == AnswerFormat.TICK) {
                tick();
            } else {
                format("character");
            }
            close();
        }

        private void categories(ResponseScale scale) throws XMLStreamException {
            report.held(scale, Literals.RESPONSE_SCALE__QUESTION);
            for (Option option : scale.getOptions()) {
                report.held(option, Literals.OPTION__LABEL, Literals.OPTION__SCORE);
                start("catgry");
                element("catValu", option.isSetScore() ? number(option.getScore()) : option.getCode());
                text("labl", option, Literals.OPTION__LABEL);
                close();
            }
            format(scale.getOptions().stream().allMatch(Option::isSetScore) ? "numeric" : "character");
        }

        private void tick() throws XMLStreamException {
            for (String value : List.of("1", "0")) {
                start("catgry");
                element("catValu", value);
                element("labl", Messages.get("ddi.tick." + value));
                close();
            }
            format("numeric");
        }

        private void format(String type) throws XMLStreamException {
            indent();
            xml.writeEmptyElement(NAMESPACE, "varFormat");
            xml.writeAttribute("type", type);
        }

        private void text(String name, EObject part, EAttribute feature) throws XMLStreamException {
            if (!(part.eGet(feature) instanceof String text) || text.isBlank()) {
                return;
            }
            element(name, text);
            translations(name, part, feature);
        }

        private void translations(String name, EObject part, EAttribute feature) throws XMLStreamException {
            for (TranslatedInstrument overlay : overlays) {
                Optional<String> translated = InstrumentTexts.keyOf(part, feature).flatMap(key -> {
                    report.heldTranslation(overlay.language(), key);
                    return overlay.translation(key);
                });
                if (translated.isPresent()) {
                    indent();
                    xml.writeStartElement(NAMESPACE, name);
                    xml.writeAttribute("xml:lang", overlay.language());
                    xml.writeCharacters(translated.get());
                    xml.writeEndElement();
                }
            }
        }

        private void element(String name, String text) throws XMLStreamException {
            if (text != null && !text.isEmpty()) {
                indent();
                xml.writeStartElement(NAMESPACE, name);
                xml.writeCharacters(text);
                xml.writeEndElement();
            }
        }

        private void start(String name) throws XMLStreamException {
            indent();
            xml.writeStartElement(NAMESPACE, name);
            depth++;
        }

        private void close() throws XMLStreamException {
            depth--;
            end();
        }

        private void end() throws XMLStreamException {
            indent();
            xml.writeEndElement();
        }

        private void indent() throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }

        private static String number(double score) {
            return score == Math.rint(score) && Math.abs(score) < 1e15 ? String.valueOf((long) score)
                    : String.format(Locale.ROOT, "%s", score);
        }
    }
}
