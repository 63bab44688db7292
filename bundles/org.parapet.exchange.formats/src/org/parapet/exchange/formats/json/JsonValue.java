// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parapet.exchange.formats.draft.Spot;

/** A value of a JSON document with its place. */
public sealed interface JsonValue {

    /** {@return where it stands; the part is its path, such as {@code item[2].text}} */
    Spot spot();

    /**
     * An object that knows which of its properties were asked for.
     *
     * @param spot where it stands
     * @param properties by name, in order
     * @param read names that were asked for
     */
    record JsonObject(Spot spot, Map<String, JsonValue> properties, Set<String> read) implements JsonValue {

        JsonObject(Spot spot, Map<String, JsonValue> properties) {
            this(spot, properties, new HashSet<>());
        }

        /**
         * {@return a property}; empty when there is none or it is null.
         *
         * @param name counts as read from now on
         */
        public Optional<JsonValue> get(String name) {
            read.add(name);
            return Optional.ofNullable(properties.get(name)).filter(value -> !value.plain().equals("null"));
        }

        /**
         * {@return a property as text: a string, or a number or boolean as written; "" for others and when there is
         * none}
         *
         * @param name counts as read from now on
         */
        public String text(String name) {
            return get(name).map(value -> switch (value) {
                case JsonText text -> text.value();
                case JsonLiteral literal -> literal.value();
                case JsonObject object -> "";
                case JsonArray array -> "";
            }).orElse("");
        }

        /**
         * {@return the objects in an array; none when it is no array}
         *
         * @param name counts as read from now on
         */
        public List<JsonObject> objects(String name) {
            List<JsonObject> objects = new ArrayList<>();
            if (get(name).orElse(null) instanceof JsonArray array) {
                for (JsonValue value : array.values()) {
                    if (value instanceof JsonObject object) {
                        objects.add(object);
                    }
                }
            }
            return objects;
        }

        /**
         * {@return an object; empty when the property is none}
         *
         * @param name counts as read from now on
         */
        public Optional<JsonObject> object(String name) {
            return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
        }

        /**
         * {@return where a property stands; the object when there is none}
         *
         * @param name its name
         */
        public Spot spot(String name) {
            JsonValue value = properties.get(name);
            return value == null ? spot : value.spot();
        }

        /** {@return the properties that nobody asked for, in order} */
        public List<Map.Entry<String, JsonValue>> unread() {
            return properties.entrySet().stream().filter(property -> !read.contains(property.getKey())).toList();
        }
    }

    /**
     * An array.
     *
     * @param spot where it stands
     * @param values in order
     */
    record JsonArray(Spot spot, List<JsonValue> values) implements JsonValue {
    }

    /**
     * A string.
     *
     * @param spot where it stands
     * @param value its text
     */
    record JsonText(Spot spot, String value) implements JsonValue {
    }

    /**
     * A number, true, false or null.
     *
     * @param spot where it stands
     * @param value as written
     */
    record JsonLiteral(Spot spot, String value) implements JsonValue {
    }

    /** {@return the value in short, for messages} */
    default String plain() {
        return switch (this) {
            case JsonText text -> text.value();
            case JsonLiteral literal -> literal.value();
            case JsonObject object -> "{...}";
            case JsonArray array -> "[...]";
        };
    }
}
