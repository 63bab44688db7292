// SPDX-License-Identifier: EPL-2.0
/** The rules of instruments, crosswalks and translations, one class each; not for use by other bundles. */
package org.parapet.model.instrument.validation.checks;
