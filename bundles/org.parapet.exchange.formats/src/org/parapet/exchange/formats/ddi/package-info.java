// SPDX-License-Identifier: EPL-2.0
/** DDI Codebook 2.5 for archives. */
package org.parapet.exchange.formats.ddi;
