// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** Whatever happens to a file or to Parapet, changes are kept, and a plain sentence says how to go on. */
class UnsavedChangesTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();
    private final RecoveryStore store = RecoveryStore.ofSettings();

    private void rename(PartnershipEditor editor, String name) {
        window.run(() -> editor.session().execute(SetCommand.create(editor.session().domain(),
                editor.session().partnership(), AssessmentPackage.Literals.PARTNERSHIP__NAME, name)));
    }

    private String name(PartnershipEditor editor) {
        return window.get(() -> editor.session().partnership().getName());
    }

    private static String saved(Path file) {
        return new PartnershipFiles().read(file).model().orElseThrow().getName();
    }

    private void waitForCopy(Path file, boolean there) {
        window.waitUntil("a recovery copy is " + (there ? "kept" : "forgotten"),
                () -> store.find(file).isPresent() == there);
    }

    // --- recovery ----------------------------------------------------------------------------------------------------

    @Test
    void aCopyIsKeptUntilTheChangesAreSaved() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        byte[] before = Files.readAllBytes(file);
        rename(editor, "Renamed");
        waitForCopy(file, true);
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)), "The user's own file was touched");
        window.save();
        waitForCopy(file, false);
        assertEquals("Renamed", saved(file));
    }

    @Test
    void undoingEverythingForgetsTheCopy() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Renamed");
        waitForCopy(file, true);
        window.undo();
        waitForCopy(file, false);
        assertFalse(window.get(editor::isDirty));
    }

    @Test
    void afterACrashTheChangesComeBackAndCanBeUndone() throws Exception {
        Path file = Partnerships.sample(folder);
        String original = saved(file);
        leaveUnsaved(file, "Renamed before the crash");
        window.start(() -> FileEditors.open(window.page(), file));
        window.dialog("Unsaved changes were found");
        window.screenshot("recovery-offer");
        window.press("Restore unsaved changes");
        PartnershipEditor editor = (PartnershipEditor) window.get(() -> window.page().getActiveEditor());
        window.waitUntil("the changes are back", () -> editor.isDirty());
        window.screenshot("recovery-restored");
        assertEquals("Renamed before the crash", name(editor));
        assertEquals(3, window.get(() -> editor.session().partnership().getAssessments().size()));
        assertEquals(original, saved(file), "Restoring saved without being asked");
        window.undo();
        assertEquals(original, name(editor));
        window.redo();
        assertEquals("Renamed before the crash", name(editor));
        window.save();
        assertEquals("Renamed before the crash", saved(file));
        waitForCopy(file, false);
    }

    @Test
    void discardedChangesAreGone() throws Exception {
        Path file = Partnerships.sample(folder);
        leaveUnsaved(file, "Not wanted");
        window.start(() -> FileEditors.open(window.page(), file));
        window.dialog("Unsaved changes were found");
        window.press("Discard");
        waitForCopy(file, false);
        assertFalse(window.get(() -> window.page().getActiveEditor().isDirty()));
    }

    private void leaveUnsaved(Path file, String name) throws Exception {
        String content = Files.readString(file).replace("name=\"" + saved(file) + "\"", "name=\"" + name + "\"");
        store.keep(file, content.getBytes(StandardCharsets.UTF_8));
        assertTrue(store.find(file).isPresent());
    }

    // --- opening -----------------------------------------------------------------------------------------------------

    private void openInTrouble(Path file) {
        window.run(() -> FileEditors.open(window.page(), file));
        window.settle();
        window.waitForText("This file could not be opened");
    }

    @Test
    void aLockedFileCanBeLookedAtButNotChanged() throws Exception {
        Path file = Partnerships.sample(folder);
        try (OpenPartnership other = new PartnershipFiles().open(file)) {
            openInTrouble(file);
            window.waitForText("Another Parapet has this file open");
            window.screenshot("trouble-locked");
            window.press("Look only");
            PartnershipEditor editor = (PartnershipEditor) window.get(() -> window.page().getActiveEditor());
            window.showPage("overview");
            window.screenshot("look-only");
            String before = name(editor);
            rename(editor, "Not allowed");
            assertEquals(before, name(editor));
            assertFalse(window.get(editor::isDirty));
            Path copy = folder.resolve("copy.partnership");
            assertTrue(window.get(() -> editor.saveAs(copy)));
            assertEquals(before, saved(copy));
        }
    }

    @Test
    void afterTheOtherLetGoTryAgainOpensTheFile() throws Exception {
        Path file = Partnerships.sample(folder);
        OpenPartnership other = new PartnershipFiles().open(file);
        openInTrouble(file);
        other.close();
        window.press("Try again");
        PartnershipEditor editor = (PartnershipEditor) window.get(() -> window.page().getActiveEditor());
        assertFalse(window.get(() -> editor.session().isReadOnly()));
    }

    @Test
    void ofADamagedFileTheGoodCopyOpens() throws Exception {
        Path file = Partnerships.sample(folder);
        String original = saved(file);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Saved once more");
        window.save();
        window.closeAll();
        String whole = Files.readString(file);
        Files.delete(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        openInTrouble(file);
        window.waitForText("is damaged");
        window.screenshot("trouble-damaged");
        window.press("Open the good copy");
        window.waitUntil("the copy is open", () -> window.page().getActiveEditor() instanceof PartnershipEditor open
                && open.session() != null);
        assertEquals(original, name((PartnershipEditor) window.get(() -> window.page().getActiveEditor())));
        assertEquals(whole.length() / 2, Files.readString(file).length(), "The damaged file was touched");
    }

    @Test
    void aNewerFileAsksForAnUpdate() throws Exception {
        Path file = Partnerships.sample(folder);
        Files.writeString(file, Files.readString(file).replaceFirst("formatVersion=\"1\"", "formatVersion=\"99\""));
        openInTrouble(file);
        window.waitForText("newer Parapet");
        window.screenshot("trouble-newer");
    }

    @Test
    void aDeletedFileComesBackFromItsUnsavedChanges() throws Exception {
        Path file = Partnerships.sample(folder);
        leaveUnsaved(file, "All that is left");
        Files.delete(file);
        openInTrouble(file);
        window.screenshot("trouble-missing");
        window.press("Restore unsaved changes");
        window.waitUntil("the file is back", () -> Files.exists(file));
        assertEquals("All that is left", saved(file));
    }

    // --- saving ------------------------------------------------------------------------------------------------------

    /** As another program does, which knows nothing of the lock. */
    private static void renameElsewhere(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace("name=\"Pathway", "name=\"Theirs"));
    }

    private void saveInVain(PartnershipEditor editor) {
        window.start(() -> window.page().saveEditor(editor, false));
        window.dialog("The file was not saved");
    }

    @Test
    void aFileThatSomeoneElseChangedIsNotReplaced() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Mine");
        renameElsewhere(file);
        saveInVain(editor);
        window.screenshot("save-changed");
        window.press("Back to editing");
        assertTrue(window.get(editor::isDirty));
        assertEquals("Mine", name(editor));
        assertTrue(saved(file).startsWith("Theirs"));

        Path copy = folder.resolve("mine.partnership");
        assertTrue(window.get(() -> editor.saveAs(copy)));
        assertEquals("Mine", saved(copy));
        assertTrue(saved(file).startsWith("Theirs"));
        rename(editor, "Mine again");
        window.save();
        assertEquals("Mine again", saved(copy));
    }

    @Test
    void reloadingShowsWhatSomeoneElseSaved() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Mine");
        renameElsewhere(file);
        saveInVain(editor);
        window.press("Reload theirs");
        window.waitUntil("their version is shown",
                () -> window.page().getActiveEditor() instanceof PartnershipEditor open
                        && open != editor && open.session().partnership().getName().startsWith("Theirs"));
    }

    @Test
    void aFileThatIsGoneIsSavedWhereItWas() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Still here");
        Files.delete(file);
        saveInVain(editor);
        window.screenshot("save-gone");
        window.press("Save it here again");
        window.waitUntil("the file is there", () -> Files.exists(file));
        assertEquals("Still here", saved(file));
        assertFalse(window.get(editor::isDirty));
        rename(editor, "And goes on");
        window.save();
        assertEquals("And goes on", saved(file));
    }

    @Test
    void aFolderThatIsGoneLeavesTheChangesInTheWindow() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Partnerships.sample(inner);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Nowhere to go");
        Path moved = folder.resolve("moved");
        Files.move(inner, moved);
        saveInVain(editor);
        window.waitForText("is not there any more");
        window.screenshot("save-folder-gone");
        window.press("Back to editing");
        assertTrue(window.get(editor::isDirty));
        Files.move(moved, inner);
        window.save();
        assertEquals("Nowhere to go", saved(file));
    }

    // --- changes made elsewhere --------------------------------------------------------------------------------------

    @Test
    void aChangeMadeElsewhereIsNoticedWhenTheWindowComesToTheFront() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        window.showPage("findings");
        changeElsewhere(file);
        comeToTheFront();
        window.dialog("The file was changed elsewhere");
        window.screenshot("outside-changed");
        window.press("Reload theirs");
        window.waitUntil("their version is shown",
                () -> window.page().getActiveEditor() instanceof PartnershipEditor open
                        && open != editor && open.session().partnership().getName().startsWith("Theirs")
                && "findings".equals(open.getActivePageInstance().getId()));
    }

    @Test
    void aChangeMadeElsewhereIsSaidOnceAndUnsavedChangesStay() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Mine");
        changeElsewhere(file);
        comeToTheFront();
        window.dialog("The file was changed elsewhere");
        window.waitForText("you have changes here that are not saved");
        window.press("Back to editing");
        comeToTheFront();
        assertTrue(window.get(() -> window.dialogs().isEmpty()), "It was said twice");
        assertEquals("Mine", name(editor));
    }

    @Test
    void aFileRemovedElsewhereIsSavedWhereItWas() throws Exception {
        Path file = Partnerships.sample(folder);
        String before = saved(file);
        window.open(file);
        Files.delete(file);
        comeToTheFront();
        window.dialog("The file is not there any more");
        window.press("Save it here again");
        window.waitUntil("the file is there", () -> Files.exists(file));
        assertEquals(before, saved(file));
    }

    @Test
    void savingHereIsNoChangeMadeElsewhere() throws Exception {
        Path file = Partnerships.sample(folder);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Mine");
        window.save();
        comeToTheFront();
        assertTrue(window.get(() -> window.dialogs().isEmpty()));
    }

    private static void changeElsewhere(Path file) throws Exception {
        renameElsewhere(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private void comeToTheFront() {
        window.start(() -> window.window().notifyListeners(SWT.Activate, new Event()));
        window.settle();
    }
}
