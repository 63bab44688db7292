// SPDX-License-Identifier: EPL-2.0
/**
 * Editions of an instrument: a new one made of the former, and what changed from one to another for the answers that
 * were given to the earlier.
 */
package org.parapet.model.instrument.edition;
