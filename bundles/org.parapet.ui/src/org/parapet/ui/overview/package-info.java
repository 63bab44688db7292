// SPDX-License-Identifier: EPL-2.0
/** The page that says where the partnership stands, what was done and what to do next. */
package org.parapet.ui.overview;
