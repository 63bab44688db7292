// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.TranslationCheck;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/** Keys of translated texts are well formed. */
final class TranslationKeyFormCheck implements TranslationCheck {

    @Override
    public void check(Translation translation, ProblemCollector problems) {
        for (TranslatedText entry : translation.getEntries()) {
            if (entry.getKey() != null && TextKey.parse(entry.getKey()).isEmpty()) {
                problems.error(entry, "translation-key-form", entry.getKey());
            }
        }
    }
}
