// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.parapet.catalogue.folder.InspectedJar;
import org.parapet.catalogue.folder.JarInspector;
import org.parapet.catalogue.folder.JarLimits;
import org.parapet.catalogue.folder.ModelFileCheck;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Makes a plug-in jar of an instrument file: an OSGi bundle with data only, which the same files make again byte by
 * byte. It is inspected as at installation before it is written. Thread-safe.
 */
public final class PluginPackager {

    private final AtomicFiles output;

    /** Writes to the disk. */
    public PluginPackager() {
        this.output = new AtomicFiles();
    }

    /**
     * Writes a plug-in jar.
     *
     * @param instrument an instrument file
     * @param companions translations and crosswalks that go with it, told apart by their extension
     * @param vendor who makes the plug-in; when blank the instrument's publisher, else its authors
     * @param target the jar, new or replaced in one step; its folder must exist
     * @return what was written, with warnings about the files
     * @throws ModelFileException of kind INPUT with all problems when a file is not valid or does not go with the
     *         others, of kind OUTPUT when the jar cannot be written; nothing was written then
     */
    public PackagedPlugin pack(Path instrument, Collection<Path> companions, String vendor, Path target)
            throws ModelFileException {
        PluginSource source = PluginSource.read(instrument, companions);
        PluginTexts texts = new PluginTexts(source, vendor);
        byte[] jar = jar(source, texts);
        List<Problem> problems = new ArrayList<>(source.problems());
        refuseWhatInstallationRefuses(jar, target);
        output.write(target, jar);
        return new PackagedPlugin(target, texts.identity(),
                source.instrument().model().getId() + '@' + source.instrument().model().getEdition(), texts.vendor(),
                jar.length, FileStamp.of(jar, Instant.EPOCH).sha256(), problems);
    }

    private static byte[] jar(PluginSource source, PluginTexts texts) {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        entries.put("plugin.xml", texts.pluginXml().getBytes(StandardCharsets.UTF_8));
        entries.put(PluginTexts.RIGHTS_FILE, texts.rights().getBytes(StandardCharsets.UTF_8));
        entries.put(source.instrument().path(), source.instrument().content());
        source.translations().forEach(part -> entries.put(part.path(), part.content()));
        source.crosswalks().forEach(part -> entries.put(part.path(), part.content()));
        return DataJar.of(texts.headers(""), entries);
    }

    private static void refuseWhatInstallationRefuses(byte[] jar, Path target) throws ModelFileException {
        try {
            Path copy = Files.createTempFile("parapet-plugin-", ".jar");
            try {
                Files.write(copy, jar);
                InspectedJar inspected = new JarInspector(JarLimits.generous(), new ModelFileCheck()).inspect(copy,
                        String.valueOf(target.getFileName()));
                if (!inspected.acceptable()) {
                    throw new ModelFileException(ModelFileException.Kind.INPUT, inspected.problems());
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.OUTPUT, List.of(Problem.error("temporary-folder",
                    Place.nowhere(), Messages.get("temporary.folder",
                            String.valueOf(e.getMessage())),
                    Messages.get("temporary.folder.cure"))));
        }
    }
}
