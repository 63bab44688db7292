// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks JSON against one of the command line's schemas, as far as these use JSON Schema: const, type, enum, required,
 * properties, items, additionalProperties, minimum, maximum and local references. A property that the schema does not
 * name is reported as well, since it would not be documented.
 */
final class SchemaCheck {

    private final JsonNode schema;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    static JsonNode schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SchemaCheck.class.getResourceAsStream("/schemas/" + name + ".schema.json"), name)) {
            return new ObjectMapper().readTree(in);
        }
    }

    static List<String> faults(String name, String json) throws IOException {
        SchemaCheck check = new SchemaCheck(schema(name));
        check.check(check.schema, new ObjectMapper().readTree(json), "$");
        return check.faults;
    }

    private void check(JsonNode rule, JsonNode value, String path) {
        if (rule.has("$ref")) {
            check(schema.at(rule.get("$ref").asText().substring(1)), value, path);
            return;
        }
        if (rule.has("const") && !rule.get("const").equals(value)) {
            faults.add(path + " is not " + rule.get("const"));
        }
        if (rule.has("type") && !types(rule.get("type")).contains(type(value))) {
            faults.add(path + " is " + type(value) + ", not " + rule.get("type"));
        }
        if (rule.has("enum") && !contains(rule.get("enum"), value)) {
            faults.add(path + " is " + value + ", not one of " + rule.get("enum"));
        }
        if (value.isNumber() && (rule.has("minimum") && value.asDouble() < rule.get("minimum").asDouble()
                || rule.has("maximum") && value.asDouble() > rule.get("maximum").asDouble())) {
            faults.add(path + " is out of range: " + value);
        }
        if (value.isObject()) {
            object(rule, value, path);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(rule.get("items"), value.get(i), path + '[' + i + ']');
        }
    }

    private void object(JsonNode rule, JsonNode value, String path) {
        rule.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(path + " lacks " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            JsonNode own = rule.path("properties").get(field.getKey());
            if (own == null && rule.path("additionalProperties").isObject()) {
                own = rule.get("additionalProperties");
            }
            if (own == null) {
                faults.add(path + " has the undocumented property " + field.getKey());
            } else {
                check(own, field.getValue(), path + '.' + field.getKey());
            }
        });
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        } else {
            type.forEach(each -> types.add(each.asText()));
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String type(JsonNode value) {
        return value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
