// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.parapet.report.render.xml.XmlParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a presentation's file by name, without a leading slash, in the order in which they were added. */
final class Parts {

    private static final long NO_TIME = 315_532_800_000L;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Parts read(byte[] file) throws IOException {
        Parts read = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return read;
    }

    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    void add(String name, Document content) throws IOException {
        add(name, XmlParts.write(content));
    }

    byte[] content(String name) throws IOException {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IOException(name);
        }
        return content;
    }

    Document document(String name) throws IOException {
        return XmlParts.read(content(name));
    }

    /** {@return the names of the parts that a part refers to, by the ids of the references} */
    Map<String, String> references(String name) throws IOException {
        int folder = name.lastIndexOf('/') + 1;
        String list = name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels";
        Map<String, String> references = new TreeMap<>();
        if (parts.containsKey(list)) {
            for (Element reference : XmlParts.children(document(list).getDocumentElement())) {
                if (!"External".equals(reference.getAttribute("TargetMode"))) {
                    references.put(reference.getAttribute("Id"), URI.create("/" + name)
                            .resolve(reference.getAttribute("Target")).getPath().substring(1));
                }
            }
        }
        return references;
    }

    /** {@return these parts and behind them others} */
    Parts with(Parts others) {
        Parts all = new Parts();
        all.parts.putAll(parts);
        all.parts.putAll(others.parts);
        return all;
    }

    /** Writes the parts with no time, so that equal parts make equal files. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
