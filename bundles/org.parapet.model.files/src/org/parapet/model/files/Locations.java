// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Where in its file each element of a loaded model stands, so that validation can name line and column. */
public final class Locations {

    private final String file;
    private final Map<EObject, Position> positions;

    private record Position(int line, int column) {
    }

    private Locations(String file, Map<EObject, Position> positions) {
        this.file = Objects.requireNonNull(file, "file");
        this.positions = positions;
    }

    /**
     * {@return the locations of a model that was not read from a file: every place has the file's name alone}
     *
     * @param file the file as the user knows it, "" when there is none
     */
    public static Locations none(String file) {
        return new Locations(file, Map.of());
    }

    /**
     * {@return an empty collector for a reader}
     *
     * @param file the file as the user knows it
     */
    public static Builder builder(String file) {
        return new Builder(file);
    }

    /** {@return the file as the user knows it} */
    public String file() {
        return file;
    }

    /**
     * {@return where the element begins, with its code (or id) as item}; when the element was added after loading,
     * where the nearest element around it begins. In a migrated file it is the place in the file as it lies on disk.
     *
     * @param element any element of the model
     */
    public Place placeOf(EObject element) {
        String item = itemOf(element);
        for (EObject each = element; each != null; each = each.eContainer()) {
            Position position = positions.get(each);
            if (position != null) {
                return new Place(file, position.line, position.column, item);
            }
        }
        return new Place(file, 0, 0, item);
    }

    /**
     * {@return what people call the element}: the {@code code} of the element or of the nearest one around it, else an
     * ID attribute in the same way, else "". Never a name, which could be a person's.
     *
     * @param element any element of a model
     */
    public static String itemOf(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each.eClass().getEStructuralFeature("code") instanceof EAttribute code && !code.isMany()
                    && each.eGet(code) instanceof Object value && !value.toString().isEmpty()) {
                return value.toString();
            }
            EAttribute id = each.eClass().getEIDAttribute();
            if (id != null && each.eGet(id) instanceof Object value && !value.toString().isEmpty()) {
                return value.toString();
            }
        }
        return "";
    }

    /** Collects places while a file is read. */
    public static final class Builder {

        private final String file;
        private final Map<EObject, Position> positions = new IdentityHashMap<>();

        private Builder(String file) {
            this.file = file;
        }

        /**
         * Notes where an element begins.
         *
         * @param element an element of the model
         * @param line from 1, or 0
         * @param column from 1, or 0
         * @return this
         */
        public Builder add(EObject element, int line, int column) {
            positions.put(element, new Position(line, column));
            return this;
        }

        /** {@return what was noted so far} */
        public Locations build() {
            return new Locations(file, new IdentityHashMap<>(positions));
        }
    }
}
