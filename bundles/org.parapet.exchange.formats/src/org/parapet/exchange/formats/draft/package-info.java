// SPDX-License-Identifier: EPL-2.0
/** Instruments that are put together from other formats, with the report of what was taken, changed and left out. */
package org.parapet.exchange.formats.draft;
