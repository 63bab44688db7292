// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/**
 * Three people, and an instrument with every kind of item: 1.1 and 1.2 agree, 2.1 on two scales, T1 a tick, F1 a text.
 */
final class SampleAnswers {

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

    final Instrument instrument = FACTORY.createInstrument();
    final Partnership partnership = PartnershipChanges.newPartnership("Harbour Health Partnership");
    final Assessment assessment;
    final BasicCommandStack commands = new BasicCommandStack();
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), commands);

    SampleAnswers() {
        instrument.setId("sample");
        instrument.setEdition("1");
        ResponseScale agreement = scale("agreement", "SA:Strongly agree", "A:Agree", "D:Disagree",
                "SD:Strongly disagree");
        ResponseScale importance = scale("importance", "low:Low", "high:High");
        ResponseScale effect = scale("effect", "low:Low", "high:High");
        Section section = FACTORY.createSection();
        section.setCode("1");
        section.setTitle("Purpose");
        section.getItems().addAll(List.of(item("1.1", AnswerFormat.SCALE, agreement),
                item("1.2", AnswerFormat.SCALE, agreement), item("2.1", AnswerFormat.SCALE, importance, effect),
                item("T1", AnswerFormat.TICK), item("F1", AnswerFormat.TEXT)));
        instrument.getSections().add(section);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        Organisation organisation = changes.addOrganisation("Harbour Trust");
        for (String code : List.of("H01", "H02", "H03")) {
            changes.addParticipant(code, organisation, ParticipantRole.OTHER);
        }
        assessment = changes.addAssessment("sample", "1", changes.addWave("2026"));
    }

    private ResponseScale scale(String code, String... options) {
        ResponseScale scale = FACTORY.createResponseScale();
        scale.setCode(code);
        scale.setQuestion("How about " + code + "?");
        for (String each : options) {
            Option option = FACTORY.createOption();
            option.setCode(each.split(":")[0]);
            option.setLabel(each.split(":")[1]);
            scale.getOptions().add(option);
        }
        instrument.getScales().add(scale);
        return scale;
    }

    private static Item item(String code, AnswerFormat format, ResponseScale... scales) {
        Item item = FACTORY.createItem();
        item.setCode(code);
        item.setText("Statement " + code);
        item.setFormat(format);
        item.getScales().addAll(List.of(scales));
        return item;
    }

    Participant participant(int row) {
        return partnership.getParticipants().get(row);
    }

    AnswerSheet sheet() {
        return AnswerSheet.of(partnership, assessment, Optional.of(instrument));
    }

    AnswerChanges changes() {
        return new AnswerChanges(domain, partnership, sheet());
    }

    void execute(Optional<Command> command) {
        commands.execute(command.orElseThrow());
    }

    void answer(int row, int column, String value) {
        execute(changes().answer(row, column, value));
    }
}
