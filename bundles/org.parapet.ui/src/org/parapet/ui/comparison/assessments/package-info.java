// SPDX-License-Identifier: EPL-2.0
/** The page on which somebody chooses what is compared. */
package org.parapet.ui.comparison.assessments;
