// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashSet;
import java.util.Set;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.TranslationCheck;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/** Each text is translated once. */
final class TranslationKeyUniqueCheck implements TranslationCheck {

    @Override
    public void check(Translation translation, ProblemCollector problems) {
        Set<String> seen = new HashSet<>();
        for (TranslatedText entry : translation.getEntries()) {
            if (entry.getKey() != null && !seen.add(entry.getKey())) {
                problems.error(entry, "translation-key-duplicate");
            }
        }
    }
}
