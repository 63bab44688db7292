// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.ui.drawing.Mark;
import org.parapet.ui.tests.WorkbenchDriver;

/** Beside a bar stands what the instrument's author calls the finding, with room for a long name. */
class FindingNamesTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aFindingHasTheSignOfItsPlaceInThePlanWhateverItIsCalled() {
        assertEquals(List.of(Mark.STRENGTH, Mark.WORK_ON, Mark.CONTESTED, Mark.OTHER),
                Stream.of(PlanPlacement.POSITIVES, PlanPlacement.AREAS_TO_WORK_ON, PlanPlacement.LACK_OF_CONSENSUS,
                        PlanPlacement.NOT_PLACED).map(place -> label("Strength", place).mark()).toList());
    }

    @Test
    void aLongNameHasItsLinesBesideTheBar() {
        window.openHome();
        int lines = heightBeside("Areas that we have to look at together once more before the summer")
                - heightBeside("Weak");
        assertTrue(lines > 0, "the name has no room: " + lines);
    }

    private int heightBeside(String name) {
        return window.get(() -> {
            Shell shell = window.window();
            GC gc = new GC(shell);
            try {
                ChartLayout layout = new ChartLayout(shell, shell.getFont());
                layout.measure(gc, List.of(new ChartRow.Statement(item(), "We trust", List.of(), "4 of 4", 0,
                        List.of(label(name, PlanPlacement.AREAS_TO_WORK_ON)), "", "")), 1000);
                return layout.height(0);
            } finally {
                gc.dispose();
            }
        });
    }

    private static ItemResult item() {
        return new ItemResult("1", "1.1", "agreement", false, 4, 4, List.of(), List.of(), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static ChartRow.Label label(String name, PlanPlacement place) {
        FindingKind kind = InstrumentFactory.eINSTANCE.createFindingKind();
        kind.setCode("work-on");
        kind.setLabel(name);
        kind.setPlacement(place);
        return ChartRow.Label.of(kind);
    }
}
