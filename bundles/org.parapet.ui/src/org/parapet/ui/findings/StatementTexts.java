// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;

/** The wording of statements as the findings show it. */
final class StatementTexts {

    private StatementTexts() {
    }

    /**
     * {@return the statement; where it is answered on several scales, with the name of the one}
     *
     * @param item the statement
     * @param scale the code of one of its scales
     */
    static String of(Item item, String scale) {
        String text = item.getText() == null ? "" : item.getText();
        if (item.getScales().size() < 2) {
            return text;
        }
        return item.getScales().stream().filter(each -> scale.equals(each.getCode())).findFirst()
                .map(StatementTexts::name).map(name -> Messages.text("row.scale", text, name)).orElse(text);
    }

    private static String name(ResponseScale scale) {
        return scale.getTitle() == null || scale.getTitle().isBlank() ? scale.getCode() : scale.getTitle();
    }
}
