// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ContributionKind;

/** A configuration element of the registry as a contribution. */
final class RegistryContribution implements Contribution {

    private final ContributionKind kind;
    private final IConfigurationElement element;
    private final Function<IContributor, PluginFiles> filesOf;

    RegistryContribution(ContributionKind kind, IConfigurationElement element,
            Function<IContributor, PluginFiles> filesOf) {
        this.kind = kind;
        this.element = element;
        this.filesOf = filesOf;
    }

    IContributor source() {
        return element.getContributor();
    }

    @Override
    public ContributionKind kind() {
        return kind;
    }

    @Override
    public String element() {
        return element.getName();
    }

    @Override
    public String contributor() {
        return element.getContributor().getName();
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(element.getAttribute(name));
    }

    @Override
    public List<Contribution> children(String name) {
        List<Contribution> children = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren(name)) {
            children.add(new RegistryContribution(kind, child, filesOf));
        }
        return children;
    }

    @Override
    public boolean hasFile(String path) {
        return filesOf.apply(source()).has(path);
    }

    @Override
    public Optional<InputStream> openFile(String path) throws IOException {
        return filesOf.apply(source()).open(path);
    }

    @Override
    public Optional<URL> locateFile(String path) {
        return filesOf.apply(source()).locate(path);
    }

    @Override
    public Object create(String attribute) throws ContributionException {
        try {
            return element.createExecutableExtension(attribute);
        } catch (CoreException | RuntimeException | LinkageError e) {
            throw new ContributionException(String.valueOf(e.getMessage()), e);
        }
    }
}
