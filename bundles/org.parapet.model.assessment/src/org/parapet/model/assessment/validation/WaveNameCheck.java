// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.NameKey;

/** No two waves have the same name, since commands find waves by name. */
final class WaveNameCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        FirstOfKey<NameKey> names = new FirstOfKey<>();
        for (Wave wave : partnership.getWaves()) {
            if (wave.getName() != null && !wave.getName().isBlank()) {
                names.earlier(NameKey.of(wave.getName()), wave).ifPresent(earlier ->
                        report.error("wave-name-duplicate", wave, wave.getName(), report.whereIs(earlier)));
            }
        }
    }
}
