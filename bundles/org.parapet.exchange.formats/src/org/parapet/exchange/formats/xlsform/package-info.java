// SPDX-License-Identifier: EPL-2.0
/** XLSForm workbooks (ODK, KoboToolbox, Survey123). */
package org.parapet.exchange.formats.xlsform;
