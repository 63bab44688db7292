// SPDX-License-Identifier: EPL-2.0
/**
 * What a partnership must satisfy beyond the shape of its file: one class for each check, run together by
 * {@link org.parapet.model.assessment.validation.PartnershipValidator}. Every problem has its place, the item concerned
 * and a cure.
 */
package org.parapet.model.assessment.validation;
