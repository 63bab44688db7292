// SPDX-License-Identifier: EPL-2.0
/** What imports and exports took, changed and left out, line by line. */
package org.parapet.author.ui.exchange;
