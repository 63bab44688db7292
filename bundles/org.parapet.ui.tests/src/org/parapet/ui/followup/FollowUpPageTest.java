// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** What moved between two waves, as the page shows it. */
class FollowUpPageTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();
    private PartnershipEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = window.open(Partnerships.sample(folder));
        window.showPage(FollowUpPage.ID);
    }

    @Test
    void anInstrumentOfOneWaveLeadsToTheOneThatWasRepeated() {
        assertEquals("leeds", selected().getInstrument());
        window.press("Show what moved there");
        window.waitForText(" better, ");
        assertEquals("pat", selected().getInstrument());
    }

    @Test
    void figuresFollowAnAnswerAndItsUndoInTheSameLines() {
        window.press("Show what moved there");
        Tree tree = window.find(Tree.class, "Statements with their figures in both waves");
        TreeItem line = window.get(() -> tree.getItem(0).getItem(0));
        String before = window.get(() -> line.getText(2));
        Answer answer = window.get(() -> selected().getResponses().getFirst().getAnswers().getFirst());
        String other = "SD".equals(answer.getOption()) ? "SA" : "SD";
        window.run(() -> editor.session().execute(
                SetCommand.create(editor.session().domain(), answer, Literals.ANSWER__OPTION, other)));
        assertNotEquals(before, window.get(() -> line.getText(2)));
        window.undo();
        assertEquals(before, window.get(() -> line.getText(2)));
        assertSame(line, window.get(() -> tree.getItem(0).getItem(0)));
    }

    @Test
    void findingsHaveTheShortNamesThatTheyHaveElsewhere() {
        window.press("Show what moved there");
        Tree tree = window.find(Tree.class, "Statements with their figures in both waves");
        List<String> findings = window.get(() -> Arrays.stream(tree.getItems())
                .flatMap(section -> Arrays.stream(section.getItems())).map(line -> line.getText(5))
                .flatMap(text -> Stream.of(text.split(" \u2192 |, "))).distinct().sorted().toList());
        assertEquals(List.of("range", "strength", "work on"), findings);
    }

    private Assessment selected() {
        return window.get(() -> editor.session().selected().orElseThrow());
    }
}
