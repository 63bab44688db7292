// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * What a kind of model file is: its root, its extension and its version with the steps from older ones.
 *
 * <p>The root class must have an {@code EInt} attribute named {@value #VERSION_ATTRIBUTE} without a default value, so
 * that it is always written. The namespace URI of its package stays the same for all versions. IDs and URI fragments
 * hold no white space and no colon, no feature is called {@code href}, and no reference leads out of the root.
 *
 * @param <T> Java type of the root; {@link EObject} for a dynamic model
 * @param name what people call the file, such as {@code partnership}; used in messages
 * @param extension file extension without the dot
 * @param rootClass the one element a file holds
 * @param rootType Java type of the root
 * @param version the format version of today, from 1
 * @param migrations the steps from older versions, in order, without a gap, ending at {@code version}; an older version
 *        without a step is refused
 * @param resourceFactory makes the empty resource that holds the model, so that a model can have its own URI fragments
 */
public record ModelFormat<T extends EObject>(String name, String extension, EClass rootClass, Class<T> rootType,
        int version, List<Migration> migrations, Function<URI, ? extends XMLResource> resourceFactory) {

    /** Name of the attribute of the root that carries the format version. */
    public static final String VERSION_ATTRIBUTE = "formatVersion";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the root has no proper version attribute or the migrations have a gap
     */
    public ModelFormat {
        Objects.requireNonNull(resourceFactory, "resourceFactory");
        Objects.requireNonNull(rootType, "rootType");
        migrations = List.copyOf(migrations);
        if (name.isBlank() || !extension.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("a format has a name and a plain extension: " + name + ", " + extension);
        }
        if (version < 1) {
            throw new IllegalArgumentException("format versions count from 1: " + version);
        }
        if (!(rootClass.getEStructuralFeature(VERSION_ATTRIBUTE) instanceof EAttribute attribute)
                || attribute.getEAttributeType().getInstanceClass() != int.class) {
            throw new IllegalArgumentException(rootClass.getName() + " needs an EInt attribute " + VERSION_ATTRIBUTE);
        }
        if (!Integer.valueOf(0).equals(attribute.getDefaultValue())) {
            throw new IllegalArgumentException(VERSION_ATTRIBUTE + " must have no default, or it would not be written");
        }
        for (int i = 0; i < migrations.size(); i++) {
            int expected = version - migrations.size() + i;
            if (migrations.get(i).from() != expected) {
                throw new IllegalArgumentException("migration " + i + " of " + name + " must be from " + expected);
            }
        }
    }

    /**
     * {@return a format whose references are written as EMF does it by default (ID attributes, else paths)}
     *
     * @param <T> Java type of the root
     * @param name what people call the file
     * @param extension file extension without the dot
     * @param rootClass the one element a file holds
     * @param rootType Java type of the root
     * @param version the format version of today, from 1
     * @param migrations the steps from older versions, in order
     */
    public static <T extends EObject> ModelFormat<T> of(String name, String extension, EClass rootClass,
            Class<T> rootType, int version, Migration... migrations) {
        return new ModelFormat<>(name, extension, rootClass, rootType, version, List.of(migrations),
                XMIResourceImpl::new);
    }

    /** {@return how the names of the files end: the extension with its dot, such as {@code .partnership}} */
    public String ending() {
        return '.' + extension;
    }

    /** {@return the attribute of the root that carries the format version} */
    public EAttribute versionAttribute() {
        return (EAttribute) rootClass.getEStructuralFeature(VERSION_ATTRIBUTE);
    }

    /** {@return the oldest version that can still be read} */
    public int oldestVersion() {
        return version - migrations.size();
    }

    /** {@return the XML namespace of the root} */
    public String namespace() {
        return rootClass.getEPackage().getNsURI();
    }
}
