// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.instance.IImageInstance;
import org.junit.jupiter.api.Test;

class PictureSizeTest {

    private final List<Object> heights = new ArrayList<>();

    @Test
    void aVectorPictureIsAsHighAsItsWidthDemands() throws ScriptException {
        new PictureSize().onCreate(image("<svg width=\"626\" viewBox=\"0 0 470.0 235.0\">"), null);
        assertEquals(List.of("8.30cm"), heights);
    }

    @Test
    void aRasterPictureOrNoneIsLeftAlone() throws ScriptException {
        new PictureSize().onCreate(image("\u0089PNG"), null);
        new PictureSize().onCreate(image(""), null);
        assertEquals(List.of(), heights);
    }

    private IImageInstance image(String data) {
        return (IImageInstance) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {IImageInstance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getData" -> data.getBytes(StandardCharsets.ISO_8859_1);
                    case "getWidth" -> "16.6cm";
                    case "setHeight" -> heights.add(arguments[0]) ? null : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
