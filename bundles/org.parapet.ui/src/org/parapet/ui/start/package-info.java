// SPDX-License-Identifier: EPL-2.0
/** New partnerships, and new assessments of partnerships. */
package org.parapet.ui.start;
