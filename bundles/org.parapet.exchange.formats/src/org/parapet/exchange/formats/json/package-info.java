// SPDX-License-Identifier: EPL-2.0
/** JSON read within limits, every value with its place in the file. */
package org.parapet.exchange.formats.json;
