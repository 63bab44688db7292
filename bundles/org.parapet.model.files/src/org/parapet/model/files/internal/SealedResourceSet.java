// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A resource set that knows the packages of one format and opens nothing: no file, no connection, no other package. */
final class SealedResourceSet extends ResourceSetImpl {

    SealedResourceSet(EPackage root) {
        EPackage.Registry packages = new EPackageRegistryImpl();
        Deque<EPackage> toDo = new ArrayDeque<>(List.of(root));
        while (!toDo.isEmpty()) {
            EPackage each = toDo.pop();
            if (packages.put(each.getNsURI(), each) == null) {
                toDo.addAll(each.getESubpackages());
                for (EClassifier classifier : each.getEClassifiers()) {
                    if (classifier instanceof EClass eClass) {
                        eClass.getEAllSuperTypes().forEach(type -> toDo.add(type.getEPackage()));
                        for (EReference reference : eClass.getEAllContainments()) {
                            toDo.add(reference.getEReferenceType().getEPackage());
                        }
                    }
                }
            }
        }
        setPackageRegistry(packages);
        setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
