// SPDX-License-Identifier: EPL-2.0
/** Tests that the crosswalk fits the instruments it maps. */
package org.parapet.instruments.crosswalk;
