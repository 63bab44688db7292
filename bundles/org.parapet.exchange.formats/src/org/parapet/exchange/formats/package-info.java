// SPDX-License-Identifier: EPL-2.0
/**
 * Formats in which instruments are imported and exported, contributed to {@code org.parapet.catalogue.exchanges}. Each
 * format has a package of its own; those for drafts, workbooks, JSON and XML are shared. Runs without OSGi.
 */
package org.parapet.exchange.formats;
