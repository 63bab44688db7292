// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** Elements are nested deeper than any model is. */
final class TooDeepException extends SAXParseException {

    private static final long serialVersionUID = 1L;

    TooDeepException(Locator locator) {
        super("nested too deep", locator);
    }
}
