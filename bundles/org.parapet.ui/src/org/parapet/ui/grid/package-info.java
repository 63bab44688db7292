// SPDX-License-Identifier: EPL-2.0
/** The current cell of a grid that is moved by keys: what all grids share, whatever they show. */
package org.parapet.ui.grid;
