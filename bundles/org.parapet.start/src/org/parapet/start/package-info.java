// SPDX-License-Identifier: EPL-2.0
/**
 * What comes before the platform: the start scripts put this bundle's jar and the Equinox launcher on the class path and
 * start {@link org.parapet.start.Start}. Uses nothing but the Java runtime.
 */
package org.parapet.start;
