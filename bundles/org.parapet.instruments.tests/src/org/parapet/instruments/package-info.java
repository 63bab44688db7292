// SPDX-License-Identifier: EPL-2.0
/** Tests that hold for every instrument that comes with Parapet. */
package org.parapet.instruments;
