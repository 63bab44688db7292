// SPDX-License-Identifier: EPL-2.0
/** Partnership files: their format, and creating, reading, opening and saving them by the one safe path. */
package org.parapet.model.assessment.file;
