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

/** Fits raster images of any shape into a room, as large as they go. */
abstract class FittedImage extends ImageEventAdapter {

    private final double widest;
    private final double highest;
    private final String unit;

    FittedImage(double widest, double highest, String unit) {
        this.widest = widest;
        this.highest = highest;
        this.unit = unit;
    }

    @Override
    public void onCreate(IImageInstance image, IReportContext context) throws ScriptException {
        byte[] data = image.getData();
        if (data == null || data.length == 0) {
            return;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            double width = reader.getWidth(0);
            double height = reader.getHeight(0);
            reader.dispose();
            double scale = Math.min(widest / width, highest / height);
            image.setWidth(String.format(Locale.ROOT, "%.2f%s", width * scale, unit));
            image.setHeight(String.format(Locale.ROOT, "%.2f%s", height * scale, unit));
        } catch (IOException e) {
            throw new ScriptException(String.valueOf(e.getMessage()));
        }
    }
}
