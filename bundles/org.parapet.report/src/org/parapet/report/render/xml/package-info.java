// SPDX-License-Identifier: EPL-2.0
/** The XML inside office files, where what BIRT writes is mended. */
package org.parapet.report.render.xml;
