// SPDX-License-Identifier: EPL-2.0
/**
 * Installs, upgrades and removes instrument plug-ins in the user's instruments folder: whole or not at all, and never
 * without an offer that says who made the plug-in, its rights and its checksum.
 * {@link org.parapet.packaging.install.InstrumentInstaller} is the place to start.
 */
package org.parapet.packaging.install;
