// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

/**
 * The event handler class of every image that shows a picture of a data set on a slide of its own, below a title of at
 * most two lines. It makes the picture as large as the slide's room allows.
 */
public class SlidePictureSize extends FittedImage {

    /** The width of the room below the title, in points. */
    public static final double ROOM_WIDTH = 864;

    /** The height of the room below a title of two lines, in points. */
    public static final double ROOM_HEIGHT = 392;

    /** Creates the handler; BIRT does so once an image. */
    public SlidePictureSize() {
        super(ROOM_WIDTH, ROOM_HEIGHT, "pt");
    }
}
