// SPDX-License-Identifier: EPL-2.0
/** The sections and items of an instrument, in place and pasted. */
package org.parapet.author.ui.questions;
