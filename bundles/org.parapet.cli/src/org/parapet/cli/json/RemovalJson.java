// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.parapet.packaging.install.InstalledPlugin;

/** A plug-in that was removed, as {@code schemas/remove.schema.json} describes it. */
public final class RemovalJson {

    private static final int SCHEMA = 1;

    /**
     * Writes what was removed.
     *
     * @param plugin the plug-in
     * @param writer where
     */
    public void write(InstalledPlugin plugin, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeStringField("file", plugin.file().toString());
            json.writeStringField("plugin", plugin.symbolicName());
            JsonOutput.texts(json, "instruments", plugin.references());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
