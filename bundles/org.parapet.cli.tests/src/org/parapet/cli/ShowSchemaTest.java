// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.parapet.model.instrument.InstrumentPackage;

class ShowSchemaTest {

    @Test
    void theSchemaOfShowDescribesEveryFeatureOfTheMetamodel() throws IOException {
        JsonNode parts = SchemaCheck.schema("show").get("$defs");
        Set<String> metamodel = new TreeSet<>();
        InstrumentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).forEach(type -> {
                    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                        metamodel.add(type.getName() + '.' + feature.getName());
                    }
                });
        Set<String> described = new TreeSet<>();
        parts.properties().forEach(part -> part.getValue().get("properties").fieldNames()
                .forEachRemaining(name -> described.add(part.getKey() + '.' + name)));

        assertEquals(metamodel, described);
    }
}
