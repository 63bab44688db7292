// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.files.Migration;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationPackage;

/**
 * The formats of the files of this bundle. When a format changes, its version goes up by one and its list of migrations
 * gets the step from the version before.
 */
public final class InstrumentFormats {

    /** {@code *.instrument}: one edition of an instrument. */
    public static final ModelFormat<Instrument> INSTRUMENT = new ModelFormat<>("instrument", "instrument",
            InstrumentPackage.Literals.INSTRUMENT, Instrument.class, 1, List.<Migration>of(), InstrumentResource::new);

    /** {@code *.crosswalk}: constructs and mappings of instruments to them. */
    public static final ModelFormat<Crosswalk> CROSSWALK = new ModelFormat<>("crosswalk", "crosswalk",
            CrosswalkPackage.Literals.CROSSWALK, Crosswalk.class, 1, List.<Migration>of(), InstrumentResource::new);

    /** {@code *.translation}: one edition of an instrument in another language. */
    public static final ModelFormat<Translation> TRANSLATION = new ModelFormat<>("translation", "translation",
            TranslationPackage.Literals.TRANSLATION, Translation.class, 1, List.<Migration>of(),
            InstrumentResource::new);

    private InstrumentFormats() {
    }
}
