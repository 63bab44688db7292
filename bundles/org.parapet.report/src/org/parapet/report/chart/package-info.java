// SPDX-License-Identifier: EPL-2.0
/**
 * Charts drawn by the BIRT chart engine, for reports and for the workbench alike, with no display.
 */
package org.parapet.report.chart;
