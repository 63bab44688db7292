// SPDX-License-Identifier: EPL-2.0
/** Tests that the instrument says what its source says. */
package org.parapet.instruments.q;
