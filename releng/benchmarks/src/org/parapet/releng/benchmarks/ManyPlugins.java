// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parapet.packaging.PluginPackager;

/** Fills an instruments folder with plug-ins, each of an instrument of its own. */
public final class ManyPlugins {

    private ManyPlugins() {
    }

    /**
     * Makes them.
     *
     * @param arguments an instrument file to vary, the folder and how many
     * @throws Exception when one cannot be made
     */
    public static void main(String[] arguments) throws Exception {
        String original = Files.readString(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path file = Files.createTempFile("instrument", ".instrument");
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            Files.writeString(file, original.replaceFirst(" id=\"[^\"]*\"", " id=\"copy-" + i + "\""));
            new PluginPackager().pack(file, List.of(), "", folder.resolve("copy-" + i + ".jar"));
        }
        Files.delete(file);
    }
}
