// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.parapet.author.ui.editor.Fields;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** All that can be said of a section, or of a question. */
final class QuestionFields {

    private QuestionFields() {
    }

    static void of(Section section, Composite parent, Fields fields) {
        fields.text(parent, section, Literals.SECTION__TITLE, 2);
        fields.text(parent, section, Literals.CODED__CODE, 1);
        fields.text(parent, section, Literals.SECTION__INTRODUCTION, 4);
        fields.text(parent, section, Literals.SECTION__DESCRIPTION, 4);
    }

    static void of(Item item, Composite parent, Fields fields) {
        fields.text(parent, item, Literals.ITEM__TEXT, 4);
        fields.text(parent, item, Literals.CODED__CODE, 1);
        fields.choice(parent, item, Literals.ITEM__FORMAT);
        if (item.getFormat() == AnswerFormat.TICK) {
            fields.choice(parent, item, Literals.ITEM__TICK_POLARITY);
        }
        fields.many(parent, item, Literals.ITEM__SCALES, List.copyOf(fields.session().instrument().getScales()),
                QuestionFields::name);
        fields.text(parent, item, Literals.ITEM__GLOSS, 2);
        fields.text(parent, item, Literals.ITEM__GUIDANCE, 4);
        fields.check(parent, item, Literals.ITEM__NOTES);
        fields.check(parent, item, Literals.ITEM__KEPT_LIVE);
        fields.many(parent, item, Literals.ITEM__STAGES);
        fields.many(parent, item, Literals.ITEM__KINDS);
        fields.text(parent, item, Literals.ITEM__BASED_ON, 1);
    }

    /** {@return what a scale is called: its title, else its code} */
    static String name(ResponseScale scale) {
        return scale.getTitle() == null || scale.getTitle().isBlank() ? String.valueOf(scale.getCode())
                : scale.getTitle();
    }
}
