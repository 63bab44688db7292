// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.stream.IntStream;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The product's mark in the sizes that window systems ask for; they take no drawings. */
final class WindowImages {

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private WindowImages() {
    }

    static Image[] all() {
        return IntStream.of(SIZES).mapToObj(WindowImages::of).toArray(Image[]::new);
    }

    static Image of(int size) {
        ImageDescriptor descriptor = ResourceLocator
                .imageDescriptorFromBundle("org.parapet.ui", "icons/parapet-" + size + ".png").orElseThrow();
        return JFaceResources.getResources().create(descriptor);
    }
}
