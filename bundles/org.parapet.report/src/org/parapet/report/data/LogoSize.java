// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

/** The event handler class of the image of an organisation's logo. It fits logos of any shape into the same room. */
public class LogoSize extends FittedImage {

    /** Creates the handler; BIRT does so once an image. */
    public LogoSize() {
        super(5.2, 1.6, "cm");
    }
}
