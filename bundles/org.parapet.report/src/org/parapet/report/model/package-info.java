// SPDX-License-Identifier: EPL-2.0
/**
 * What a report says: immutable records without formatting, without personal names and without any dependency on the
 * analysis or on BIRT. Small-group protection and wording are done before a record is made; a record that exists may be
 * printed.
 */
package org.parapet.report.model;
