// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.List;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.checks.Checks;
import org.parapet.model.instrument.validation.checks.TranslationMatchesInstrument;
import org.parapet.model.translation.Translation;

/** Finds everything that is wrong with a translation, by itself and against the instrument it translates. */
public final class TranslationValidator extends ModelValidator<Translation> {

    /** A validator with all rules that need no instrument. */
    public TranslationValidator() {
        super(Checks.ofTranslations());
    }

    /**
     * {@return what of the translation does not fit the instrument}: another instrument or edition and unknown keys as
     * errors, stale texts as warnings, missing texts as information.
     *
     * @param translation valid by itself
     * @param instrument the instrument it should be of
     * @param locations where the parts of the translation stand
     */
    public List<Problem> validateAgainst(Translation translation, Instrument instrument, Locations locations) {
        ProblemCollector problems = new ProblemCollector(locations);
        new TranslationMatchesInstrument(instrument).check(translation, problems);
        return problems.problems();
    }
}
