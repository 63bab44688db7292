// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.SignpostKind;
import org.parapet.model.translation.TranslationPackage;

/** What a file need not say. */
class MetamodelDefaultsTest {

    @Test
    void defaultOfAnEnumerationIsOneOfItsLiteralsAsFilesWriteThem() {
        attributes().filter(attribute -> attribute.getEType() instanceof EEnum
                && attribute.getDefaultValueLiteral() != null).forEach(attribute -> assertNotNull(
                        ((EEnum) attribute.getEType()).getEEnumLiteralByLiteral(attribute.getDefaultValueLiteral()),
                        attribute.getContainerClass() + "." + attribute.getName()));
    }

    @Test
    void findingIsNotPlacedAndSignpostIsAWebResourceUnlessTheFileSaysOtherwise() {
        assertEquals(PlanPlacement.NOT_PLACED, InstrumentFactory.eINSTANCE.createFindingKind().getPlacement());
        assertEquals(SignpostKind.WEB_RESOURCE, InstrumentFactory.eINSTANCE.createSignpost().getKind());
    }

    private static Stream<EAttribute> attributes() {
        List<EPackage> packages = List.of(InstrumentPackage.eINSTANCE, CrosswalkPackage.eINSTANCE,
                TranslationPackage.eINSTANCE);
        return packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .flatMap(each -> ((EClass) each).getEAttributes().stream());
    }
}
