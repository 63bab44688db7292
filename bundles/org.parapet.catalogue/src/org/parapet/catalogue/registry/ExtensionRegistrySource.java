// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionKind;
import org.parapet.catalogue.ContributionSource;

/**
 * Contributions from an extension registry. Reading them never starts the plug-in that made them.
 *
 * <p>Contributions stand in the order in which their bundles were installed, so that what belongs to the product comes
 * before what was added to it. Thread-safe.
 */
public final class ExtensionRegistrySource implements ContributionSource, AutoCloseable {

    private final IExtensionRegistry registry;
    private final Function<IContributor, PluginFiles> filesOf;
    private final Supplier<List<CatalogueProblem>> refused;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<IRegistryEventListener> registryListeners = new ArrayList<>();

    /**
     * A source over a registry, which it follows until {@link #close()}.
     *
     * @param registry the registry
     * @param filesOf finds the files of a plug-in; {@link PluginFiles#none()} for one that is gone
     * @param refused what is wrong with plug-ins that never reached the registry
     */
    public ExtensionRegistrySource(IExtensionRegistry registry, Function<IContributor, PluginFiles> filesOf,
            Supplier<List<CatalogueProblem>> refused) {
        this.refused = Objects.requireNonNull(refused, "refused");
        this.registry = Objects.requireNonNull(registry, "registry");
        this.filesOf = Objects.requireNonNull(filesOf, "filesOf");
        for (ContributionKind kind : ContributionKind.values()) {
            // a registry takes each listener for one point only
            IRegistryEventListener follower = new RegistryListener();
            registryListeners.add(follower);
            registry.addListener(follower, kind.extensionPoint());
        }
    }

    @Override
    public List<Contribution> contributions(ContributionKind kind) {
        List<RegistryContribution> found = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(kind.extensionPoint())) {
            found.add(new RegistryContribution(kind, element, filesOf));
        }
        found.sort(Comparator.comparingLong(ExtensionRegistrySource::installOrder));
        return List.copyOf(found);
    }

    @Override
    public List<CatalogueProblem> problems() {
        return refused.get();
    }

    @Override
    public void addChangeListener(Runnable listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops following the registry. */
    @Override
    public void close() {
        registryListeners.forEach(registry::removeListener);
        listeners.clear();
    }

    private static long installOrder(RegistryContribution contribution) {
        if (contribution.source() instanceof RegistryContributor contributor) {
            try {
                return Long.parseLong(contributor.getActualId());
            } catch (NumberFormatException e) {
                return Long.MAX_VALUE;
            }
        }
        return Long.MAX_VALUE;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private final class RegistryListener implements IRegistryEventListener {

        @Override
        public void added(IExtension[] extensions) {
            changed();
        }

        @Override
        public void removed(IExtension[] extensions) {
            changed();
        }

        @Override
        public void added(IExtensionPoint[] extensionPoints) {
            changed();
        }

        @Override
        public void removed(IExtensionPoint[] extensionPoints) {
            changed();
        }
    }
}
