// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.FormatsJson;
import org.parapet.cli.output.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code parapet instruments formats}: in which formats instruments can be imported and exported. */
@CommandLine.Command(name = "formats")
final class InstrumentsFormatsCommand extends Command {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsFormatsCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        KnownFormats formats = new KnownFormats(context().catalogue().get());
        if (json) {
            new FormatsJson().write(formats.imports(), formats.exports(), context().out());
            return ExitCode.DONE;
        }
        Set<String> imports = new TreeSet<>(formats.imports().stream().map(ExchangeEntry::id).toList());
        Set<String> exports = new TreeSet<>(formats.exports().stream().map(ExchangeEntry::id).toList());
        Set<String> seen = new TreeSet<>();
        TextTable table = new TextTable();
        for (List<ExchangeEntry> entries : List.of(formats.imports(), formats.exports())) {
            for (ExchangeEntry entry : entries) {
                if (seen.add(entry.id())) {
                    String direction = !exports.contains(entry.id()) ? "formats.import"
                            : imports.contains(entry.id()) ? "formats.both" : "formats.export";
                    table.row(entry.id(), Messages.get(direction), String.join(" ", entry.extensions()),
                            entry.description().orElse(entry.title()));
                }
            }
        }
        table.print(context().out());
        return ExitCode.DONE;
    }
}
