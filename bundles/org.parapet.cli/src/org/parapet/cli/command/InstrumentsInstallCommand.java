// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.parapet.catalogue.folder.InspectedInstrument;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.InstallationJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.packaging.install.InstallationOffer;
import org.parapet.packaging.install.InstrumentInstaller;
import org.parapet.packaging.install.Standing;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments install}: says what a plug-in is and who made it, then installs it. */
@CommandLine.Command(name = "install")
final class InstrumentsInstallCommand extends Command {

    @Parameters(paramLabel = "PLUGIN.jar", descriptionKey = "plugin")
    private Path jar;

    @Option(names = "--replace", descriptionKey = "replacePlugin")
    private boolean replace;

    @Option(names = "--show", descriptionKey = "showPlugin")
    private boolean show;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsInstallCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        InstrumentInstaller installer = InstrumentInstaller.of(context().instrumentsFolder(),
                context().catalogue().get());
        InstallationOffer offer = installer.offer(jar);
        if (!json && !offer.sha256().isEmpty()) {
            print(offer);
            context().out().flush();
        }
        if (offer.standing() == Standing.REFUSED) {
            throw new CommandFailure(ExitCode.INPUT, offer.problems().stream().filter(Problem::isError).toList());
        }
        new ProblemLines(context().err()).print(offer.problems());
        Optional<Path> installed = show ? Optional.empty() : Optional.of(installer.install(offer, replace));
        if (json) {
            new InstallationJson().write(offer, installed, context().out());
        } else if (installed.isPresent()) {
            context().out().println(Messages.get("install." + offer.standing(), installed.get()));
        }
        return ExitCode.DONE;
    }

    private void print(InstallationOffer offer) {
        PrintWriter out = context().out();
        if (!offer.symbolicName().isEmpty()) { // what is damaged has no name
            out.println(Messages.get("offer.plugin", offer.symbolicName(), offer.version()));
        }
        out.println(Messages.get("offer.vendor", offer.vendor().isEmpty() ? Messages.get("offer.nobody")
                : offer.vendor()));
        out.println(Messages.get("offer.checksum", offer.sha256()));
        for (InspectedInstrument instrument : offer.instruments()) {
            out.println(Messages.get("offer.instrument", instrument.reference(), instrument.title(),
                    instrument.fidelity(), instrument.items()));
            out.println(Messages.get("offer.source", oneLine(instrument.citation())));
            out.println(Messages.get("offer.rights", oneLine(instrument.rights())));
            if (!instrument.translations().isEmpty()) {
                out.println(Messages.get("offer.translations", String.join(", ", instrument.translations())));
            }
        }
        offer.crosswalks().forEach(crosswalk -> out.println(Messages.get("offer.crosswalk", crosswalk)));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
