// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;

/** The children that a painted control tells the screen reader of; the toolkit keeps its listeners to itself. */
public final class SpokenChildren {

    private SpokenChildren() {
    }

    /**
     * Asks as the toolkit does.
     *
     * @param accessible of the control
     * @param child the id whose children are asked for
     * @return ids or accessibles; none when nobody tells
     * @throws ReflectiveOperationException when the toolkit has changed
     */
    public static Object[] of(Accessible accessible, int child) throws ReflectiveOperationException {
        Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
        field.setAccessible(true);
        AccessibleControlEvent event = new AccessibleControlEvent(accessible);
        event.childID = child;
        if (field.get(accessible) instanceof Collection<?> all) {
            for (Object listener : List.copyOf(all)) {
                ((AccessibleControlListener) listener).getChildren(event);
            }
        }
        return event.children == null ? new Object[0] : event.children;
    }
}
