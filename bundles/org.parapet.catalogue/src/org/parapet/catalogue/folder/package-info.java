// SPDX-License-Identifier: EPL-2.0
/**
 * The instruments folders: plug-in jars dropped there become part of the product at its next start, or at once when the
 * product is asked to look. Every jar is inspected first; one that holds anything but data is refused with the reason.
 */
package org.parapet.catalogue.folder;
