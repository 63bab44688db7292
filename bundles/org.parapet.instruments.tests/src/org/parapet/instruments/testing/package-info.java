// SPDX-License-Identifier: EPL-2.0
/** What the tests of all instruments share: finding the files that bundles contribute, and looks at instruments. */
package org.parapet.instruments.testing;
