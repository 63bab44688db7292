// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** The table of people shows what was just done, and stays where it is otherwise. */
class PeoplePageTest {

    private static final int PEOPLE = 60;
    private static final Point SIZE = new Point(1270, 750);

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private PartnershipEditor editor;
    private Table people;
    private Point before;

    @BeforeEach
    void openThePage() throws Exception {
        before = window.get(() -> window.window().getSize());
        window.run(() -> window.window().setSize(SIZE));
        editor = window.open(Partnerships.large(folder, PEOPLE));
        window.showPage(PeoplePage.ID);
        people = window.findAll(Table.class, Table::isVisible).getLast();
        window.waitUntil("the table is laid out", () -> people.getItemCount() == PEOPLE && isInSight(0));
        assertFalse(window.get(() -> isInSight(PEOPLE - 1)), "not all are in sight");
    }

    @AfterEach
    void restoreTheSize() {
        window.run(() -> window.window().setSize(before));
    }

    private boolean isInSight(int row) {
        Rectangle bounds = people.getItem(row).getBounds(0);
        return bounds.y >= 0 && bounds.y + bounds.height <= people.getClientArea().height;
    }

    @Test
    void whoIsAddedBelowComesIntoSight() {
        window.press("Add person");
        window.waitUntil("the new row is in sight", () -> people.getItemCount() == PEOPLE + 1 && isInSight(PEOPLE));
        assertEquals(List.of(PEOPLE), window.get(() -> Arrays.stream(people.getSelectionIndices()).boxed().toList()));
    }

    @Test
    void takingSomebodyBackLeavesWhatIsInSight() {
        window.press("Add person");
        window.waitUntil("the new row is in sight", () -> people.getItemCount() == PEOPLE + 1 && isInSight(PEOPLE));
        window.run(() -> editor.session().commands().undo());
        window.waitUntil("the row is gone", () -> people.getItemCount() == PEOPLE);
        window.settle();
        assertTrue(window.get(() -> isInSight(PEOPLE - 1)), "still at the end");
    }

    @Test
    void rowsFollowTheOrderOfTheFileAfterARemovalIsTakenBack() {
        List<String> before = window.get(this::codes);
        window.run(() -> {
            PeopleChanges changes = new PeopleChanges(editor.session().domain(), editor.session().partnership());
            editor.session().execute(changes.remove(editor.session().partnership().getParticipants().subList(1, 3)));
        });
        window.waitUntil("two rows are gone", () -> people.getItemCount() == PEOPLE - 2);
        window.run(() -> editor.session().commands().undo());
        window.waitUntil("they are back", () -> people.getItemCount() == PEOPLE);
        assertEquals(before, window.get(this::codes));
    }

    private List<String> codes() {
        return Arrays.stream(people.getItems()).map(item -> item.getText(0)).toList();
    }

    @Test
    void noHeadIsWiderThanItsColumn() {
        assertEquals(List.of(), window.get(() -> {
            GC gc = new GC(people);
            try {
                return Arrays.stream(people.getColumns())
                        .filter(column -> gc.textExtent(column.getText()).x >= column.getWidth())
                        .map(TableColumn::getText).toList();
            } finally {
                gc.dispose();
            }
        }));
    }
}
