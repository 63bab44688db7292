// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** A made-up instrument with every kind of item, and a partnership of two organisations. */
final class Sample {

    static final String FILE = "answers.csv";
    static final String HEADER = "participant,organisation,role,1.1,1.2,2.1/importance,2.1/effect,T1,F1,1.1#note\n";

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

    final Instrument instrument = FACTORY.createInstrument();
    final Partnership partnership = PartnershipChanges.newPartnership("Harbour Health Partnership");

    Sample() {
        instrument.setId("sample");
        instrument.setEdition("1");
        ResponseScale agreement = scale("agreement", "SA:Strongly agree:4", "A:Agree:3", "D:Disagree:2",
                "SD:Strongly disagree:1");
        ResponseScale importance = scale("importance", "low:Low:1", "high:High:2");
        ResponseScale effect = scale("effect", "low:Low:1", "high:High:2");
        Section section = FACTORY.createSection();
        section.setCode("1");
        section.getItems().addAll(List.of(item("1.1", AnswerFormat.SCALE, agreement),
                item("1.2", AnswerFormat.SCALE, agreement), item("2.1", AnswerFormat.SCALE, importance, effect),
                item("T1", AnswerFormat.TICK), item("F1", AnswerFormat.TEXT)));
        section.getItems().get(1).setNotes(false);
        instrument.getSections().add(section);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addOrganisation("Harbour Trust").setShortName("HT");
        changes.addOrganisation("Quay Ltd");
    }

    private ResponseScale scale(String code, String... options) {
        ResponseScale scale = FACTORY.createResponseScale();
        scale.setCode(code);
        for (String each : options) {
            String[] parts = each.split(":");
            Option option = FACTORY.createOption();
            option.setCode(parts[0]);
            option.setLabel(parts[1]);
            option.setScore(Double.parseDouble(parts[2]));
            scale.getOptions().add(option);
        }
        instrument.getScales().add(scale);
        return scale;
    }

    private static Item item(String code, AnswerFormat format, ResponseScale... scales) {
        Item item = FACTORY.createItem();
        item.setCode(code);
        item.setFormat(format);
        item.getScales().addAll(List.of(scales));
        return item;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    ImportPlan plan(String csv) throws ModelFileException {
        return plan(csv.getBytes(StandardCharsets.UTF_8), "2026", false);
    }

    ImportPlan plan(byte[] csv, String wave, boolean replace) throws ModelFileException {
        return new ResponseImporter(partnership, instrument).plan(new ByteArrayInputStream(csv), FILE, wave, replace);
    }

    Assessment imported(String csv) throws ModelFileException {
        return plan(csv).apply();
    }

    /** The problems of a file that must be refused. */
    List<Problem> problems(String csv) {
        return problems(() -> csv.getBytes(StandardCharsets.UTF_8));
    }

    List<Problem> problems(Supplier<byte[]> csv) {
        try {
            plan(csv.get(), "2026", false);
        } catch (ModelFileException e) {
            if (e.kind() != ModelFileException.Kind.INPUT) {
                throw new AssertionError(e);
            }
            return e.problems();
        }
        throw new AssertionError("the file was taken");
    }
}
