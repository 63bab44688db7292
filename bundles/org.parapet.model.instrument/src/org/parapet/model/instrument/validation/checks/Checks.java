// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.translation.Translation;

/** All rules. */
public final class Checks {

    private Checks() {
    }

    /** {@return the rules of instruments} */
    public static List<ModelCheck<? super Instrument>> ofInstruments() {
        return List.of();
    }

    /** {@return the rules of crosswalks} */
    public static List<ModelCheck<? super Crosswalk>> ofCrosswalks() {
        return List.of();
    }

    /** {@return the rules of translations} */
    public static List<ModelCheck<? super Translation>> ofTranslations() {
        return List.of();
    }
}
