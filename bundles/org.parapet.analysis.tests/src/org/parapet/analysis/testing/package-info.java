// SPDX-License-Identifier: EPL-2.0
/**
 * Small instruments and partnerships for the tests of the analysis.
 */
package org.parapet.analysis.testing;
