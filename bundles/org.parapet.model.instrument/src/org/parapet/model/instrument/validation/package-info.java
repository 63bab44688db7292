// SPDX-License-Identifier: EPL-2.0
/**
 * Finds everything that is wrong with an instrument, a crosswalk or a translation: what the metamodel itself demands
 * (EMF's Diagnostician) and one small {@link org.parapet.model.instrument.validation.ModelCheck} for each rule that the
 * metamodel cannot express. Each problem names the part, the rule by a stable key, and the cure.
 */
package org.parapet.model.instrument.validation;
