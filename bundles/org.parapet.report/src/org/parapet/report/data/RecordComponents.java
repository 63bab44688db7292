// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the components of records by name. */
final class RecordComponents {

    /** The accessors of a record type by name. The runtime makes them anew whenever it is asked. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private RecordComponents() {
    }

    /** The accessors of a type's components by the components' names, in their order. */
    static Map<String, Method> of(Class<? extends Record> type) {
        return ACCESSORS.get(type);
    }

    /** The value of a component; types with rows are public, so that it can always be read. */
    static Object value(Record row, Method component) {
        try {
            return component.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Column " + component.getName() + ": " + e, e);
        }
    }
}
