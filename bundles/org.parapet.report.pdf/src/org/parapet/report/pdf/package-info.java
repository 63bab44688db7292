// SPDX-License-Identifier: EPL-2.0
/**
 * BIRT's writer of PDF, with what keeps its pages from the rules of PDF/UA-1 (ISO 14289-1) mended where they are drawn.
 * A fragment, since BIRT does not export the writer's classes.
 */
package org.parapet.report.pdf;
