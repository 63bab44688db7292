// SPDX-License-Identifier: EPL-2.0
/** An instrument to read, search and print. */
package org.parapet.ui.instrument;
