// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import org.xml.sax.SAXException;

/** Reading stops because more problems were found than anybody reads. */
final class EnoughException extends SAXException {

    private static final long serialVersionUID = 1L;
}
