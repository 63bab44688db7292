// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.net.URL;
import java.util.Map;

import org.eclipse.birt.report.model.api.DefaultResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** Finds Parapet's library of styles and the wording for every design, wherever the design lies. */
final class DesignResources extends DefaultResourceLocator {

    private static final String LIBRARY = "parapet.rptlibrary";
    private static final String WORDING = "wording";

    @Override
    public URL findResource(ModuleHandle module, String fileName, int type) {
        return isOwn(fileName) ? own(fileName) : super.findResource(module, fileName, type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public URL findResource(ModuleHandle module, String fileName, int type, Map context) {
        return isOwn(fileName) ? own(fileName) : super.findResource(module, fileName, type, context);
    }

    private static boolean isOwn(String fileName) {
        return LIBRARY.equals(fileName) || fileName.startsWith(WORDING) && own(fileName) != null;
    }

    private static URL own(String fileName) {
        return DesignResources.class.getResource("/designs/" + fileName);
    }
}
