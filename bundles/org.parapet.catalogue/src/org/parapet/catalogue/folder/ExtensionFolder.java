// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.BundleContext;
import org.parapet.catalogue.CatalogueProblem;

/**
 * Installs the plug-ins with code or report designs that lie in the folder {@code extensions} of the product.
 *
 * <p>Code can do whatever the user can do, so nothing about these jars is checked: whoever may write to the product's
 * folder decides. The user's own folder has no such place.
 */
public final class ExtensionFolder {

    private static final String LOCATION_PREFIX = "parapet-extensions:";

    private final JarFolders jars;

    /**
     * A folder over an OSGi framework.
     *
     * @param context may install bundles
     * @param folder where jars lie; it need not exist
     */
    public ExtensionFolder(BundleContext context, Path folder) {
        jars = new JarFolders(Objects.requireNonNull(context, "context"), LOCATION_PREFIX, List.of(folder),
                new Trust());
    }

    /**
     * Installs what lies in the folder of a running product, at its start.
     *
     * @param context may install bundles
     * @return what could not be installed, or lacks something that it needs
     */
    public static List<CatalogueProblem> install(BundleContext context) {
        return InstrumentFolder.productFolder(context)
                .map(product -> new ExtensionFolder(context, product.resolve("extensions")).synchronise())
                .orElse(List.of());
    }

    /**
     * Looks at the folder: uninstalls plug-ins whose jar is gone or has changed and installs new ones.
     *
     * @return what could not be installed, or lacks something that it needs
     */
    public synchronized List<CatalogueProblem> synchronise() {
        return jars.synchronise();
    }

    /** Admits every jar. */
    private static final class Trust implements JarFolders.Admission {
        @Override
        public boolean worthReading(Path jar, List<CatalogueProblem> found) {
            return true;
        }

        @Override
        public boolean admits(Path copy, Path jar, List<CatalogueProblem> found) {
            return true;
        }
    }
}
