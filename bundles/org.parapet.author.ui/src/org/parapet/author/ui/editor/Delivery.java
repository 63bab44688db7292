// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.exchange.LossReportDialog;
import org.parapet.author.ui.exchange.WrittenDialog;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.translation.Translation;
import org.parapet.packaging.PackagedPlugin;
import org.parapet.packaging.PluginIdentity;
import org.parapet.packaging.PluginPackager;
import org.parapet.packaging.PluginProject;
import org.parapet.ui.installing.Installation;

/** Hands the finished instrument on: installs it, packages it as a plug-in, exports it. */
final class Delivery {

    private static final String EXPORT = "instrument-export";

    private final AuthorEditor editor;

    Delivery(AuthorEditor editor) {
        this.editor = editor;
    }

    void createButtons(Composite row, FormToolkit toolkit) {
        button(row, toolkit, "delivery.install", button -> install());
        button(row, toolkit, "delivery.package", button -> askAndPackage());
        button(row, toolkit, "delivery.export", this::showFormats);
    }

    private static void button(Composite row, FormToolkit toolkit, String key, Consumer<Button> work) {
        Button button = toolkit.createButton(row, Messages.text(key), SWT.PUSH);
        Messages.find(key + ".hint").ifPresent(button::setToolTipText);
        button.addListener(SWT.Selection, event -> work.accept(button));
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    private Instrument instrument() {
        return editor.session().instrument();
    }

    /** Saves, and says what is still to be solved; whether both went well. */
    private boolean isReady() {
        long errors = editor.problems().found().stream().filter(each -> each.problem().isError()).count();
        if (errors > 0) {
            MessageDialog.openInformation(shell(), Messages.text("delivery.title"),
                    Messages.text("delivery.notReady", errors));
            return false;
        }
        if (!editor.session().isReadOnly() && editor.isDirty()) {
            editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        }
        return editor.session().isReadOnly() || !editor.isDirty();
    }

    private List<Path> companions() {
        List<Path> files = new ArrayList<>();
        editor.session().translations().forEach(each -> files.add(each.path()));
        editor.session().crosswalk().ifPresent(each -> files.add(each.path()));
        return files;
    }

    private String jarName() {
        return PluginIdentity.of(instrument().getId(), instrument().getEdition()).fileName();
    }

    private void install() {
        if (!isReady()) {
            return;
        }
        Path source = editor.session().path();
        List<Path> companions = companions();
        String name = jarName();
        inBackground(Messages.text("delivery.job", name), () -> {
            try {
                Path jar = Files.createTempDirectory("parapet-plugin").resolve(name);
                new PluginPackager().pack(source, companions, "", jar);
                onDisplay(() -> new Installation(shell()).offer(jar));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void askAndPackage() {
        if (!isReady()) {
            return;
        }
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(Messages.text("delivery.package.title"));
        dialog.setFilterExtensions(new String[] {"*.jar"});
        dialog.setFilterPath(String.valueOf(editor.session().path().getParent()));
        dialog.setFileName(jarName());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            pack(Path.of(chosen.endsWith(".jar") ? chosen : chosen + ".jar"));
        }
    }

    /** Packages what was saved last. */
    void pack(Path jar) {
        Path source = editor.session().path();
        List<Path> companions = companions();
        inBackground(Messages.text("delivery.job", jar.getFileName()), () -> {
            PackagedPlugin made = new PluginPackager().pack(source, companions, "", jar);
            onDisplay(() -> WrittenDialog.open(shell(), Messages.text("delivery.title"),
                    Messages.text("delivery.packaged", made.file(), made.vendor(), made.sha256()), made.file()));
        });
    }

    private void showFormats(Button button) {
        Menu menu = DropDown.of(button);
        for (ExchangeEntry format : editor.session().catalogue().exchanges().stream()
                .filter(entry -> EXPORT.equals(entry.kind())).toList()) {
            entry(menu, Messages.text("delivery.export.to", format.title()), () -> askAndExport(format));
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        entry(menu, Messages.text("delivery.project"), this::askAndWriteProject);
        DropDown.open(button);
    }

    private static void entry(Menu menu, String text, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private void askAndExport(ExchangeEntry format) {
        if (!isReady()) {
            return;
        }
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(format.title());
        dialog.setFilterPath(String.valueOf(editor.session().path().getParent()));
        String extension = format.extensions().isEmpty() ? "" : "." + format.extensions().getFirst();
        dialog.setFilterExtensions(new String[] {"*" + extension});
        dialog.setFileName(instrument().getId() + extension);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(format, Path.of(chosen));
        }
    }

    private void export(ExchangeEntry format, Path file) {
        Instrument copy = EcoreUtil.copy(instrument());
        List<Translation> translations = new ArrayList<>();
        editor.session().translations().forEach(each -> {
            Translation own = EcoreUtil.copy(each.model());
            Companions.align(own, copy);
            translations.add(own);
        });
        inBackground(Messages.text("delivery.job", file.getFileName()), () -> {
            try {
                InstrumentExport export = format.create(InstrumentExport.class);
                List<LossReport> reports = new ArrayList<>();
                new AtomicFiles().write(file,
                        out -> reports.add(export.write(new ExportedInstrument(copy, translations), out)));
                LossReport losses = reports.getLast();
                onDisplay(() -> say(format, file, copy, losses));
            } catch (ContributionException e) {
                onDisplay(() -> MessageDialog.openError(shell(), format.title(), e.getMessage()));
            }
        });
    }

    private void say(ExchangeEntry format, Path file, Instrument instrument, LossReport losses) {
        if (losses.changed().isEmpty() && losses.leftOut().isEmpty()) {
            WrittenDialog.open(shell(), format.title(), Messages.text("delivery.exported", file), file);
        } else {
            LossReportDialog.of(shell(), format.title(), file, instrument, losses).open();
        }
    }

    private void askAndWriteProject() {
        if (!isReady()) {
            return;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.SAVE);
        dialog.setText(Messages.text("delivery.project.title"));
        dialog.setFilterPath(String.valueOf(editor.session().path().getParent()));
        dialog.setMessage(Messages.text("delivery.project.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            Path source = editor.session().path();
            List<Path> companions = companions();
            Path folder = Path.of(chosen);
            inBackground(Messages.text("delivery.job", folder.getFileName()), () -> {
                new PluginProject().export(source, companions, "", folder);
                onDisplay(() -> WrittenDialog.open(shell(), Messages.text("delivery.title"),
                        Messages.text("delivery.projectMade", folder), folder));
            });
        }
    }

    private static String texts(List<Problem> problems) {
        return problems.stream().limit(12).map(Problem::describe).collect(Collectors.joining("\n"));
    }

    private interface Work {
        void run() throws ModelFileException;
    }

    private void inBackground(String name, Work work) {
        Job job = Job.create(name, monitor -> {
            try {
                work.run();
            } catch (ModelFileException e) {
                onDisplay(() -> MessageDialog.openError(shell(), Messages.text("delivery.title"),
                        Messages.text("delivery.failed", texts(e.problems()))));
            } catch (UncheckedIOException e) {
                onDisplay(() -> MessageDialog.openError(shell(), Messages.text("delivery.title"),
                        Messages.text("delivery.failed", e.getCause().getLocalizedMessage())));
            }
        });
        job.schedule();
    }

    private void onDisplay(Runnable action) {
        Shell shell = shell();
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
