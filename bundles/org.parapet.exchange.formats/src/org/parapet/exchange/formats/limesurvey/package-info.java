// SPDX-License-Identifier: EPL-2.0
/** LimeSurvey survey structures (.lss). */
package org.parapet.exchange.formats.limesurvey;
