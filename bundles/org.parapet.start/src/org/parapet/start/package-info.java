// SPDX-License-Identifier: EPL-2.0
/**
 * What comes before the platform: the start scripts start {@link org.parapet.start.Start} in this bundle's jar, and
 * that starts the Equinox launcher beside it. Uses nothing but the Java runtime.
 */
package org.parapet.start;
