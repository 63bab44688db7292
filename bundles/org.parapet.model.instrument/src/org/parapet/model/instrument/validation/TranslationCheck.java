// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import org.parapet.model.translation.Translation;

/** Checks one rule of translations. */
@FunctionalInterface
public interface TranslationCheck extends ModelCheck<Translation> {
}
