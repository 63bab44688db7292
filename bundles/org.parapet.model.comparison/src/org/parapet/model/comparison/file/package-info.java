// SPDX-License-Identifier: EPL-2.0
/** Comparison files and the protected answers that go with them: their formats, and reading and writing them. */
package org.parapet.model.comparison.file;
