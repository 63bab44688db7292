// SPDX-License-Identifier: EPL-2.0
/** The ways to begin an instrument: new, from another one, from a file. */
package org.parapet.author.ui.start;
