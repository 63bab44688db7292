// SPDX-License-Identifier: EPL-2.0
/** Connects the catalogue to the Equinox extension registry and to the bundles that contribute. */
package org.parapet.catalogue.registry;
