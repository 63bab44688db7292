// SPDX-License-Identifier: EPL-2.0
/** Actions and signposts for findings. */
package org.parapet.author.ui.actions;
