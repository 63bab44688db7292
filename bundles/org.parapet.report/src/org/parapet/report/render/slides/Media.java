// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The pictures of a deck, each part once and named as its kind wants. */
final class Media {

    private static final Map<String, String> TYPES = Map.of("jpg", "image/jpeg", "tif", "image/tiff");

    private final Parts source;
    private final Map<String, String> names = new LinkedHashMap<>();

    Media(Parts source) {
        this.source = source;
    }

    /** {@return the name, without folder, under which a picture of BIRT's file goes into the deck} */
    String name(String part) {
        return names.computeIfAbsent(part, key -> "image" + (names.size() + 1) + "." + extension(part));
    }

    private static String extension(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    Parts parts() throws IOException {
        Parts parts = new Parts();
        for (Map.Entry<String, String> name : names.entrySet()) {
            parts.add("ppt/media/" + name.getValue(), source.content(name.getKey()));
        }
        return parts;
    }

    /** {@return the media types by file name extension} */
    Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        names.values().forEach(name -> types.put(extension(name), TYPES.getOrDefault(extension(name),
                "image/" + extension(name))));
        return types;
    }
}
