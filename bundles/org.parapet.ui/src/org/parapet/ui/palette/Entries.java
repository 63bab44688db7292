// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.ui.editor.ModelFileEditor;
import org.parapet.ui.instrument.InstrumentEditor;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.OpenPartnershipHandler;
import org.parapet.ui.workbench.ParapetUi;

/** Everything that can be found in a window as it stands. */
final class Entries {

    private static final String OWN = "org.parapet.";
    private static final List<String> PLATFORM = List.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs",
            "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.file.print",
            "org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.window.preferences",
            "org.eclipse.ui.file.exit");
    private static final Map<String, Icons> PICTURES = Map.ofEntries(Map.entry("openHome", Icons.HOME),
            Map.entry("newPartnership", Icons.NEW), Map.entry("openPartnership", Icons.OPEN),
            Map.entry("newComparison", Icons.COMPARE), Map.entry("chooseInstrument", Icons.CHOOSE),
            Map.entry("authorInstrument", Icons.INSTRUMENT), Map.entry("copyInstrument", Icons.INSTRUMENT),
            Map.entry("installInstrument", Icons.INSTRUMENT), Map.entry("openSample", Icons.SAMPLE),
            Map.entry("switchAppearance", Icons.APPEARANCE), Map.entry("showHelp", Icons.HELP),
            Map.entry("tutorial", Icons.HELP), Map.entry("importResponses", Icons.OPEN),
            Map.entry("save", Icons.SAVE), Map.entry("undo", Icons.UNDO), Map.entry("redo", Icons.REDO),
            Map.entry("print", Icons.PRINT));

    private final IWorkbenchWindow window;
    private final IWorkbenchPage page;

    Entries(IWorkbenchWindow window) {
        this.window = window;
        page = window.getActivePage();
    }

    /** {@return pages of the file in front, then commands that can be run now, files and instruments} */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>(pages());
        all.addAll(commands());
        all.addAll(files());
        all.addAll(instruments());
        return all;
    }

    private List<Entry> pages() {
        if (!(page.getActiveEditor() instanceof ModelFileEditor<?, ?> editor)) {
            return List.of();
        }
        String detail = Messages.text("page", editor.getTitle());
        return editor.pages().stream().map(each -> page(editor, each, detail)).toList();
    }

    private static Entry page(ModelFileEditor<?, ?> editor, IFormPage page, String detail) {
        return new Entry(page.getTitle().strip(), detail, "", Icons.PARTNERSHIP,
                () -> editor.setActivePage(page.getId()));
    }

    private List<Entry> commands() {
        ICommandService service = window.getService(ICommandService.class);
        List<Entry> commands = new ArrayList<>();
        for (Command command : service.getDefinedCommands()) {
            if (command.getId().startsWith(OWN) && !PaletteHandler.COMMAND.equals(command.getId())) {
                own(command).ifPresent(commands::add);
            }
        }
        commands.sort(Comparator.comparing(Entry::text));
        PLATFORM.stream().map(service::getCommand).filter(Entries::canRun)
                .map(command -> entry(command.getId(), Messages.text("command." + command.getId()),
                        Messages.text("command." + command.getId() + ".description")))
                .forEach(commands::add);
        return commands;
    }

    private Optional<Entry> own(Command command) {
        try {
            return canRun(command) ? Optional.of(entry(command.getId(), command.getName(), command.getDescription()))
                    : Optional.empty();
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }

    private static boolean canRun(Command command) {
        return command.isDefined() && command.isHandled() && command.isEnabled();
    }

    private Entry entry(String id, String name, String description) {
        String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(id);
        Icons icon = PICTURES.getOrDefault(id.substring(id.lastIndexOf('.') + 1), Icons.PARAPET);
        return new Entry(name, description, key == null ? "" : key, icon, () -> run(id));
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ParapetUi.log().error("The command " + command + " failed", e);
        }
    }

    private List<Entry> files() {
        return ParapetUi.recentFiles().files().stream().map(this::file).toList();
    }

    private Entry file(Path file) {
        return new Entry(String.valueOf(file.getFileName()), Messages.text("file", file.getParent()), "", Icons.RECENT,
                () -> OpenPartnershipHandler.openRecent(page, file));
    }

    private List<Entry> instruments() {
        return ParapetUi.catalogue().instruments().stream().map(this::instrument).toList();
    }

    private Entry instrument(InstrumentEntry instrument) {
        return new Entry(instrument.title(), Messages.text("instrument", instrument.edition()), "", Icons.INSTRUMENT,
                () -> InstrumentEditor.open(page, instrument.id(), instrument.edition()));
    }
}
