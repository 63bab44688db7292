// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.parapet.packaging.PackagedPlugin;

/** A plug-in that was packaged, as {@code schemas/package.schema.json} describes it. */
public final class PackagedPluginJson {

    private static final int SCHEMA = 1;

    /**
     * Writes what was packaged.
     *
     * @param plugin the plug-in
     * @param writer where
     */
    public void write(PackagedPlugin plugin, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeStringField("file", plugin.file().toString());
            json.writeStringField("instrument", plugin.reference());
            json.writeStringField("plugin", plugin.identity().symbolicName());
            json.writeStringField("version", plugin.identity().version());
            json.writeStringField("vendor", plugin.vendor());
            json.writeNumberField("bytes", plugin.size());
            json.writeStringField("sha256", plugin.sha256());
            JsonOutput.problems(json, plugin.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
