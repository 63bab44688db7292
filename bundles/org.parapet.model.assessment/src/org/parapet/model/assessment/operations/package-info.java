// SPDX-License-Identifier: EPL-2.0
/**
 * What people do with a partnership, apart from files and screens: start one, find its parts by name, add participants,
 * waves, assessments and responses. Command line and workbench use the same operations.
 */
package org.parapet.model.assessment.operations;
