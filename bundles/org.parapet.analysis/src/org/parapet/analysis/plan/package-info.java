// SPDX-License-Identifier: EPL-2.0
/**
 * Drafts an OD plan from results, and merges a draft into a plan that people have edited.
 */
package org.parapet.analysis.plan;
