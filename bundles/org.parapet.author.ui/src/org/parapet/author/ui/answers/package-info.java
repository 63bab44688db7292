// SPDX-License-Identifier: EPL-2.0
/** The scales on which items are answered. */
package org.parapet.author.ui.answers;
