// SPDX-License-Identifier: EPL-2.0
/** XML read without DTDs and within limits, every element with its place in the file. */
package org.parapet.exchange.formats.xml;
