// SPDX-License-Identifier: EPL-2.0
/**
 * The command line {@code parapet}. {@link org.parapet.cli.CommandLineProgram} runs one command in a
 * {@link org.parapet.cli.CommandContext} and gives its exit code; it needs neither OSGi nor a display.
 */
package org.parapet.cli;
