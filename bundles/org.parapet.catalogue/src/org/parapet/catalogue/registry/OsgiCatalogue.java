// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.folder.ExtensionFolder;
import org.parapet.catalogue.folder.InstrumentFolder;

/**
 * The catalogue of a running product: the plug-ins of the product and those in its instruments folders.
 *
 * <p>An application opens one at its start, hands {@link #catalogue()} to whoever needs it and closes it at its end.
 */
public final class OsgiCatalogue implements AutoCloseable {

    private final ExtensionRegistrySource source;
    private final InstrumentFolder folder;
    private final Catalogue catalogue;

    private OsgiCatalogue(ExtensionRegistrySource source, InstrumentFolder folder) {
        this.source = source;
        this.folder = folder;
        InstrumentFileLoaders loaders = new InstrumentFileLoaders();
        catalogue = new Catalogue(source, loaders::instrument, loaders::crosswalk);
    }

    /**
     * Opens the catalogue. Installs what lies in the extensions folder and the instruments folders first; with nothing
     * there that costs nothing.
     *
     * @param context of the application's bundle
     * @param registry the platform's extension registry
     * @return the open catalogue
     */
    public static OsgiCatalogue open(BundleContext context, IExtensionRegistry registry) {
        Objects.requireNonNull(registry, "registry");
        List<CatalogueProblem> extensions = ExtensionFolder.install(context);
        InstrumentFolder folder = InstrumentFolder.of(context);
        folder.synchronise();
        return new OsgiCatalogue(new ExtensionRegistrySource(registry, contributor -> filesOf(context, contributor),
                () -> Stream.concat(extensions.stream(), folder.problems().stream()).toList()), folder);
    }

    /** {@return the catalogue} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the instruments folders; after {@link InstrumentFolder#synchronise()} the catalogue follows} */
    public InstrumentFolder folder() {
        return folder;
    }

    /** Stops following the registry. Installed plug-ins stay installed. */
    @Override
    public void close() {
        catalogue.close();
        source.close();
    }

    private static PluginFiles filesOf(BundleContext context, IContributor contributor) {
        if (contributor instanceof RegistryContributor registryContributor) {
            try {
                Bundle bundle = context.getBundle(Long.parseLong(registryContributor.getActualId()));
                return bundle == null ? PluginFiles.none() : new BundleFiles(bundle);
            } catch (NumberFormatException e) {
                return PluginFiles.none();
            }
        }
        return PluginFiles.none();
    }
}
