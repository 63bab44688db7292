// SPDX-License-Identifier: EPL-2.0
/** The page on which the OD plan is drafted, tailored and signed off. */
package org.parapet.ui.plan;
