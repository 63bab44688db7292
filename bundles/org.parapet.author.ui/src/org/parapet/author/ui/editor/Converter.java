// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Turns what somebody types into the value of a feature and back. */
enum Converter {

    /** Text, without white space around it. */
    TEXT {
        @Override
        Optional<Optional<Object>> read(String typed) {
            String text = typed.strip().replace("\r\n", "\n");
            return Optional.of(text.isEmpty() ? Optional.empty() : Optional.of(text));
        }
    },
    /** A number with or without decimals; a comma counts as a point. */
    DECIMAL {
        @Override
        Optional<Optional<Object>> read(String typed) {
            if (typed.isBlank()) {
                return Optional.of(Optional.empty());
            }
            try {
                return Optional.of(Optional.of(Double.valueOf(typed.strip().replace(',', '.'))));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    },
    /** A whole number. */
    WHOLE {
        @Override
        Optional<Optional<Object>> read(String typed) {
            if (typed.isBlank()) {
                return Optional.of(Optional.empty());
            }
            try {
                return Optional.of(Optional.of(Integer.valueOf(typed.strip())));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    };

    /** {@return the value, which may be none; empty when what is typed is no value, so that the model keeps its own} */
    abstract Optional<Optional<Object>> read(String typed);

    String write(EObject part, EAttribute feature) {
        Object value = part.eIsSet(feature) || this == TEXT ? part.eGet(feature) : null;
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e9) {
            return Long.toString(number.longValue());
        }
        return value == null ? "" : value.toString().strip();
    }

    static Converter of(EAttribute feature) {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == double.class || type == Double.class) {
            return DECIMAL;
        }
        return type == int.class || type == Integer.class ? WHOLE : TEXT;
    }
}
