// SPDX-License-Identifier: EPL-2.0
/** Which construct each item speaks to. */
package org.parapet.author.ui.crosswalk;
