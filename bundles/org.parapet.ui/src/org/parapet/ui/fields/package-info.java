// SPDX-License-Identifier: EPL-2.0
/** Fields of a form that show a value of the model and change it when somebody is done typing. */
package org.parapet.ui.fields;
