// SPDX-License-Identifier: EPL-2.0
/** FHIR Questionnaires, releases 4 and 5, as JSON. */
package org.parapet.exchange.formats.fhir;
