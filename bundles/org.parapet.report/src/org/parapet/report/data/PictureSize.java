// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ImageEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IImageInstance;

/**
 * The event handler class of every image that shows a picture of a data set and has a width in centimetres. It gives a
 * vector picture the height that belongs to its width; BIRT does not look into vector pictures and takes all for
 * equally high.
 */
public class PictureSize extends ImageEventAdapter {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    private static final Pattern WIDTH = Pattern.compile("([0-9.]+)cm");
    private static final int HEAD = 2000;

    /** Creates the handler; BIRT does so once an image. */
    public PictureSize() {
        super();
    }

    @Override
    public void onCreate(IImageInstance image, IReportContext context) throws ScriptException {
        byte[] data = image.getData();
        if (data == null || data.length == 0 || data[0] != '<') {
            return;
        }
        Matcher box = BOX.matcher(new String(data, 0, Math.min(HEAD, data.length), StandardCharsets.UTF_8));
        Matcher width = WIDTH.matcher(String.valueOf(image.getWidth()));
        if (box.find() && width.matches()) {
            double height = Double.parseDouble(width.group(1)) * Double.parseDouble(box.group(2))
                    / Double.parseDouble(box.group(1));
            image.setHeight(String.format(Locale.ROOT, "%.2fcm", height));
        }
    }
}
