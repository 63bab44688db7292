// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleListener;

/** Who names a control to the screen reader; the toolkit keeps it to itself. */
final class AccessibleListeners {

    private AccessibleListeners() {
    }

    static List<AccessibleListener> of(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            Object value = field.get(accessible);
            return value instanceof Collection<?> all
                    ? all.stream().filter(AccessibleListener.class::isInstance).map(AccessibleListener.class::cast)
                    .toList()
                    : List.of();
        } catch (NoSuchFieldException e) {
            return List.of();
        } catch (IllegalAccessException e) {
            throw new AssertionError("The toolkit's listeners cannot be read", e);
        }
    }

    /** {@return what is related to something as its label} */
    static List<Accessible> labels(Accessible accessible) {
        try {
            Field relations = Accessible.class.getDeclaredField("relations");
            relations.setAccessible(true);
            List<Accessible> labels = new ArrayList<>();
            if (relations.get(accessible) instanceof Collection<?> all) {
                for (Object relation : all) {
                    Field type = relation.getClass().getDeclaredField("type");
                    Field target = relation.getClass().getDeclaredField("target");
                    type.setAccessible(true);
                    target.setAccessible(true);
                    if (type.getInt(relation) == ACC.RELATION_LABELLED_BY) {
                        labels.add((Accessible) target.get(relation));
                    }
                }
            }
            return labels;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The toolkit's relations cannot be read", e);
        }
    }
}
