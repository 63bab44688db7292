// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Keeps the installed instrument plug-ins the same as the jars in the instruments folders.
 *
 * <p>A jar is inspected before it is installed, from the very bytes that are then installed; one that was installed and
 * has not changed since is left alone, so that a start with many instruments stays fast. A plug-in whose jar is gone or
 * has changed is uninstalled. Thread-safe.
 */
public final class InstrumentFolder {

    private static final String LOCATION_PREFIX = "parapet-instruments:";

    private final BundleContext context;
    private final List<Path> folders;
    private final JarInspector inspector;
    private List<CatalogueProblem> problems = List.of();

    /**
     * Folders over an OSGi framework.
     *
     * @param context may install bundles
     * @param folders where jars lie; earlier ones first; those that do not exist are empty
     * @param inspector decides what is installed
     */
    public InstrumentFolder(BundleContext context, List<Path> folders, JarInspector inspector) {
        this.context = Objects.requireNonNull(context, "context");
        this.folders = List.copyOf(folders);
        this.inspector = Objects.requireNonNull(inspector, "inspector");
    }

    /**
     * {@return the folders of a running product: {@code instruments} in the folder of the product, then
     * {@code instruments} in the user's folder, which is {@code PARAPET_HOME} or {@code .parapet} in the home
     * directory}
     *
     * @param context may install bundles
     */
    public static InstrumentFolder of(BundleContext context) {
        List<Path> folders = new ArrayList<>();
        String installArea = context.getProperty("osgi.install.area");
        if (installArea != null && installArea.startsWith("file:")) {
            try {
                folders.add(Path.of(URI.create(installArea.replace(" ", "%20"))).resolve("instruments"));
            } catch (IllegalArgumentException e) {
                folders.add(Path.of(installArea.substring("file:".length())).resolve("instruments"));
            }
        }
        folders.add(ofUser());
        return new InstrumentFolder(context, folders,
                new JarInspector(JarLimits.generous(), new ModelFileCheck()));
    }

    /**
     * {@return the folder of the user's own plug-ins}: {@code instruments} in {@code PARAPET_HOME}, or in
     * {@code .parapet} in the home directory; it need not exist
     */
    public static Path ofUser() {
        String home = System.getenv("PARAPET_HOME");
        try {
            Path user = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".parapet")
                    : Path.of(home);
            return user.resolve("instruments");
        } catch (InvalidPathException e) {
            return Path.of(System.getProperty("user.home"), ".parapet", "instruments");
        }
    }

    /** {@return the folders, whether they exist or not; the last one is the user's} */
    public List<Path> folders() {
        return folders;
    }

    /** {@return the folder in which the user's own plug-ins are installed, whether it exists or not} */
    public Path userFolder() {
        return folders.getLast();
    }

    /** {@return what was wrong with jars when the folders were looked at last} */
    public synchronized List<CatalogueProblem> problems() {
        return problems;
    }

    /**
     * Looks at the folders: uninstalls plug-ins whose jar is gone or has changed and installs new ones.
     *
     * @return what is wrong with jars that were refused or could not be installed
     */
    public synchronized List<CatalogueProblem> synchronise() {
        List<CatalogueProblem> found = new ArrayList<>();
        Map<String, Path> jars = jars(found);
        Map<String, Bundle> installed = installed();
        if (!jars.isEmpty() || !installed.isEmpty()) {
            List<Bundle> gone = new ArrayList<>();
            for (Map.Entry<String, Bundle> entry : installed.entrySet()) {
                if (!jars.containsKey(entry.getKey())) {
                    uninstall(entry.getValue(), gone, found);
                }
            }
            if (!gone.isEmpty()) {
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(gone);
            }
            Map<Bundle, Path> present = new LinkedHashMap<>();
            for (Map.Entry<String, Path> entry : jars.entrySet()) {
                Bundle bundle = installed.get(entry.getKey());
                if (bundle != null) {
                    present.put(bundle, entry.getValue());
                } else {
                    install(entry.getKey(), entry.getValue(), present, found);
                }
            }
            resolve(present, found);
        }
        problems = List.copyOf(found);
        return problems;
    }

    private Map<String, Path> jars(List<CatalogueProblem> found) {
        Map<String, Path> jars = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                List<Path> sorted = new ArrayList<>();
                content.forEach(sorted::add);
                sorted.sort(null);
                for (Path file : sorted) {
                    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")
                            && Files.isRegularFile(file)) {
                        jars.put(location(file), file);
                    }
                }
            } catch (IOException e) {
                found.add(new CatalogueProblem(folder.toString(), Problem.error("folder-unreadable", Place.of(folder),
                        Messages.get("folder.unreadable", String.valueOf(e.getMessage())),
                        Messages.get("folder.unreadable.cure"))));
            }
        }
        return jars;
    }

    /** A bundle location that changes whenever the jar changes. */
    private static String location(Path jar) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
        return LOCATION_PREFIX + jar.toAbsolutePath().normalize() + '?' + attributes.size() + '-'
                + attributes.lastModifiedTime().toMillis();
    }

    private Map<String, Bundle> installed() {
        Map<String, Bundle> installed = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION_PREFIX)) {
                installed.put(bundle.getLocation(), bundle);
            }
        }
        return installed;
    }

    private static void uninstall(Bundle bundle, List<Bundle> gone, List<CatalogueProblem> found) {
        try {
            bundle.uninstall();
            gone.add(bundle);
        } catch (BundleException e) {
            found.add(failed(bundle.getSymbolicName(), bundle.getSymbolicName(), e));
        }
    }

    private void install(String location, Path jar, Map<Bundle, Path> present, List<CatalogueProblem> found) {
        String name = jar.getFileName().toString();
        try {
            if (inspector.isTooLarge(jar)) {
                inspector.inspect(jar, jar.toString()).problems()
                        .forEach(problem -> found.add(new CatalogueProblem(name, problem)));
                return;
            }
            Path copy = Files.createTempFile("parapet-instrument-", ".jar");
            try {
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
                InspectedJar inspected = inspector.inspect(copy, jar.toString());
                inspected.problems().forEach(problem -> found.add(new CatalogueProblem(name, problem)));
                if (inspected.acceptable() && belongsToProduct(inspected.symbolicName())) {
                    found.add(new CatalogueProblem(name, Problem.error("manifest-name-taken", Place.of(jar),
                            Messages.get("name.taken", inspected.symbolicName()), Messages.get("data.only.cure"))));
                } else if (inspected.acceptable()) {
                    try (InputStream in = Files.newInputStream(copy)) {
                        present.put(context.installBundle(location, in), jar);
                    }
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | BundleException e) {
            found.add(failed(name, jar.toString(), e));
        }
    }

    private boolean belongsToProduct(String symbolicName) {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName())
                && !bundle.getLocation().startsWith(LOCATION_PREFIX));
    }

    private void resolve(Map<Bundle, Path> present, List<CatalogueProblem> found) {
        List<Bundle> unresolved = new ArrayList<>();
        for (Bundle bundle : present.keySet()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                unresolved.add(bundle);
            }
        }
        if (unresolved.isEmpty()) {
            return;
        }
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(unresolved);
        for (Bundle bundle : unresolved) {
            if (bundle.getState() == Bundle.INSTALLED) {
                Path jar = present.get(bundle);
                found.add(new CatalogueProblem(bundle.getSymbolicName(), Problem.error("plugin-left-out",
                        Place.of(jar), Messages.get("unresolved", bundle.getSymbolicName() + ' ' + bundle.getVersion()),
                        Messages.get("unresolved.cure"))));
            }
        }
    }

    private static CatalogueProblem failed(String contributor, String file, Exception e) {
        return new CatalogueProblem(contributor, Problem.error("install-failed", Place.of(file),
                Messages.get("install.failed", String.valueOf(e.getMessage())), Messages.get("install.failed.cure")));
    }
}
