// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts every picture into the HTML page itself, so that the page is one file. */
final class DataUriImages extends HTMLImageHandler {

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return dataUri(image);
    }

    @Override
    public String onDocImage(IImage image, IReportContext context) {
        return dataUri(image);
    }

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return dataUri(image);
    }

    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return dataUri(image);
    }

    private static String dataUri(IImage image) {
        byte[] data = image.getImageData();
        return "data:" + type(data) + ";base64," + Base64.getEncoder().encodeToString(data);
    }

    private static String type(byte[] data) {
        return data.length > 0 && data[0] == '<' ? "image/svg+xml" : "image/png";
    }
}
