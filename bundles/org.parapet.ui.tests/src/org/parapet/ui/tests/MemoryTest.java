// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.forms.editor.IFormPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.partnership.PartnershipEditor;

/** The window stays as small as it was, however often a partnership is opened and closed. */
class MemoryTest {

    private static final int ROUNDS = 50;
    private static final int FIRST_ROUNDS = 10;
    private static final double MOST_GROWTH = 4;
    private static final int MOST_HELD = 2;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void openingAndClosingLeavesNothingBehind() throws Exception {
        Path file = Partnerships.sample(folder);
        double empty = heap();
        window.open(file);
        window.pages().forEach(window::showPage);
        System.out.printf("Heap with no partnership open: %.1f MB; with the sample and all its pages: %.1f MB%n", empty,
                heap());
        window.closeAll();

        List<WeakReference<PartnershipEditor>> closed = new ArrayList<>();
        double first = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            closed.add(openWithAPage(file, round));
            window.run(() -> window.page().closeAllEditors(false));
            if (round == FIRST_ROUNDS) {
                first = heap();
            }
        }
        double last = heap();
        long held = closed.stream().filter(editor -> editor.get() != null).count();
        System.out.printf("Heap after %d rounds of opening and closing: %.1f MB, after %d: %.1f MB; editors held: %d%n",
                FIRST_ROUNDS, first, ROUNDS, last, held);
        assertTrue(held <= MOST_HELD, held + " closed editors are still in memory");
        assertTrue(last - first <= MOST_GROWTH, "The heap grew by %.1f MB".formatted(last - first));
    }

    /** Opens the partnership with its first page, and one page more, another in each round. */
    private WeakReference<PartnershipEditor> openWithAPage(Path file, int round) {
        return new WeakReference<>(window.get(() -> {
            FileEditors.open(window.page(), file);
            PartnershipEditor editor = (PartnershipEditor) window.page().getActiveEditor();
            List<IFormPage> pages = EditorPages.of(editor).stream().map(IFormPage.class::cast).toList();
            editor.setActivePage(pages.get(round % pages.size()).getId());
            while (window.display().readAndDispatch()) {
                continue;
            }
            return editor;
        }));
    }

    /** What is in use after everything that can go has gone, in megabytes. */
    private double heap() {
        window.settle();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least / 1e6;
    }
}
