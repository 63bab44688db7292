// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.RemovalJson;
import org.parapet.model.files.ModelFileException;
import org.parapet.packaging.install.InstalledPlugin;
import org.parapet.packaging.install.InstrumentInstaller;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments remove}. */
@CommandLine.Command(name = "remove")
final class InstrumentsRemoveCommand extends Command {

    @Parameters(paramLabel = "ID[@EDITION]", descriptionKey = "installedReference")
    private String reference;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsRemoveCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws ModelFileException {
        InstalledPlugin removed = InstrumentInstaller.of(context().instrumentsFolder(), context().catalogue().get())
                .remove(reference);
        if (json) {
            new RemovalJson().write(removed, context().out());
        } else {
            context().out().println(Messages.get("remove.done", String.join(", ", removed.references()),
                    removed.file()));
        }
        return ExitCode.DONE;
    }
}
