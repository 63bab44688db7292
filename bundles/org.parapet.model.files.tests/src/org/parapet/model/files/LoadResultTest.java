// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** What a check finds belongs to the result; an error takes the model away. */
class LoadResultTest {

    private static final Problem OWN = Problem.warning("own", Place.nowhere(), "Was read.", "Nothing to do.");
    private static final Problem FOUND = Problem.warning("found", Place.nowhere(), "Looks odd.", "Look at it.");
    private static final Problem WRONG = Problem.error("wrong", Place.nowhere(), "Is wrong.", "Mend it.");

    private final EObject model = EcoreFactory.eINSTANCE.createEObject();
    private final LoadResult<EObject> loaded = new LoadResult<>(Optional.of(model), List.of(OWN),
            Locations.none("file"), Optional.empty(), OptionalInt.of(1));

    @Test
    void warningsLeaveTheModel() {
        LoadResult<EObject> checked = loaded.checked((found, locations) -> {
            assertSame(model, found);
            assertSame(loaded.locations(), locations);
            return List.of(FOUND);
        });

        assertEquals(List.of(OWN, FOUND), checked.problems());
        assertSame(model, checked.model().orElseThrow());
        assertEquals(OptionalInt.of(1), checked.migratedFrom());
    }

    @Test
    void anErrorTakesTheModelAway() {
        LoadResult<EObject> checked = loaded.checked((found, locations) -> List.of(WRONG));

        assertTrue(checked.hasErrors());
        assertEquals(List.of(OWN, WRONG), checked.problems());
        assertEquals(OptionalInt.empty(), checked.migratedFrom());
    }

    @Test
    void withoutAModelThereIsNothingToCheck() {
        LoadResult<EObject> failed = loaded.checked((found, locations) -> List.of(WRONG));

        assertSame(failed, failed.checked((found, locations) -> fail("there is no model")));
        assertFalse(failed.problems().contains(FOUND));
    }

    @Test
    void allProblemsStandInOneOrderOfTheFile() {
        LoadResult<EObject> read = new LoadResult<>(Optional.of(model), List.of(at(5, 2), at(9, 1)),
                Locations.none("file"), Optional.empty(), OptionalInt.empty());

        LoadResult<EObject> checked = read.checked((found, locations) -> List.of(at(7, 1), at(5, 1), FOUND));

        assertEquals(List.of(FOUND, at(5, 1), at(5, 2), at(7, 1), at(9, 1)), checked.problems());
    }

    private static Problem at(int line, int column) {
        return Problem.warning("found", Place.of("file", line, column), "Looks odd.", "Look at it.");
    }
}
