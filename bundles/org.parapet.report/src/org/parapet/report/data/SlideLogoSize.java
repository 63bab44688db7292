// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

/** The event handler class of the image of an organisation's logo on the title slide. */
public class SlideLogoSize extends FittedImage {

    /** Creates the handler; BIRT does so once an image. */
    public SlideLogoSize() {
        super(240, 72, "pt");
    }
}
