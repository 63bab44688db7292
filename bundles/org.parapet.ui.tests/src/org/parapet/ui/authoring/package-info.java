// SPDX-License-Identifier: EPL-2.0
/** Tests of the instrument editor. */
package org.parapet.ui.authoring;
