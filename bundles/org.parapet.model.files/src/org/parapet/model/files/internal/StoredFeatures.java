// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of a class stand in a file: as elements what is contained or has many values, else as attributes. */
final class StoredFeatures {

    private StoredFeatures() {
    }

    static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
                && !(feature instanceof EReference each && each.isContainer());
    }

    /** {@return the cure for what is not allowed: the names of the elements or attributes that are} */
    static String allowed(EClass type, boolean elements) {
        List<String> names = type.getEAllStructuralFeatures().stream().filter(StoredFeatures::isStored)
                .filter(feature -> elements == isElement(feature)).map(ENamedElement::getName).toList();
        return names.isEmpty() ? Messages.get("load.nothingAllowed.cure")
                : Messages.get("load.unknownFeature.cure", String.join(", ", names));
    }

    private static boolean isElement(EStructuralFeature feature) {
        return feature instanceof EReference each ? each.isContainment() : feature.isMany();
    }
}
