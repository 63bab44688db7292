// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.comparison.CompareEngine;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.NewComparison;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.workbench.ParapetUi;

/** Every control on every page says to a screen reader what it is, and can be reached with the Tab key. */
class AccessibilityTest {

    private static final int MOST_STEPS = 400;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyControlOfTheFirstPagesHasAName() {
        window.openHome();
        List<String> nameless = new ArrayList<>(nameless("Home"));
        window.command("org.parapet.ui.chooseInstrument");
        nameless.addAll(nameless("Choose an instrument"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyControlOfAPartnershipHasAName() throws Exception {
        List<String> nameless = new ArrayList<>();
        window.open(Partnerships.sample(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            nameless.addAll(nameless("sample, " + page));
        }
        window.closeAll();
        window.open(Partnerships.empty(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            nameless.addAll(nameless("empty, " + page));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyControlOfAComparisonHasAName() throws Exception {
        List<String> nameless = new ArrayList<>();
        Path file = folder.resolve("names.comparison");
        NewComparison.create(file, List.of(Partnerships.sample(folder)), new CompareEngine(ParapetUi.catalogue()));
        window.run(() -> FileEditors.open(window.page(), file));
        window.waitUntil("the comparison is there", () -> window.get(() -> window.page().getActiveEditor()
                instanceof ComparisonEditor editor && editor.comparing().outcome().isPresent()
                && !editor.comparing().isRunning()));
        for (String page : window.pages()) {
            window.showPage(page);
            nameless.addAll(nameless("comparison, " + page));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyControlOfTheDialogForANewPartnershipHasAName() {
        window.start(() -> window.startCommand("org.parapet.ui.newPartnership"));
        Shell dialog = window.dialog("");
        window.screenshot("new-partnership");
        List<String> nameless = window.get(() -> namelessIn(dialog, "New partnership"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyControlOfTheDialogsHasAName() throws Exception {
        List<String> nameless = new ArrayList<>();
        window.open(Partnerships.sample(folder));
        window.showPage("answers");
        nameless.addAll(namelessInDialog("New assessment", () -> window.press("New assessment")));
        nameless.addAll(namelessInDialog("Import responses", () -> window.press("Import responses")));
        window.showPage("overview");
        nameless.addAll(namelessInDialog("Start the next wave", () -> window.press("Start the next wave")));
        window.showPage("people");
        window.copy("Code\tName\nE90\tKim\n");
        nameless.addAll(namelessInDialog("Paste people", () -> window.press("Paste from a spreadsheet")));
        nameless.addAll(namelessInDialog("About Parapet",
                () -> window.start(() -> window.startCommand("org.parapet.ui.about"))));
        nameless.addAll(namelessInDialog("Preferences",
                () -> window.start(() -> window.startCommand("org.eclipse.ui.window.preferences"))));
        window.command("org.parapet.ui.chooseInstrument");
        window.waitUntil("instruments are listed", Duration.ofMinutes(1),
                () -> !window.findAll(Button.class, button -> button.getText().startsWith("Use this one")).isEmpty());
        nameless.addAll(namelessInDialog("Start an assessment", () -> window.press(
                window.findAll(Button.class, button -> button.getText().startsWith("Use this one")).getFirst())));
        assertEquals(List.of(), nameless);
    }

    private List<String> namelessInDialog(String title, Runnable opening) {
        opening.run();
        Shell dialog = window.dialog(title);
        window.screenshot("dialog-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        List<String> nameless = window.get(() -> namelessIn(dialog, title));
        window.run(dialog::close);
        window.waitUntil(title + " is closed", dialog::isDisposed);
        return nameless;
    }

    @Test
    void everyControlOfAPartnershipIsReachedWithTab() throws Exception {
        List<String> gaps = new ArrayList<>();
        window.open(Partnerships.sample(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            gaps.addAll(window.get(() -> gaps("sample, " + page)));
        }
        assertEquals(List.of(), gaps);
    }

    @Test
    void everyControlOfTheFirstPagesIsReachedWithTab() {
        window.openHome();
        List<String> gaps = new ArrayList<>(window.get(() -> gaps("Home")));
        window.command("org.parapet.ui.chooseInstrument");
        gaps.addAll(window.get(() -> gaps("Choose an instrument")));
        assertEquals(List.of(), gaps);
    }

    // --- names -------------------------------------------------------------------------------------------------------

    private List<String> nameless(String where) {
        return window.get(() -> namelessIn(content(), where));
    }

    private static List<String> namelessIn(Control root, String where) {
        return interactive(root).stream().filter(control -> AccessibleNames.heard(control).isEmpty())
                .map(control -> where + ": " + described(control)).toList();
    }

    /** The part of the window that belongs to the active editor; on the display's thread. */
    private Composite content() {
        IEditorPart editor = window.page().getActiveEditor();
        return editor.getSite().getService(MPart.class)
                .getWidget() instanceof Composite composite ? composite : window.window();
    }

    private static List<Control> interactive(Control root) {
        List<Control> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Control control, List<Control> found) {
        if (!control.isVisible()) {
            return;
        }
        if (isInteractive(control)) {
            found.add(control);
        } else if (control instanceof Composite composite && !(control instanceof Browser)) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    private static boolean isInteractive(Control control) {
        boolean known = control instanceof Button || control instanceof Text || control instanceof Combo
                || control instanceof CCombo || control instanceof Spinner || control instanceof Table
                || control instanceof Tree || control instanceof org.eclipse.swt.widgets.List
                || control instanceof Scale || control instanceof DateTime || control instanceof Link
                || control instanceof StyledText
                || control instanceof Browser || control instanceof Hyperlink;
        boolean drawn = control instanceof Canvas canvas && canvas.getChildren().length == 0
                && (control.getStyle() & SWT.NO_FOCUS) == 0 && control.getListeners(SWT.KeyDown).length > 0;
        boolean nothingToSay = control instanceof Text text && (control.getStyle() & SWT.READ_ONLY) != 0
                && text.getText().isBlank();
        return (known || drawn) && !nothingToSay;
    }

    private static String described(Control control) {
        StringBuilder place = new StringBuilder();
        for (Composite parent = control.getParent(); parent != null && place.length() < 120;
                parent = parent.getParent()) {
            place.append(" < ").append(parent.getClass().getSimpleName());
        }
        String text = AccessibleNames.of(control).or(() -> Optional.of(VisibleText.of(control))).get();
        return control.getClass().getSimpleName() + " '" + text + "'" + place;
    }

    // --- tab order ---------------------------------------------------------------------------------------------------

    private List<String> gaps(String where) {
        Composite content = content();
        List<Control> expected = interactive(content).stream().filter(AccessibilityTest::takesTab).toList();
        if (expected.isEmpty()) {
            return List.of();
        }
        content.getShell().forceActive();
        expected.getFirst().forceFocus();
        Set<Control> reached = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Control focus = content.getDisplay().getFocusControl();
            if (focus == null || !reached.add(focus) && focus == expected.getFirst()) {
                break;
            }
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            while (content.getDisplay().readAndDispatch()) {
                continue;
            }
        }
        return expected.stream().filter(control -> !control.isDisposed() && reached.stream()
                .noneMatch(focus -> focus == control || isInside(focus, control) || sameChoice(focus, control)))
                .map(control -> where + ": Tab does not reach " + described(control)).toList();
    }

    private static boolean takesTab(Control control) {
        boolean toLookAt = (control instanceof Text || control instanceof StyledText)
                && (control.getStyle() & SWT.READ_ONLY) != 0;
        return control.isEnabled() && !toLookAt && !(control instanceof Browser);
    }

    private static boolean isInside(Control control, Control outer) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == outer) {
                return true;
            }
        }
        return false;
    }

    /** Tab goes to a choice of radio buttons as a whole, the arrows within. */
    private static boolean sameChoice(Control one, Control other) {
        return one instanceof Button && other instanceof Button && (one.getStyle() & SWT.RADIO) != 0
                && (other.getStyle() & SWT.RADIO) != 0 && one.getParent() == other.getParent();
    }
}
