// SPDX-License-Identifier: EPL-2.0
/**
 * Results as JSON. Each output carries the number of its schema; the schemas lie in the folder {@code schemas} of this
 * bundle. Properties may be added within a schema number; none is renamed, removed or given another meaning.
 */
package org.parapet.cli.json;
