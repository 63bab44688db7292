// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.SamplePartnership;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

class InstrumentAnswersValidatorTest {

    private final SamplePartnership sample = new SamplePartnership();

    private List<Problem> validate() {
        return new InstrumentAnswersValidator(instrument()).validate(sample.assessment,
                Locations.none("team.partnership"));
    }

    private static Instrument instrument() {
        InstrumentFactory factory = InstrumentFactory.eINSTANCE;
        Instrument instrument = factory.createInstrument();
        ResponseScale scale = factory.createResponseScale();
        scale.setCode("agreement");
        Option option = factory.createOption();
        option.setCode("A");
        scale.getOptions().add(option);
        Section section = factory.createSection();
        Item item = factory.createItem();
        item.setCode("1.1");
        item.getScales().add(scale);
        section.getItems().add(item);
        instrument.getScales().add(scale);
        instrument.getSections().add(section);
        return instrument;
    }

    @Test
    void anAnswerTheInstrumentAllowsIsRight() {
        assertEquals(List.of(), validate());
    }

    @Test
    void anUnknownOptionIsReportedWithThoseAllowed() {
        sample.answer.setOption("MAYBE");
        Problem problem = validate().getFirst();
        assertEquals("answer-option-unknown", problem.rule());
        assertTrue(problem.message().contains("MAYBE") && problem.message().contains("allowed: A"), problem.message());
    }

    @Test
    void anUnknownItemIsReported() {
        sample.answer.setItem("9.9");
        assertEquals("answer-item-unknown", validate().getFirst().rule());
    }

    @Test
    void anUnknownScaleIsReported() {
        sample.answer.setScale("importance");
        assertEquals("answer-scale-unknown", validate().getFirst().rule());
    }
}
