// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Asks for room for what is in front only, so that what is behind it does not push a low window's controls away. */
final class FrontLayout extends StackLayout {

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        return topControl == null ? new Point(0, 0) : topControl.computeSize(widthHint, heightHint, flushCache);
    }
}
