// SPDX-License-Identifier: EPL-2.0
/** Tests on the open window: they do what a person does, wait for what she sees, and leave pictures. */
package org.parapet.ui.tests;
