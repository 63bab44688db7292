// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.ParapetUi;

/** Asks for the title of a new instrument and where its file goes. */
final class NewInstrumentDialog extends TitleAreaDialog {

    private final Optional<Instrument> original;
    private Text title;
    private Text publisher;
    private Text place;
    private Button edition;
    private boolean placeTyped;
    private String titleTyped = "";
    private String publisherTyped = "";
    private boolean newEdition;
    private Path file;

    NewInstrumentDialog(Shell parent, Optional<Instrument> original) {
        super(parent);
        this.original = original;
    }

    String instrumentTitle() {
        return titleTyped;
    }

    String publisher() {
        return publisherTyped;
    }

    boolean isNewEdition() {
        return newEdition;
    }

    Path file() {
        return file;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text(original.isPresent() ? "new.copy.title" : "new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text(original.isPresent() ? "new.copy.title" : "new.title"));
        setMessage(original.map(each -> Messages.text("new.copy.message", each.getTitle()))
                .orElse(Messages.text("new.message")));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        if (original.isPresent()) {
            Button own = new Button(area, SWT.RADIO | SWT.WRAP);
            own.setText(Messages.text("new.own"));
            own.setSelection(true);
            GridDataFactory.fillDefaults().span(3, 1).applyTo(own);
            edition = new Button(area, SWT.RADIO | SWT.WRAP);
            edition.setText(Messages.text("new.edition"));
            GridDataFactory.fillDefaults().span(3, 1).applyTo(edition);
            edition.addListener(SWT.Selection, event -> {
                newEdition = edition.getSelection();
                title.setEnabled(!newEdition);
                if (newEdition) {
                    title.setText(original.get().getTitle());
                }
                check();
            });
        }
        title = field(area, "new.name", original.map(each -> Messages.text("new.copyOf", each.getTitle())).orElse(""));
        if (original.isEmpty()) {
            publisher = field(area, "new.publisher", "");
            publisher.addListener(SWT.Modify, event -> publisherTyped = publisher.getText());
        }
        new Label(area, SWT.NONE).setText(Messages.text("new.file"));
        place = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(area, 50), SWT.DEFAULT).applyTo(place);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.text("new.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        title.addListener(SWT.Modify, event -> {
            titleTyped = title.getText();
            suggest();
            check();
        });
        place.addListener(SWT.Modify, event -> check());
        place.addListener(SWT.KeyDown, event -> placeTyped = true);
        titleTyped = title.getText();
        suggest();
        return area;
    }

    private static Text field(Composite area, String key, String value) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(area, 50), SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void suggest() {
        if (!placeTyped) {
            Path folder = folder();
            String stem = InstrumentDrafts.id(titleTyped);
            place.setText(IntStream.iterate(1, number -> number + 1)
                    .mapToObj(number -> folder.resolve(stem + (number == 1 ? "" : "-" + number)
                            + AuthorEditor.EXTENSION))
                    .filter(wanted -> !Files.exists(wanted)).findFirst().orElseThrow().toString());
        }
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        return ParapetUi.recentFiles().files().stream().map(Path::getParent).filter(Objects::nonNull)
                .filter(Files::isDirectory).findFirst()
                .orElse(Files.isDirectory(home.resolve("Documents")) ? home.resolve("Documents") : home);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + AuthorEditor.EXTENSION});
        dialog.setFileName(Path.of(place.getText()).getFileName().toString());
        dialog.setFilterPath(String.valueOf(Path.of(place.getText()).getParent()));
        String chosen = dialog.open();
        if (chosen != null) {
            placeTyped = true;
            place.setText(chosen.endsWith(AuthorEditor.EXTENSION) ? chosen : chosen + AuthorEditor.EXTENSION);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("new.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
        title.setFocus();
        title.selectAll();
    }

    private void check() {
        Button create = getButton(IDialogConstants.OK_ID);
        if (create == null) {
            return;
        }
        Optional<String> wrong = wrong();
        setErrorMessage(titleTyped.isBlank() ? null : wrong.orElse(null));
        create.setEnabled(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        if (titleTyped.isBlank()) {
            return Optional.of(Messages.text("new.noTitle"));
        }
        try {
            file = Path.of(place.getText().strip());
        } catch (InvalidPathException e) {
            return Optional.of(Messages.text("new.badFile"));
        }
        if (!file.isAbsolute() || !Files.isDirectory(file.getParent())) {
            return Optional.of(Messages.text("new.noFolder"));
        }
        return Files.exists(file) ? Optional.of(Messages.text("new.exists")) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
