// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small model made at run time: a plan of parts that refer to each other, at format version 3. */
final class Plans {

    static final String NAMESPACE = "http://example.org/plan";

    private final EPackage plan = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass planClass = eClass("Plan");
    private final EClass partClass = eClass("Part");

    Plans() {
        plan.setName("plan");
        plan.setNsPrefix("plan");
        plan.setNsURI(NAMESPACE);
        EEnum kind = EcoreFactory.eINSTANCE.createEEnum();
        kind.setName("Kind");
        literal(kind, "small", 0);
        literal(kind, "large", 1);
        plan.getEClassifiers().add(kind);
        EClass milestone = eClass("Milestone");
        milestone.getESuperTypes().add(partClass);
        EClass remark = eClass("Remark");
        attribute(remark, "text", EcorePackage.Literals.ESTRING);
        attribute(planClass, "formatVersion", EcorePackage.Literals.EINT);
        attribute(planClass, "title", EcorePackage.Literals.ESTRING);
        reference(planClass, "parts", partClass, true, -1);
        reference(planClass, "remark", remark, true, 1);
        attribute(partClass, "code", EcorePackage.Literals.ESTRING).setID(true);
        attribute(partClass, "weight", EcorePackage.Literals.EINT);
        attribute(partClass, "kind", kind);
        attribute(partClass, "notes", EcorePackage.Literals.ESTRING).setUpperBound(-1);
        reference(partClass, "next", partClass, false, 1);
        reference(partClass, "related", partClass, false, -1);
        reference(partClass, "milestone", milestone, false, 1);
        reference(partClass, "parts", partClass, true, -1);
    }

    /** Version 2 called the code "id"; version 1 called the parts "steps" as well. */
    ModelFormat<EObject> format() {
        return ModelFormat.of("plan", "plan", planClass, EObject.class, 3,
                Steps.renameElement(1, "steps", "parts"), Steps.renameAttribute(2, "id", "code"));
    }

    ModelFormat<EObject> formatAt(int version) {
        return ModelFormat.of("plan", "plan", planClass, EObject.class, version);
    }

    EObject plan(String title, int parts) {
        EObject result = EcoreUtil.create(planClass);
        result.eSet(planClass.getEStructuralFeature("title"), title);
        for (int i = 1; i <= parts; i++) {
            EObject part = EcoreUtil.create(partClass);
            part.eSet(partClass.getEStructuralFeature("code"), "P" + i);
            parts(result).add(part);
        }
        return result;
    }

    static void title(EObject model, String title) {
        model.eSet(model.eClass().getEStructuralFeature("title"), title);
    }

    static String title(EObject model) {
        return (String) model.eGet(model.eClass().getEStructuralFeature("title"));
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> parts(EObject model) {
        return (EList<EObject>) model.eGet(model.eClass().getEStructuralFeature("parts"));
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    private EClass eClass(String name) {
        EClass result = EcoreFactory.eINSTANCE.createEClass();
        result.setName(name);
        plan.getEClassifiers().add(result);
        return result;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
        result.setName(name);
        result.setEType(type);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    private static void reference(EClass owner, String name, EClassifier type, boolean containment, int upper) {
        EReference result = EcoreFactory.eINSTANCE.createEReference();
        result.setName(name);
        result.setEType(type);
        result.setContainment(containment);
        result.setUpperBound(upper);
        owner.getEStructuralFeatures().add(result);
    }

    private static void literal(EEnum owner, String name, int value) {
        EEnumLiteral result = EcoreFactory.eINSTANCE.createEEnumLiteral();
        result.setName(name);
        result.setValue(value);
        owner.getELiterals().add(result);
    }

    static String xml(String... lines) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + String.join("\n", List.of(lines)) + "\n";
    }

    static String root(String... lines) {
        return xml("<plan:Plan xmlns:plan=\"" + NAMESPACE + "\" formatVersion=\"3\">\n" + String.join("\n", lines)
                + "\n</plan:Plan>");
    }
}
