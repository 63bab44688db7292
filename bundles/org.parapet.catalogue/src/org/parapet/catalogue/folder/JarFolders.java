// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Keeps installed bundles the same as the jars in folders: installs new ones, uninstalls those whose jar is gone or has
 * changed, and leaves the others alone, so that a start with many of them stays fast. Not thread-safe.
 */
final class JarFolders {

    /** Decides which jars are installed. */
    interface Admission {

        /**
         * {@return whether a jar is to be read at all}
         *
         * @param jar in a folder
         * @param found takes what is wrong with it
         */
        boolean worthReading(Path jar, List<CatalogueProblem> found) throws IOException;

        /**
         * {@return whether a jar is installed}
         *
         * @param copy the very bytes that will be installed
         * @param jar where they come from
         * @param found takes what is wrong with it
         */
        boolean admits(Path copy, Path jar, List<CatalogueProblem> found) throws IOException;
    }

    private final BundleContext context;
    private final String locationPrefix;
    private final List<Path> folders;
    private final Admission admission;

    /**
     * Folders over an OSGi framework.
     *
     * @param context may install bundles
     * @param locationPrefix begins the location of each bundle that was installed from these folders
     * @param folders where jars lie; earlier ones first; those that do not exist are empty
     * @param admission decides what is installed
     */
    JarFolders(BundleContext context, String locationPrefix, List<Path> folders, Admission admission) {
        this.context = context;
        this.locationPrefix = locationPrefix;
        this.folders = folders;
        this.admission = admission;
    }

    /** {@return what is wrong with jars that were refused or could not be installed, after looking at the folders} */
    List<CatalogueProblem> synchronise() {
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
        return List.copyOf(found);
    }

    private Map<String, Path> jars(List<CatalogueProblem> found) {
        Map<String, Path> jars = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder.toAbsolutePath().normalize())) {
                List<Path> sorted = new ArrayList<>();
                content.forEach(sorted::add);
                sorted.sort(null);
                for (Path file : sorted) {
                    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
                        location(file).ifPresent(location -> jars.put(location, file));
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

    /** A bundle location that changes whenever the jar changes; empty when the jar has gone meanwhile. */
    private Optional<String> location(Path jar) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(locationPrefix + jar + '?'
                    + attributes.size() + '-' + attributes.lastModifiedTime().toMillis()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Map<String, Bundle> installed() {
        Map<String, Bundle> installed = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(locationPrefix)) {
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
        try {
            if (!admission.worthReading(jar, found)) {
                return;
            }
            Path copy = Files.createTempFile("parapet-plugin-", ".jar");
            try {
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
                if (admission.admits(copy, jar, found)) {
                    try (InputStream in = Files.newInputStream(copy)) {
                        present.put(context.installBundle(location, in), jar);
                    }
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (NoSuchFileException e) {
            if (Files.exists(jar)) {
                found.add(failed(jar.getFileName().toString(), jar.toString(), e));
            } // else another process has removed it since the folder was listed
        } catch (IOException | BundleException e) {
            found.add(failed(jar.getFileName().toString(), jar.toString(), e));
        }
    }

    /** {@return whether a bundle of this name is installed that came from elsewhere} */
    boolean isTaken(String symbolicName) {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName())
                && !bundle.getLocation().startsWith(locationPrefix));
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
