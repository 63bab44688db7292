// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Writes the project of an instrument's plug-in, ready for version control: the plug-in's files, what Eclipse PDE and
 * Tycho need to build them to a jar, and a page that says how. Thread-safe.
 */
public final class PluginProject {

    private static final String TYCHO_VERSION = "5.0.2";

    /** A writer of projects. */
    public PluginProject() {
        // nothing to set up
    }

    /**
     * Writes a project.
     *
     * @param instrument an instrument file
     * @param companions translations and crosswalks that go with it
     * @param vendor who makes the plug-in; when blank the instrument's publisher, else its authors
     * @param folder new or empty; the folder around it must exist
     * @return warnings about the files
     * @throws ModelFileException of kind INPUT with all problems when a file is not valid or the folder is not empty,
     *         of kind OUTPUT when the project cannot be written; no part of it is there then
     */
    public List<Problem> export(Path instrument, Collection<Path> companions, String vendor, Path folder)
            throws ModelFileException {
        PluginSource source = PluginSource.read(instrument, companions);
        PluginTexts texts = new PluginTexts(source, vendor);
        try {
            refuseUsed(folder);
            Path target = folder.toAbsolutePath();
            Path workshop = Files.createTempDirectory(target.getParent(), ".project-");
            try {
                Path whole = Files.createDirectory(workshop.resolve(target.getFileName()));
                for (Map.Entry<String, byte[]> file : files(source, texts).entrySet()) {
                    Path part = whole.resolve(file.getKey());
                    Files.createDirectories(part.getParent());
                    Files.write(part, file.getValue());
                }
                Files.deleteIfExists(folder);
                Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(workshop);
            }
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.OUTPUT, List.of(Problem.error("project-unwritable",
                    Place.of(folder), Messages.get("project.unwritable", String.valueOf(e.getMessage())),
                    Messages.get("project.unwritable.cure"))));
        }
        return source.problems();
    }

    private static void refuseUsed(Path folder) throws IOException, ModelFileException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean empty = Files.isDirectory(folder);
        if (empty) {
            try (Stream<Path> content = Files.list(folder)) {
                empty = content.findAny().isEmpty();
            }
        }
        if (!empty) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error("project-not-empty",
                    Place.of(folder), Messages.get("project.notEmpty"), Messages.get("project.notEmpty.cure"))));
        }
    }

    private static Map<String, byte[]> files(PluginSource source, PluginTexts texts) throws IOException {
        TreeMap<String, byte[]> plugin = new TreeMap<>();
        plugin.put("plugin.xml", bytes(texts.pluginXml()));
        plugin.put(PluginTexts.RIGHTS_FILE, bytes(texts.rights()));
        plugin.put(source.instrument().path(), source.instrument().content());
        source.translations().forEach(part -> plugin.put(part.path(), part.content()));
        source.crosswalks().forEach(part -> plugin.put(part.path(), part.content()));
        String included = plugin.keySet().stream().collect(Collectors.joining(",\\\n               "));
        TreeMap<String, byte[]> files = new TreeMap<>(plugin);
        files.put("META-INF/MANIFEST.MF", DataJar.manifest(texts.headers(".qualifier")));
        files.put("build.properties", bytes("bin.includes = META-INF/,\\\n               " + included + "\n"));
        files.put(".gitignore", bytes("target/\n.polyglot.*\n.tycho-consumer-pom.xml\n"));
        files.put(".gitattributes", bytes("*.instrument text eol=lf\n*.translation text eol=lf\n"
                + "*.crosswalk text eol=lf\n"));
        String name = texts.identity().symbolicName();
        String version = texts.identity().version();
        files.put(".project", bytes(Messages.get("project.eclipse", name)));
        files.put("pom.xml", bytes(Messages.get("project.pom", name, version, TYCHO_VERSION)));
        files.put("README.md", bytes(Messages.get("project.readme", source.instrument().model().getTitle(),
                source.instrument().path(), name, version)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException e) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
