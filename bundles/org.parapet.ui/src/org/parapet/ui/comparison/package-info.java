// SPDX-License-Identifier: EPL-2.0
/** The editor of comparisons: its file, what is compared and what came of it, shared by its pages. */
package org.parapet.ui.comparison;
