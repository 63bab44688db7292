// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.text.TextCharacters;

/**
 * Decides whether a jar is an instrument plug-in and nothing else: data only, of sane size, with a manifest and a
 * plugin.xml that do what instrument plug-ins do. Never runs, installs or unpacks anything. Thread-safe.
 */
public final class JarInspector {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String PLUGIN_XML = "plugin.xml";
    private static final Set<String> CODE_EXTENSIONS = Set.of("class", "jar", "war", "ear", "zip", "so", "dll", "dylib",
            "jnilib", "exe", "bat", "cmd", "ps1", "sh", "js", "py", "rptdesign", "rptlibrary");

    private static final int LONGEST_PATH = 200;

    private final JarLimits limits;
    private final ContentCheck contentCheck;

    /**
     * An inspector.
     *
     * @param limits how large a jar may be
     * @param contentCheck checks the instrument, translation and crosswalk files that the jar contributes
     */
    public JarInspector(JarLimits limits, ContentCheck contentCheck) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.contentCheck = Objects.requireNonNull(contentCheck, "contentCheck");
    }

    /**
     * {@return whether the jar alone exceeds the limits, so that it is not even read}
     *
     * @param jar the file
     * @throws IOException when its size cannot be told
     */
    public boolean isTooLarge(Path jar) throws IOException {
        return Files.size(jar) > limits.jarBytes();
    }

    /**
     * {@return what the jar says of itself and every reason to refuse it}
     *
     * @param jar the file; it should not change meanwhile
     * @param name what to call it in messages
     */
    public InspectedJar inspect(Path jar, String name) {
        Inspection inspection = new Inspection(name);
        try {
            if (isTooLarge(jar)) {
                inspection.refuse("jar-too-large", Messages.get("jar.tooLarge", limits.jarBytes()),
                        Messages.get("jar.tooLarge.cure"));
                return inspection.result();
            }
            byte[] bytes = Files.readAllBytes(jar);
            inspection.sha256 = FileStamp.of(bytes, Instant.EPOCH).sha256();
            new ZipStructure(bytes, (rule, message) -> inspection.refuse(rule, message,
                    Messages.get("data.only.cure"))).check();
            if (!inspection.problems.isEmpty()) {
                return inspection.result();
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                inspection.entries(zip);
            }
            if (inspection.problems.isEmpty()
                    && inspection.contents.keySet().stream().anyMatch(SignatureCheck::isSignatureFile)) {
                SignatureCheck.check(jar, (rule, message) -> inspection.refuse(rule, message,
                        Messages.get("jar.damaged.cure")));
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            inspection.refuse("jar-damaged", Messages.get("jar.damaged", String.valueOf(e.getMessage())),
                    Messages.get("jar.damaged.cure"));
        } catch (IOException e) {
            inspection.refuse("jar-unreadable", Messages.get("jar.unreadable", String.valueOf(e.getMessage())),
                    Messages.get("jar.damaged.cure"));
        }
        return inspection.result();
    }

    private final class Inspection {

        private final String jarName;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, byte[]> contents = new TreeMap<>();
        private ManifestRules manifest = ManifestRules.empty();
        private InspectedContent content = InspectedContent.none();
        private String sha256 = "";

        Inspection(String jarName) {
            this.jarName = jarName;
        }

        void entries(ZipFile zip) throws IOException {
            if (zip.size() > limits.entries()) {
                refuse("jar-too-many-entries", Messages.get("jar.tooManyEntries", zip.size(), limits.entries()),
                        Messages.get("jar.tooLarge.cure"));
                return;
            }
            long total = 0;
            Set<String> seen = new HashSet<>();
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (!safePath(entry.getName())) {
                    refuse("path-climbs", Messages.get("path.climbs", entry.getName()), Messages.get("data.only.cure"));
                } else if (!seen.add(folded(entry.getName()))) {
                    refuse("entry-twice", Messages.get("entry.twice", entry.getName()),
                            Messages.get("jar.damaged.cure"));
                } else if (!entry.isDirectory()) {
                    byte[] content = read(zip, entry, limits.totalBytes() - total);
                    if (content.length == 0 && entry.getSize() != 0) {
                        return;
                    }
                    total += content.length;
                    data(entry.getName(), content);
                }
            }
            if (problems.isEmpty()) {
                parts();
            }
        }

        private byte[] read(ZipFile zip, ZipEntry entry, long rest) throws IOException {
            long most = Math.min(limits.entryBytes(), rest);
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
                if (content.length > most) {
                    refuse("jar-expands", Messages.get("jar.expands", entry.getName(), limits.entryBytes(),
                            limits.totalBytes()), Messages.get("jar.tooLarge.cure"));
                    return new byte[0];
                }
                return content;
            }
        }

        private void data(String path, byte[] content) {
            String lower = path.toLowerCase(Locale.ROOT);
            String extension = lower.substring(lower.lastIndexOf('.') + 1);
            if (CODE_EXTENSIONS.contains(extension) || lower.startsWith("meta-inf/services/")
                    || lower.startsWith("osgi-inf/") && lower.endsWith(".xml") || looksLikeCode(content)) {
                refuse("code-inside", Messages.get("code.inside", path), Messages.get("data.only.cure"));
            }
            contents.put(path, content);
        }

        private void parts() throws IOException {
            byte[] manifestContent = contents.get(MANIFEST);
            if (manifestContent == null) {
                refuse("manifest-missing", Messages.get("manifest.missing"), Messages.get("manifest.missing.cure"));
                return;
            }
            Optional<Attributes> headers = ManifestReading.read(manifestContent);
            if (headers.isEmpty()) {
                refuse("manifest-damaged", Messages.get("manifest.twoReadings"), Messages.get("jar.damaged.cure"));
                return;
            }
            manifest = new ManifestRules(headers.get());
            manifest.check((rule, message) -> refuse(rule, message, Messages.get("data.only.cure")));
            byte[] pluginXml = contents.get(PLUGIN_XML);
            if (pluginXml == null) {
                refuse("plugin-xml-missing", Messages.get("pluginXml.missing"), Messages.get("pluginXml.missing.cure"));
                return;
            }
            DeclaredFiles declared = DeclaredFiles.read(pluginXml, jarName + '!' + PLUGIN_XML);
            problems.addAll(declared.problems());
            List<ContributedFile> present = new ArrayList<>();
            for (ContributedFile file : declared.files()) {
                if (contents.containsKey(file.path())) {
                    present.add(file);
                } else {
                    refuse("file-missing", Messages.get("file.missing", file.path()),
                            Messages.get("file.missing.cure", file.path()));
                }
            }
            content = contentCheck.check(present, file -> contents.get(file.path()).clone(), jarName);
            problems.addAll(content.problems());
        }

        void refuse(String rule, String message, String cure) {
            problems.add(Problem.error(rule, Place.of(jarName), message, cure));
        }

        InspectedJar result() {
            return new InspectedJar(manifest.symbolicName(), manifest.version(), manifest.name(), manifest.vendor(),
                    sha256, content, problems);
        }
    }

    /** A path as systems see it that do not tell capitals from others and compose accents. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a path stays inside the plug-in on every system. */
    static boolean safePath(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0
                || path.length() > LONGEST_PATH || TextCharacters.firstForbidden(path).isPresent()
                || path.chars().anyMatch(c -> c < ' ')) {
            return false;
        }
        for (String segment : path.split("/")) {
            if (segment.isEmpty() || segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether content is a Java class, an archive or a program, whatever it is called. */
    private static boolean looksLikeCode(byte[] content) {
        return startsWith(content, 0xCA, 0xFE, 0xBA, 0xBE) || startsWith(content, 'P', 'K', 3, 4)
                || startsWith(content, 0x7F, 'E', 'L', 'F') || startsWith(content, 'M', 'Z', 0x90, 0)
                || startsWith(content, 0xCF, 0xFA, 0xED, 0xFE) || startsWith(content, '#', '!', '/');
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
