// SPDX-License-Identifier: EPL-2.0
/**
 * Cures of the problems that validation finds: changes of the live model that can be made mechanically and invent no
 * wording. {@link org.parapet.model.instrument.cure.Cures} is the place to start.
 */
package org.parapet.model.instrument.cure;
