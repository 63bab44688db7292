// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins contribute to Parapet: instruments, crosswalks, report designs, import and export formats.
 *
 * <p>{@link org.parapet.catalogue.Catalogue} lists them from what the plug-ins declare, without opening an instrument
 * file, and follows plug-ins that come and go. A broken contribution is reported against the plug-in that made it and
 * never stops another. Nothing here needs OSGi; {@link org.parapet.catalogue.registry} connects it to the extension
 * registry.
 */
package org.parapet.catalogue;
