// SPDX-License-Identifier: EPL-2.0
/**
 * Renders report models through BIRT designs as HTML, PDF, DOCX and XLSX.
 */
package org.parapet.report.render;
