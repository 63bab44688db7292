// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import org.parapet.model.crosswalk.Crosswalk;

/** Checks one rule of crosswalks. */
@FunctionalInterface
public interface CrosswalkCheck extends ModelCheck<Crosswalk> {
}
