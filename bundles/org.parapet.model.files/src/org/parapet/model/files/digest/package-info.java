// SPDX-License-Identifier: EPL-2.0
/** The digest that tells contents apart. */
package org.parapet.model.files.digest;
