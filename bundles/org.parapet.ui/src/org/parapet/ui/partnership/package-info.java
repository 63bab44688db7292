// SPDX-License-Identifier: EPL-2.0
/** The editor of a partnership file and its pages. */
package org.parapet.ui.partnership;
