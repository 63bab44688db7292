// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.editing.Authoring;
import org.parapet.ui.installing.Installation;
import org.parapet.ui.start.StartAssessment;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadOnlyEditor;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** Shows an instrument to read, search, print and use. */
public final class InstrumentEditor extends ReadOnlyEditor {

    private static final String ID = "org.parapet.ui.instrument";

    private Optional<InstrumentView> view = Optional.empty();

    /**
     * Shows an instrument.
     *
     * @param page where it opens
     * @param id the instrument's id
     * @param edition its edition
     */
    public static void open(IWorkbenchPage page, String id, String edition) {
        try {
            page.openEditor(new InstrumentInput(id, edition), ID);
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.INSTRUMENT.image());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        InstrumentInput input = (InstrumentInput) getEditorInput();
        Optional<InstrumentEntry> entry = ParapetUi.catalogue().instrument(input.id(), input.edition());
        if (entry.isEmpty()) {
            unavailable(parent, Messages.text("preview.gone"),
                    Messages.text("preview.gone.text", input.id(), input.edition()));
            return;
        }
        LoadResult<Instrument> loaded = entry.get().load();
        if (loaded.model().isEmpty()) {
            unavailable(parent, Messages.text("preview.broken"),
                    loaded.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
            return;
        }
        show(parent, entry.get(), loaded.model().get());
    }

    private static void unavailable(Composite parent, String heading, String text) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(area);
        Label title = new Label(area, SWT.WRAP);
        title.setFont(Fonts.bold(title, 1.4));
        title.setText(heading.replace("&", "&&"));
        Label explanation = new Label(area, SWT.WRAP);
        explanation.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(area, 60), SWT.DEFAULT).applyTo(explanation);
    }

    private void show(Composite parent, InstrumentEntry entry, Instrument instrument) {
        List<Block> blocks = InstrumentText.of(instrument);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(12, 8).spacing(8, 0).applyTo(bar);
        if (entry.usable()) {
            button(bar, "preview.use", Icons.CHOOSE,
                    () -> StartAssessment.with(getSite().getPage(), entry, Optional.empty()));
        }
        button(bar, "preview.print", Icons.PRINT, () -> print(instrument));
        button(bar, "preview.page", Icons.OPEN, () -> openPage(blocks, instrument));
        if (Authoring.isAvailable(getSite())) {
            button(bar, "preview.copy", Icons.NEW, () -> Authoring.copy(getSite(), entry.reference()));
        }
        Installation installation = new Installation(getSite().getShell());
        if (installation.canRemove(entry.reference())) {
            button(bar, "preview.remove", Icons.AGAINST, () -> installation.remove(entry.reference(),
                    entry.title(), () -> getSite().getPage().closeEditor(this, false)));
        }
        Text find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        find.setMessage(Messages.text("preview.find"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false)
                .hint(Fonts.width(bar, 32), SWT.DEFAULT).applyTo(find);
        InstrumentView shown = new InstrumentView(parent);
        view = Optional.of(shown);
        shown.show(blocks);
        find.addListener(SWT.DefaultSelection, event -> find(shown, find.getText()));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(),
                action(() -> print(instrument)));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(shown.text()::copy));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), action(find::setFocus));
    }

    private void find(InstrumentView shown, String wanted) {
        boolean found = wanted.isBlank() || shown.find(wanted);
        getEditorSite().getActionBars().getStatusLineManager()
                .setMessage(found ? null : Messages.text("preview.find.none", wanted));
    }

    private static void button(Composite bar, String key, Icons icon, Runnable work) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.text(key));
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> work.run());
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void print(Instrument instrument) {
        try {
            PrinterData chosen = new PrintDialog(getSite().getShell()).open();
            if (chosen == null) {
                return;
            }
            Printer printer = new Printer(chosen);
            StyledTextPrintOptions options = new StyledTextPrintOptions();
            options.jobName = instrument.getTitle();
            options.printTextFontStyle = true;
            options.footer = instrument.getTitle().replace(StyledTextPrintOptions.SEPARATOR, " ")
                    + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR
                    + StyledTextPrintOptions.PAGE_TAG;
            Runnable printing = view.orElseThrow().text().print(printer, options);
            Job.create(instrument.getTitle(), monitor -> {
                printing.run();
                printer.dispose();
            }).schedule();
        } catch (SWTError e) {
            MessageDialog.openError(getSite().getShell(), Messages.text("print.failed"),
                    Messages.text("print.failed.text", e.getLocalizedMessage()));
        }
    }

    private void openPage(List<Block> blocks, Instrument instrument) {
        try {
            Path page = Files.createTempFile("instrument-", ".html");
            page.toFile().deleteOnExit();
            Files.writeString(page, InstrumentHtml.of(blocks, instrument.getTitle(), instrument.getLanguage()));
            if (!Program.launch(page.toUri().toString())) {
                MessageDialog.openInformation(getSite().getShell(), Messages.text("page.failed"),
                        Messages.text("page.failed.text", page, ""));
            }
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), Messages.text("page.failed"),
                    Messages.text("page.notWritten", e.getLocalizedMessage()));
        }
    }

    @Override
    public void setFocus() {
        view.ifPresent(InstrumentView::setFocus);
    }
}
