// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.home.HomeEditor;
import org.parapet.ui.partnership.PartnershipEditor;

/**
 * Drives the open window from a test, which runs on a thread of its own: every method may be called from there, and
 * what touches widgets is done on the display's thread. Registered as an extension it leaves the window empty before
 * and after each test.
 */
public final class WorkbenchDriver implements BeforeEachCallback, AfterEachCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @Override
    public void beforeEach(ExtensionContext context) {
        closeAll();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        closeAll();
    }

    /** Does something on the display's thread; what it throws arrives here. */
    public interface Step {
        /**
         * Does it.
         *
         * @throws Exception when it cannot
         */
        void run() throws Exception;
    }

    /** {@return the display of the window} */
    public Display display() {
        return display;
    }

    /**
     * Does something on the display's thread and waits for its end.
     *
     * @param step what to do
     */
    public void run(Step step) {
        get(() -> {
            step.run();
            return null;
        });
    }

    /**
     * Asks something on the display's thread.
     *
     * @param <T> what the answer is
     * @param question what to ask
     * @return the answer
     */
    public <T> T get(Callable<T> question) {
        List<T> answer = new ArrayList<>();
        List<Throwable> failure = new ArrayList<>();
        display.syncExec(() -> {
            try {
                answer.add(question.call());
            } catch (Exception | LinkageError | AssertionError e) {
                failure.add(e);
            }
        });
        if (!failure.isEmpty()) {
            throw new AssertionError(failure.getFirst().toString(), failure.getFirst());
        }
        return answer.getFirst();
    }

    /**
     * Starts something on the display's thread that does not end by itself, such as opening a dialog.
     *
     * @param step what to do; what it throws appears in the log of the display
     */
    public void start(Runnable step) {
        display.asyncExec(step);
    }

    /**
     * Waits until something is so.
     *
     * @param what says what was waited for, when it never came
     * @param condition asked on the display's thread
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, PATIENCE, condition);
    }

    /**
     * Waits until something is so.
     *
     * @param what says what was waited for, when it never came
     * @param patience how long
     * @param condition asked on the display's thread
     */
    public void waitUntil(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                screenshot("failure-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
                throw new AssertionError("Waited in vain until " + what + "; the window shows: " + texts());
            }
            pause(25);
        }
    }

    /** Lets the window come to rest: everything queued is done, and drawn. */
    public void settle() {
        for (int round = 0; round < 5; round++) {
            display.syncExec(() -> { });
            pause(20);
        }
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (Job.getJobManager().currentJob() != null && System.nanoTime() < end) {
            pause(20);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** {@return the page of the window that holds the editors; to be used on the display's thread} */
    public IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window).getActivePage();
    }

    /** {@return the shell of the window; to be used on the display's thread} */
    public Shell window() {
        return page().getWorkbenchWindow().getShell();
    }

    /** Closes every editor without saving, every dialog and the help. */
    public void closeAll() {
        run(() -> {
            for (Shell shell : dialogs()) {
                shell.close();
            }
        });
        run(() -> {
            page().closeAllEditors(false);
            for (IViewReference view : page().getViewReferences()) {
                page().hideView(view);
            }
        });
        settle();
    }

    /** Shows the first page. */
    public void openHome() {
        run(() -> HomeEditor.open(page()));
        settle();
    }

    /**
     * Opens a partnership.
     *
     * @param file the file
     * @return its editor
     */
    public PartnershipEditor open(Path file) {
        run(() -> FileEditors.open(page(), file));
        settle();
        IEditorPart active = get(() -> page().getActiveEditor());
        if (active instanceof PartnershipEditor editor) {
            return editor;
        }
        throw new AssertionError("Not a partnership's editor is open but " + active + "; the window shows: " + texts());
    }

    /**
     * Shows a page of the active partnership.
     *
     * @param id names the page
     */
    public void showPage(String id) {
        run(() -> {
            FormEditor editor = (FormEditor) page().getActiveEditor();
            IFormPage shown = editor.setActivePage(id);
            if (shown == null) {
                throw new AssertionError("There is no page " + id + " but " + pages(editor));
            }
        });
        settle();
    }

    /** {@return the ids of the pages of the active partnership, from left to right} */
    public List<String> pages() {
        return get(() -> pages((FormEditor) page().getActiveEditor()));
    }

    private static List<String> pages(FormEditor editor) {
        return EditorPages.of(editor).stream().filter(IFormPage.class::isInstance)
                .map(page -> ((IFormPage) page).getId()).toList();
    }

    /**
     * Runs a command as its key or menu entry does.
     *
     * @param id the command
     */
    public void command(String id) {
        run(() -> page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null));
        settle();
    }

    /**
     * Runs a command that may open a dialog; to be used on the display's thread within {@link #start(Runnable)}.
     *
     * @param id the command
     */
    public void startCommand(String id) {
        try {
            page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Saves the active editor. */
    public void save() {
        command("org.eclipse.ui.file.save");
    }

    /** Undoes the last change of the active editor. */
    public void undo() {
        command("org.eclipse.ui.edit.undo");
    }

    /** Does the change undone last again. */
    public void redo() {
        command("org.eclipse.ui.edit.redo");
    }

    // --- finding -----------------------------------------------------------------------------------------------------

    /**
     * Finds every visible control of a kind, the front-most shell's first.
     *
     * @param <T> the kind
     * @param type the kind
     * @param matching which; asked on the display's thread
     * @return all of them, in tab order of their parents
     */
    public <T extends Control> List<T> findAll(Class<T> type, Predicate<T> matching) {
        return get(() -> {
            List<T> found = new ArrayList<>();
            List<Shell> shells = new ArrayList<>(dialogs());
            shells.addLast(window());
            shells.forEach(shell -> collect(shell, type, matching, found));
            return found;
        });
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> matching,
            List<T> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control) && matching.test(type.cast(control))) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, matching, found);
            }
        }
    }

    /**
     * Waits for a visible control by what a screen reader calls it: its label, text or accessible name.
     *
     * @param <T> the kind
     * @param type the kind
     * @param name the name, without mnemonic and without a colon at its end
     * @return the first such control
     */
    public <T extends Control> T find(Class<T> type, String name) {
        waitUntil(type.getSimpleName() + " " + name + " is there",
                () -> !findAll(type, control -> named(control, name)).isEmpty());
        return findAll(type, control -> named(control, name)).getFirst();
    }

    /**
     * Looks for a visible control by its name.
     *
     * @param <T> the kind
     * @param type the kind
     * @param name the name, without mnemonic and without a colon at its end
     * @return the first such control; empty when there is none now
     */
    public <T extends Control> Optional<T> look(Class<T> type, String name) {
        return findAll(type, (T control) -> named(control, name)).stream().findFirst();
    }

    private static boolean named(Control control, String name) {
        return AccessibleNames.of(control).map(AccessibleNames::plain).filter(AccessibleNames.plain(name)::equals)
                .isPresent();
    }

    /**
     * Waits for a dialog.
     *
     * @param title the title of its shell, or a part of it
     * @return the dialog's shell
     */
    public Shell dialog(String title) {
        waitUntil("dialog " + title + " is open",
                () -> dialogs().stream().anyMatch(shell -> shell.getText().contains(title)));
        return get(() -> dialogs().stream().filter(shell -> shell.getText().contains(title)).findFirst()
                .orElseThrow());
    }

    /** {@return the open dialogs, the last first; to be used on the display's thread} */
    public List<Shell> dialogs() {
        List<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(IWorkbenchWindow::getShell).toList();
        return Arrays.stream(display.getShells())
                .filter(shell -> !windows.contains(shell) && shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0)
                .toList().reversed();
    }

    /** {@return every text that is visible, in reading order} */
    public List<String> texts() {
        return findAll(Control.class, control -> true).stream().map(control -> get(() -> VisibleText.of(control)))
                .filter(text -> !text.isBlank()).toList();
    }

    /**
     * Waits until a text can be read somewhere.
     *
     * @param part what must be in it
     */
    public void waitForText(String part) {
        waitUntil("'" + part + "' can be read", () -> findAll(Control.class,
                control -> VisibleText.of(control).contains(part)).stream().findAny().isPresent());
    }

    // --- doing -------------------------------------------------------------------------------------------------------

    /**
     * Presses a button.
     *
     * @param name what it says, without mnemonic
     */
    public void press(String name) {
        press(find(Button.class, name));
    }

    /**
     * Presses a button, as Space does while it has the focus.
     *
     * @param button the button
     */
    public void press(Button button) {
        String refusal = get(() -> button.isEnabled() ? "" : "The button " + button.getText() + " is disabled");
        if (!refusal.isEmpty()) {
            throw new AssertionError(refusal);
        }
        start(() -> {
            if (button.isDisposed()) {
                return;
            }
            button.setFocus();
            if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                button.setSelection(!button.getSelection());
            } else if ((button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, event(button));
        });
        settle();
    }

    private static Event event(Control control) {
        Event event = new Event();
        event.widget = control;
        event.display = control.getDisplay();
        return event;
    }

    /**
     * Puts the focus somewhere.
     *
     * @param control where
     */
    public void focus(Control control) {
        run(() -> {
            control.getShell().forceActive();
            control.forceFocus();
        });
        settle();
    }

    /**
     * Types into a field what a person would, and leaves it.
     *
     * @param field a text field
     * @param text what it holds then
     */
    public void enter(Text field, String text) {
        run(() -> {
            field.forceFocus();
            field.selectAll();
            field.insert(text);
            field.notifyListeners(SWT.FocusOut, event(field));
        });
        settle();
    }

    /**
     * Puts a text on the clipboard, as if it had been copied in another program.
     *
     * @param text the text
     */
    public void copy(String text) {
        run(() -> {
            Clipboard clipboard = new Clipboard(display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /**
     * Sends the keys of a text to whatever has the focus.
     *
     * @param text plain characters
     */
    public void type(String text) {
        text.chars().forEach(character -> key((char) character, character, SWT.NONE));
    }

    /**
     * Sends a key to whatever has the focus.
     *
     * @param keyCode such as {@link SWT#ARROW_DOWN} or {@link SWT#CR}
     */
    public void key(int keyCode) {
        key((keyCode & SWT.KEYCODE_BIT) == 0 ? (char) keyCode : '\0', keyCode, SWT.NONE);
    }

    /**
     * Sends a key with modifiers to whatever has the focus. The window need not be in front, since the key is given to
     * the control and not to the display; traversal keys move the focus as they do for a person.
     *
     * @param character what the key writes; 0 for none
     * @param keyCode the key
     * @param modifiers such as {@link SWT#MOD1}
     */
    public void key(char character, int keyCode, int modifiers) {
        run(() -> {
            Control focus = display.getFocusControl();
            if (focus == null) {
                throw new AssertionError("Nothing has the focus");
            }
            Keys.send(focus, character, keyCode, modifiers);
        });
    }

    // --- pictures ----------------------------------------------------------------------------------------------------

    /**
     * Takes a picture of the screen.
     *
     * @param name its file is {@code target/screenshots/NAME.png}
     * @return the file
     */
    public Path screenshot(String name) {
        settle();
        try {
            Path folder = Path.of(System.getProperty("parapet.screenshots", "target/screenshots"));
            Path file = Files.createDirectories(folder).resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {get(this::screen)};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImageData screen() {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
