// SPDX-License-Identifier: EPL-2.0
/**
 * Makes a plug-in of an instrument file: a jar that a colleague drops into the instruments folder, or a project to keep
 * under version control. {@link org.parapet.packaging.PluginPackager} is the place to start.
 */
package org.parapet.packaging;
