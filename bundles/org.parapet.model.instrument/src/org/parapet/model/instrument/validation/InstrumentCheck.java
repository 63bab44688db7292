// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import org.parapet.model.instrument.Instrument;

/** Checks one rule of instruments. */
@FunctionalInterface
public interface InstrumentCheck extends ModelCheck<Instrument> {
}
