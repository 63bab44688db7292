// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.sample;

import java.util.List;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Makes instruments of one section with the statements 1 and 2, answered with yes or no. */
public final class ShortInstrument {

    private static final InstrumentFactory MAKE = InstrumentFactory.eINSTANCE;

    private ShortInstrument() {
    }

    /**
     * {@return the first edition of an instrument, with a source and a fit that say nothing yet}
     *
     * @param id its id
     * @param title its title
     */
    public static Instrument create(String id, String title) {
        Instrument made = MAKE.createInstrument();
        made.setId(id);
        made.setEdition("1");
        made.setTitle(title);
        made.setFidelity(Fidelity.VERBATIM);
        made.setSource(MAKE.createSource());
        made.setFit(MAKE.createFit());
        ResponseScale scale = MAKE.createResponseScale();
        scale.setCode("yes-no");
        scale.getOptions().addAll(List.of(option("yes", 2, Polarity.FAVOURABLE),
                option("no", 1, Polarity.UNFAVOURABLE)));
        made.getScales().add(scale);
        Section section = MAKE.createSection();
        section.setCode("A");
        section.setTitle("Section");
        section.getItems().addAll(List.of(item("1", scale), item("2", scale)));
        made.getSections().add(section);
        return made;
    }

    /**
     * {@return a statement of its own}
     *
     * @param code its code
     * @param scales what it is answered on; none for an open question
     */
    public static Item item(String code, ResponseScale... scales) {
        Item item = MAKE.createItem();
        item.setCode(code);
        item.setText("Statement " + code);
        item.getScales().addAll(List.of(scales));
        return item;
    }

    /**
     * {@return an answer of its own}
     *
     * @param code its code and label
     * @param score its score
     * @param polarity whether it speaks for or against
     */
    public static Option option(String code, double score, Polarity polarity) {
        Option option = MAKE.createOption();
        option.setCode(code);
        option.setLabel(code);
        option.setScore(score);
        option.setPolarity(polarity);
        return option;
    }
}
