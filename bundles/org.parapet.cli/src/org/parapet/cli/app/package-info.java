// SPDX-License-Identifier: EPL-2.0
/** Starts the command line in Equinox. */
package org.parapet.cli.app;
