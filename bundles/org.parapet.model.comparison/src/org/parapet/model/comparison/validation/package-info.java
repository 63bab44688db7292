// SPDX-License-Identifier: EPL-2.0
/** What comparisons must satisfy beyond their metamodel. */
package org.parapet.model.comparison.validation;
