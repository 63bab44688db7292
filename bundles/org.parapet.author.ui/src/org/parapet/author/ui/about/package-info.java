// SPDX-License-Identifier: EPL-2.0
/** What an instrument is, where it comes from, who may use it and what it is made for. */
package org.parapet.author.ui.about;
