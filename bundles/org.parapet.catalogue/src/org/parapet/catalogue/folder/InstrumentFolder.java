// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
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

    private final List<Path> folders;
    private final JarFolders jars;
    private List<CatalogueProblem> problems = List.of();

    /**
     * Folders over an OSGi framework.
     *
     * @param context may install bundles
     * @param folders where jars lie; earlier ones first; those that do not exist are empty
     * @param inspector decides what is installed
     */
    public InstrumentFolder(BundleContext context, List<Path> folders, JarInspector inspector) {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(inspector, "inspector");
        this.folders = List.copyOf(folders);
        jars = new JarFolders(context, LOCATION_PREFIX, this.folders, new Inspection(inspector));
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
        productFolder(context).ifPresent(product -> folders.add(product.resolve("instruments")));
        folders.add(ofUser());
        return new InstrumentFolder(context, folders,
                new JarInspector(JarLimits.generous(), new ModelFileCheck()));
    }

    /** {@return the folder of the product that is running} */
    static Optional<Path> productFolder(BundleContext context) {
        String installArea = context.getProperty("osgi.install.area");
        if (installArea == null || !installArea.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(installArea.replace(" ", "%20"))));
        } catch (IllegalArgumentException e) {
            return Optional.of(Path.of(installArea.substring("file:".length())));
        }
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

    /**
     * {@return whether a plug-in was installed from an instruments folder}: then its jar was inspected, and all files
     * that its plugin.xml names are there, without opening it.
     *
     * @param bundle any
     */
    public static boolean holds(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION_PREFIX);
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
        problems = jars.synchronise();
        return problems;
    }

    /** Admits what the inspector finds acceptable, unless its name is that of another plug-in. */
    private final class Inspection implements JarFolders.Admission {

        private final JarInspector inspector;

        Inspection(JarInspector inspector) {
            this.inspector = inspector;
        }

        @Override
        public boolean worthReading(Path jar, List<CatalogueProblem> found) throws IOException {
            if (inspector.isTooLarge(jar)) {
                report(inspector.inspect(jar, jar.toString()), jar, found);
                return false;
            }
            return true;
        }

        @Override
        public boolean admits(Path copy, Path jar, List<CatalogueProblem> found) throws IOException {
            InspectedJar inspected = inspector.inspect(copy, jar.toString());
            report(inspected, jar, found);
            if (inspected.acceptable() && jars.isTaken(inspected.symbolicName())) {
                found.add(new CatalogueProblem(jar.getFileName().toString(), Problem.error("manifest-name-taken",
                        Place.of(jar), Messages.get("name.taken", inspected.symbolicName()),
                        Messages.get("data.only.cure"))));
                return false;
            }
            return inspected.acceptable();
        }

        private static void report(InspectedJar inspected, Path jar, List<CatalogueProblem> found) {
            inspected.problems().forEach(problem ->
                    found.add(new CatalogueProblem(jar.getFileName().toString(), problem)));
        }
    }
}
