// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Terms;

/** Asks what a new partnership is called, who is in it, where it stands, and where its file goes. */
final class NewPartnershipPage extends WizardPage {

    private final Path folder;
    private Text name;
    private Text organisations;
    private Combo stage;
    private final List<Button> kinds = new ArrayList<>();
    private Text file;
    private boolean fileChosen;
    private boolean suggesting;

    NewPartnershipPage(Path folder) {
        super("newPartnership", Messages.text("new.title"), null);
        this.folder = folder;
        setDescription(Messages.text("new.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(area);
        label(area, "new.name");
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.setTextLimit(200);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(area, 50), SWT.DEFAULT)
                .applyTo(name);
        Label members = label(area, "new.organisations");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(members);
        organisations = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(SWT.DEFAULT, organisations.getLineHeight() * 4).applyTo(organisations);
        organisations.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(area, "new.stage");
        stage = new Combo(area, SWT.READ_ONLY);
        stage.setItems(Stream.concat(Stream.of(Messages.text("new.stage.unknown")),
                Stage.VALUES.stream().map(Terms::of)).toArray(String[]::new));
        stage.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(stage);
        createKinds(area);
        label(area, "new.file");
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.text("new.browse"));
        browse.addListener(SWT.Selection, event -> browse());

        name.addListener(SWT.Modify, event -> nameChanged());
        organisations.addListener(SWT.Modify, event -> check());
        file.addListener(SWT.Modify, event -> fileChanged());
        setControl(area);
        suggestFile();
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        return label;
    }

    private void createKinds(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.text("new.kinds"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        for (PartneringKind kind : PartneringKind.VALUES) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(Terms.of(kind));
            box.setData(kind);
            kinds.add(box);
        }
    }

    private void nameChanged() {
        if (!fileChosen) {
            suggestFile();
        }
        check();
    }

    private void suggestFile() {
        suggesting = true;
        String base = draft().fileName();
        String plain = base.isEmpty() ? Messages.text("new.file.plain") : base;
        Path free = folder.resolve(plain + PartnershipEditor.EXTENSION);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(plain + " " + number + PartnershipEditor.EXTENSION);
        }
        file.setText(free.toString());
        suggesting = false;
    }

    private void fileChanged() {
        fileChosen |= !suggesting;
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.text("new.file.title"));
        dialog.setFilterExtensions(new String[] {"*" + PartnershipEditor.EXTENSION});
        dialog.setFilterPath(folder.toString());
        dialog.setFileName(draft().fileName() + PartnershipEditor.EXTENSION);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith(PartnershipEditor.EXTENSION) ? chosen : chosen + PartnershipEditor.EXTENSION);
        }
    }

    private void check() {
        Optional<String> missing = missing();
        setErrorMessage(null);
        setMessage(missing.orElse(null));
        Optional<String> wrong = missing.isPresent() ? Optional.empty() : wrong();
        setErrorMessage(wrong.orElse(null));
        setPageComplete(missing.isEmpty() && wrong.isEmpty());
        if (getDescription() != null && missing.isEmpty() && wrong.isEmpty()) {
            setMessage(Messages.text("new.ready"));
        }
    }

    private Optional<String> missing() {
        PartnershipDraft draft = draft();
        if (draft.name().isEmpty()) {
            return Optional.of(Messages.text("new.missing.name"));
        }
        if (draft.organisations().isEmpty()) {
            return Optional.of(Messages.text("new.missing.organisations"));
        }
        return file.getText().isBlank() ? Optional.of(Messages.text("new.missing.file")) : Optional.empty();
    }

    private Optional<String> wrong() {
        try {
            Path path = file();
            Path parent = path.getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                return Optional.of(Messages.text("new.wrong.folder"));
            }
            return Files.exists(path) ? Optional.of(Messages.text("new.wrong.exists")) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.text("new.wrong.path"));
        }
    }

    /** {@return where the partnership is to be saved} */
    Path file() {
        String given = file.getText().strip();
        String complete = given.endsWith(PartnershipEditor.EXTENSION) ? given : given + PartnershipEditor.EXTENSION;
        return folder.resolve(complete).toAbsolutePath().normalize();
    }

    /** {@return what the person said so far} */
    PartnershipDraft draft() {
        int chosen = stage == null ? 0 : stage.getSelectionIndex();
        return new PartnershipDraft(name.getText(), organisations == null ? List.of()
                : organisations.getText().lines().toList(),
                chosen <= 0 ? Optional.empty() : Optional.of(Stage.VALUES.get(chosen - 1)),
                kinds.stream().filter(Button::getSelection).map(box -> (PartneringKind) box.getData()).toList());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
