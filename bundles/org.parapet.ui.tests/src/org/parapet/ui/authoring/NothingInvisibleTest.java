// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.tests.WorkbenchDriver;

/** Whatever an instrument says, its editor has a field for it. */
class NothingInvisibleTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @ParameterizedTest
    @CsvSource({"pat, pat", "leeds, leeds", "q, q", "boundarywall, boundary-wall", "dudley, dudley"})
    void everyValueHasAField(String bundle, String name) throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.installed(folder, bundle, name));
        List<String> unreachable = new ArrayList<>();
        List<EObject> parts = new ArrayList<>(List.of(editor.session().instrument()));
        editor.session().instrument().eAllContents().forEachRemaining(parts::add);
        for (EObject part : parts) {
            for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
                if (isShown(part, feature) && !window.get(() -> editor.reveal(about(part, feature)))) {
                    unreachable.add(PartKeys.textKeyOf(part).orElse(part.eClass().getName()) + '#'
                            + feature.getName());
                }
            }
        }
        assertEquals(List.of(), unreachable);
        assertFalse(window.get(editor::isDirty));
    }

    private static boolean isShown(EObject part, EStructuralFeature feature) {
        boolean contains = feature instanceof EReference reference && reference.isContainment();
        return part.eIsSet(feature) && !contains && feature != Literals.INSTRUMENT__FORMAT_VERSION;
    }

    private static LocatedProblem about(EObject part, EStructuralFeature feature) {
        return new LocatedProblem(Problem.info("none", Place.nowhere(), "none"), part, Optional.of(feature), List.of());
    }
}
