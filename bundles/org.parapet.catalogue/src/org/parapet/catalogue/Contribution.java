// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/** One element that a plug-in contributed to an extension point, with access to that plug-in's files. */
public interface Contribution {

    /** {@return the extension point it was made to} */
    ContributionKind kind();

    /** {@return the name of the element, which may be one that the extension point does not take} */
    String element();

    /** {@return the symbolic name of the plug-in that made it} */
    String contributor();

    /**
     * {@return the value of an attribute, empty when it is not given}
     *
     * @param name the attribute's name
     */
    Optional<String> attribute(String name);

    /**
     * {@return the child elements of a name, in the order in which they stand}
     *
     * @param name the children's name
     */
    List<Contribution> children(String name);

    /**
     * {@return whether the plug-in holds a file}
     *
     * @param path relative to the plug-in's root, with slashes
     */
    boolean hasFile(String path);

    /**
     * Opens a file of the plug-in.
     *
     * @param path relative to the plug-in's root, with slashes
     * @return its content, to be closed by the caller; empty when there is no such file
     * @throws IOException when it cannot be read
     */
    Optional<InputStream> openFile(String path) throws IOException;

    /**
     * {@return the address of a file of the plug-in; empty when there is no such file, or the plug-in has no addresses}
     *
     * @param path relative to the plug-in's root, with slashes
     */
    default Optional<URL> locateFile(String path) {
        return Optional.empty();
    }

    /**
     * Creates the object whose class an attribute names. Starts the plug-in where it has to be started for that.
     *
     * @param attribute the attribute that names the class
     * @return the new object
     * @throws ContributionException when it cannot be created, whatever the reason
     */
    Object create(String attribute) throws ContributionException;
}
