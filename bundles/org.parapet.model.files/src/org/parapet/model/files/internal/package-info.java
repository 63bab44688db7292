// SPDX-License-Identifier: EPL-2.0
/** How the load and save path is made; not for use by other bundles. */
package org.parapet.model.files.internal;
