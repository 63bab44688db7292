// SPDX-License-Identifier: EPL-2.0
/** One class for each command; the classes of commands that are not asked for are never loaded. */
package org.parapet.cli.command;
