// SPDX-License-Identifier: EPL-2.0
/**
 * The results of one assessment as immutable records.
 */
package org.parapet.analysis.result;
