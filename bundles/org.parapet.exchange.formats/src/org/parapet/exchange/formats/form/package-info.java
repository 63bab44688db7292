// SPDX-License-Identifier: EPL-2.0
/** Forms to print or to fill in on the screen. */
package org.parapet.exchange.formats.form;
