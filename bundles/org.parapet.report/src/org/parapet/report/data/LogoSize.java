// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ImageEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IImageInstance;

/** The event handler class of the image of an organisation's logo. It fits logos of any shape into the same room. */
public class LogoSize extends ImageEventAdapter {

    private static final double WIDEST = 5.2;
    private static final double HIGHEST = 1.6;

    /** Creates the handler; BIRT does so once an image. */
    public LogoSize() {
        super();
    }

    @Override
    public void onCreate(IImageInstance image, IReportContext context) throws ScriptException {
        byte[] data = image.getData();
        if (data == null) {
            return;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            double width = reader.getWidth(0);
            double height = reader.getHeight(0);
            reader.dispose();
            double scale = Math.min(WIDEST / width, HIGHEST / height);
            image.setWidth(String.format(Locale.ROOT, "%.2fcm", width * scale));
            image.setHeight(String.format(Locale.ROOT, "%.2fcm", height * scale));
        } catch (IOException e) {
            throw new ScriptException(String.valueOf(e.getMessage()));
        }
    }
}
