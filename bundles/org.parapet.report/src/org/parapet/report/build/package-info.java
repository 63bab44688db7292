// SPDX-License-Identifier: EPL-2.0
/**
 * Makes report models from an analysed assessment. Names of participants are taken out and small groups are protected
 * here, so that a report model may be printed as it is.
 */
package org.parapet.report.build;
