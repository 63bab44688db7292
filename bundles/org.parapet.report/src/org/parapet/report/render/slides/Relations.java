// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of the presentation refers to. */
final class Relations {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, String> kinds = new LinkedHashMap<>();

    /** {@return the id of the reference, the same for the same part} */
    String add(String kind, String target) {
        kinds.putIfAbsent(target, kind);
        return "rId" + (kinds.keySet().stream().toList().indexOf(target) + 1);
    }

    byte[] part() {
        StringBuilder part = new StringBuilder(HEAD);
        kinds.forEach((target, kind) -> part.append("<Relationship Id=\"").append(add(kind, target))
                .append("\" Type=\"").append(Xml.RELATIONS).append('/').append(kind).append("\" Target=\"")
                .append(target).append("\"/>"));
        return part.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
