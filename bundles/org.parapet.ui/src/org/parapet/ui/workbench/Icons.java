// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The product's own pictures: drawings that are sharp at every zoom, in colours that stand out by at least 3 to 1 from
 * the light and from the dark theme's background.
 */
public enum Icons {
    /** The first page. */
    HOME("home"),
    /** Something new. */
    NEW("new"),
    /** A folder to open from. */
    OPEN("open"),
    /** Saving. */
    SAVE("save"),
    /** Taking back. */
    UNDO("undo"),
    /** Doing again. */
    REDO("redo"),
    /** Printing. */
    PRINT("print"),
    /** Searching. */
    SEARCH("search"),
    /** A partnership. */
    PARTNERSHIP("partnership"),
    /** An instrument. */
    INSTRUMENT("instrument"),
    /** Choosing between ways. */
    CHOOSE("choose"),
    /** Two things side by side. */
    COMPARE("compare"),
    /** A reason for something. */
    FOR("for"),
    /** A reason against something. */
    AGAINST("against"),
    /** Something not known. */
    UNKNOWN("unknown"),
    /** Something is wrong. */
    WARNING("warning"),
    /** What was open lately. */
    RECENT("recent"),
    /** The sample. */
    SAMPLE("sample"),
    /** Help. */
    HELP("help"),
    /** Light or dark. */
    APPEARANCE("appearance"),
    /** The product. */
    PARAPET("parapet"),
    /** Large: two people under one roof. */
    DOOR_ASSESS("door-assess"),
    /** Large: a pen on a questionnaire. */
    DOOR_AUTHOR("door-author"),
    /** Large: one questionnaire made from another. */
    DOOR_COPY("door-copy"),
    /** Large: an arrow into a questionnaire. */
    DOOR_IMPORT("door-import"),
    /** Large: a flask. */
    DOOR_SAMPLE("door-sample"),
    /** Large: bars side by side. */
    DOOR_COMPARE("door-compare");

    private static final int MARK_SIZE = 64;
    private static final String BUNDLE = "org.parapet.ui";

    private final String file;

    Icons(String name) {
        file = "icons/" + name + ".svg";
    }

    /** {@return the picture for actions, menus and tabs} */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, file)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** {@return the product's mark, for the first page and the about dialog; shared and not to be disposed} */
    public static Image mark() {
        return WindowImages.of(MARK_SIZE);
    }

    /** {@return the picture for controls; shared and not to be disposed} */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + file;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }
}
