// SPDX-License-Identifier: EPL-2.0
/**
 * The keys of an instrument's parts, its texts that can be translated, and the overlay of a translation.
 *
 * <p>A part's key, such as {@code item/1.1} or {@code option/agreement/SA}, is unique within an instrument and never
 * changes within an edition. Files use it for references, translations use it with a feature: {@code item/1.1#text}.
 */
package org.parapet.model.instrument.text;
