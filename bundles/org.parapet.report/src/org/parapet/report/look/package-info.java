// SPDX-License-Identifier: EPL-2.0
/** How an organisation's reports look: its name, logo, colour and cover, from a settings file. */
package org.parapet.report.look;
