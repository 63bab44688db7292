// SPDX-License-Identifier: EPL-2.0
/** Results and messages as people read them in a terminal. */
package org.parapet.cli.output;
