// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.PackagedPluginJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.ModelFileException;
import org.parapet.packaging.PackagedPlugin;
import org.parapet.packaging.PluginPackager;
import org.parapet.packaging.PluginProject;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments package}: a plug-in jar, or the project of one, of an instrument file. */
@CommandLine.Command(name = "package")
final class InstrumentsPackageCommand extends Command {

    @Parameters(paramLabel = "FILE.instrument", index = "0", descriptionKey = "instrumentFile")
    private Path instrument;

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*", descriptionKey = "companions")
    private List<Path> companions = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "PLUGIN.jar", descriptionKey = "pluginOut")
    private Path jar;

    @Option(names = "--project", paramLabel = "DIR", descriptionKey = "pluginProject")
    private Path project;

    @Option(names = "--vendor", paramLabel = "NAME", descriptionKey = "vendor")
    private String vendor = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsPackageCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws ModelFileException {
        if (jar == null == (project == null)) {
            throw wrongUsage(Messages.get("package.target"));
        }
        ProblemLines problems = new ProblemLines(context().err());
        if (project != null) {
            problems.print(new PluginProject().export(instrument, companions, vendor, project));
            context().out().println(project);
            return ExitCode.DONE;
        }
        PackagedPlugin plugin = new PluginPackager().pack(instrument, companions, vendor, jar);
        problems.print(plugin.problems());
        if (json) {
            new PackagedPluginJson().write(plugin, context().out());
        } else {
            context().out().println(Messages.get("package.done", plugin.file(), plugin.reference(),
                    plugin.identity().symbolicName(), plugin.identity().version()));
            context().out().println(Messages.get("offer.vendor", plugin.vendor()));
            context().out().println(Messages.get("offer.checksum", plugin.sha256()));
        }
        return ExitCode.DONE;
    }
}
