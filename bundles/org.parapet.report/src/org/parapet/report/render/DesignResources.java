// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.net.URL;
import java.util.Map;

import org.eclipse.birt.report.model.api.DefaultResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** Finds Parapet's library of styles for every design, wherever the design lies. */
final class DesignResources extends DefaultResourceLocator {

    private static final String LIBRARY = "parapet.rptlibrary";

    @Override
    public URL findResource(ModuleHandle module, String fileName, int type) {
        return LIBRARY.equals(fileName) ? library() : super.findResource(module, fileName, type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public URL findResource(ModuleHandle module, String fileName, int type, Map context) {
        return LIBRARY.equals(fileName) ? library() : super.findResource(module, fileName, type, context);
    }

    private static URL library() {
        return DesignResources.class.getResource("/designs/" + LIBRARY);
    }
}
