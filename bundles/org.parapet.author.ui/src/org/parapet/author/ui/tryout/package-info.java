// SPDX-License-Identifier: EPL-2.0
/** An instrument tried out with simulated respondents. */
package org.parapet.author.ui.tryout;
