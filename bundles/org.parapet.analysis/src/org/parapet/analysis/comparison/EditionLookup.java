// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Optional;
import org.parapet.model.instrument.Instrument;

/** Finds the wording of instruments. Called from several threads at once. */
@FunctionalInterface
public interface EditionLookup {

    /**
     * {@return an edition that people can answer; empty when it is not known or has no wording}
     *
     * @param instrument the instrument's id
     * @param edition the edition
     */
    Optional<Instrument> find(String instrument, String edition);
}
