// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.AccessibleName;

/** Asks which file is imported, with which instrument it was answered, and in which wave. */
final class ImportFilePage extends WizardPage {

    private final PartnershipSession session;
    private final Optional<Path> first;
    private Text file;
    private AssessmentChoice choice;
    private Button replace;
    private Label warning;

    ImportFilePage(PartnershipSession session, Optional<Path> first) {
        super("file");
        this.session = session;
        this.first = first;
        setTitle(Messages.text("import.file.title"));
        setDescription(Messages.text("import.file.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.text("import.file"));
        Composite chooser = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(chooser);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        file = new Text(chooser, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(file.getLineHeight() * 20, SWT.DEFAULT).applyTo(file);
        AccessibleName.give(file, Messages.text("import.file.accessible"));
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(chooser, SWT.PUSH);
        browse.setText(Messages.text("import.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        choice = new AssessmentChoice(area, session, this::check);
        replace = new Button(area, SWT.CHECK);
        replace.setText(Messages.text("import.replace"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(replace);
        replace.addListener(SWT.Selection, event -> check());
        warning = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(300, SWT.DEFAULT).applyTo(warning);
        setControl(area);
        first.ifPresent(chosen -> file.setText(chosen.toString()));
        check();
        setErrorMessage(null);
        file.setFocus();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.text("import.title"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx", "*"});
        dialog.setFilterNames(new String[] {Messages.text("import.filter"), Messages.text("import.filter.all")});
        Path folder = session.path().toAbsolutePath().getParent();
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        int present = choice.present().map(assessment -> assessment.getResponses().size()).orElse(0);
        replace.setEnabled(present > 0);
        if (present == 0) {
            replace.setSelection(false);
        }
        warning.setText(present == 0 ? "" : Messages.text(replace() ? "import.replace.warning"
                : "import.replace.needed", present, choice.wave()));
        warning.getParent().layout(true, true);
        String problem = null;
        if (choice.instrument().isEmpty()) {
            problem = Messages.text("choice.noInstrument");
        } else if (choice.wave().isEmpty() || choice.wave().length() > TextLimit.NAME.maximum()) {
            problem = Messages.text("choice.noWave");
        } else if (!file.getText().isBlank() && file().isEmpty()) {
            problem = Messages.text("import.noFile");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null && file().isPresent() && (present == 0 || replace()));
    }

    /** {@return the file; empty when there is none of that name} */
    Optional<Path> file() {
        try {
            Path path = Path.of(file.getText().strip());
            return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<InstrumentEntry> instrument() {
        return choice.instrument();
    }

    String wave() {
        return choice.wave();
    }

    boolean replace() {
        return replace.getSelection();
    }
}
