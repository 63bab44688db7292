// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.Problem;

/**
 * Stands in for the pages of a file that could not be opened: says why, and offers ways on.
 *
 * @param <T> the root of the model
 */
public final class OpenTroublePage<T extends EObject> extends FormPage {

    /** Names the page within the editor. */
    public static final String ID = "trouble";

    private static final int COPIES = 3;

    private final Path file;
    private final ModelFileException failure;
    private final RecoveryStore store;
    private final ModelFormat<T> format;
    private final Function<Path, LoadResult<T>> reader;
    private final Ways<T> ways;
    private Label outcome;

    /**
     * The ways on; the editor goes them.
     *
     * @param <T> the root of the model
     */
    public interface Ways<T> {
        /** Shows the file without the right to change it. */
        void lookOnly();

        /**
         * Makes a file of a model and opens it.
         *
         * @param file a file that does not exist
         * @param model what it holds
         * @throws ModelFileException when it cannot be written
         */
        void create(Path file, T model) throws ModelFileException;

        /** Tries to open the file once more. */
        void again();

        /** Closes the editor. */
        void close();
    }

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param file the file that could not be opened
     * @param failure why
     * @param store where unsaved changes may be
     * @param format what kind of file it is
     * @param reader reads one of its copies
     * @param ways goes the ways on
     */
    public OpenTroublePage(FormEditor editor, Path file, ModelFileException failure, RecoveryStore store,
            ModelFormat<T> format, Function<Path, LoadResult<T>> reader, Ways<T> ways) {
        super(editor, ID, Messages.text("trouble.page"));
        this.file = file;
        this.failure = failure;
        this.store = store;
        this.format = format;
        this.reader = reader;
        this.ways = ways;
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        FormToolkit toolkit = managedForm.getToolkit();
        form.setText(Messages.text("trouble.title"));
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 16).applyTo(body);
        line(body, toolkit, reason());
        if (isDamaged()) {
            line(body, toolkit, ProblemTexts.of(failure.problems()));
        }
        Optional<Path> copy = isDamaged() ? goodCopy() : Optional.empty();
        copy.ifPresent(good -> line(body, toolkit, Messages.text("trouble.copy", modified(good))));
        Optional<RecoveryCopy> unsaved = Files.exists(file) ? Optional.empty() : store.find(file);
        unsaved.ifPresent(kept -> line(body, toolkit, Messages.text("trouble.recovery",
                RestoreOffer.time(kept.saved()))));
        Composite buttons = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(buttons);
        if (isLocked() || isUnwritable()) {
            button(buttons, toolkit, "trouble.lookOnly", ways::lookOnly);
        }
        if (copy.isPresent()) {
            button(buttons, toolkit, "trouble.openCopy", () -> openCopy(copy.get()));
        }
        if (unsaved.isPresent()) {
            button(buttons, toolkit, "trouble.restore", () -> restore(unsaved.get()));
        }
        button(buttons, toolkit, "trouble.again", ways::again);
        button(buttons, toolkit, "trouble.close", ways::close);
        outcome = line(body, toolkit, "");
        buttons.getChildren()[0].setFocus();
    }

    private static Label line(Composite body, FormToolkit toolkit, String text) {
        Label label = toolkit.createLabel(body, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void button(Composite buttons, FormToolkit toolkit, String key, Runnable way) {
        Button button = toolkit.createButton(buttons, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> way.run());
    }

    private String reason() {
        if (isLocked()) {
            return Messages.text("trouble.locked", failure.problems().getFirst().message());
        }
        if (isUnwritable()) {
            return Messages.text("trouble.unwritable", failure.problems().getFirst().message());
        }
        if (!Files.exists(file)) {
            return Messages.text("trouble.missing", file);
        }
        return Messages.text(isNewer() ? "trouble.newer" : "trouble.damaged", file);
    }

    private boolean isLocked() {
        return has("file-locked");
    }

    private boolean isUnwritable() {
        return failure.kind() == ModelFileException.Kind.OUTPUT && !isLocked();
    }

    private boolean isNewer() {
        return failure.problems().stream().map(Problem::rule).anyMatch(rule -> rule.contains("newer"));
    }

    private boolean isDamaged() {
        return failure.kind() == ModelFileException.Kind.INPUT && Files.exists(file) && !isNewer();
    }

    private boolean has(String rule) {
        return failure.problems().stream().map(Problem::rule).anyMatch(rule::equals);
    }

    /** The newest of the copies that every save keeps which can be read. */
    private Optional<Path> goodCopy() {
        Path folder = file.resolveSibling(".parapet-backups");
        return IntStream.rangeClosed(1, COPIES).mapToObj(number -> folder.resolve(file.getFileName() + "." + number))
                .filter(Files::isRegularFile).filter(copy -> !reader.apply(copy).hasErrors()).findFirst();
    }

    private static String modified(Path copy) {
        try {
            return RestoreOffer.time(Files.getLastModifiedTime(copy).toInstant());
        } catch (IOException e) {
            return copy.getFileName().toString();
        }
    }

    private void openCopy(Path copy) {
        create(free(), reader.apply(copy));
    }

    private void restore(RecoveryCopy copy) {
        create(file, copy.read(format));
    }

    private void create(Path wanted, LoadResult<T> loaded) {
        try {
            ways.create(wanted, loaded.orElseThrow());
        } catch (ModelFileException e) {
            outcome.setText(Messages.text("trouble.copyFailed", ProblemTexts.of(e.problems())));
            outcome.getParent().layout();
        }
    }

    private Path free() {
        String extension = format.ending();
        String name = file.getFileName().toString();
        String stem = name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> file.resolveSibling(stem + "-good-copy" + (number == 1 ? "" : "-" + number)
                        + extension))
                .filter(wanted -> !Files.exists(wanted)).findFirst().orElseThrow();
    }
}
