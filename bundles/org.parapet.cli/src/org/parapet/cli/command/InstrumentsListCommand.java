// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.InstrumentListJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.cli.output.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code parapet instruments list}. Opens no instrument file unless asked to check them. */
@CommandLine.Command(name = "list")
final class InstrumentsListCommand extends Command {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    InstrumentsListCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        Catalogue catalogue = context().catalogue().get();
        List<CatalogueProblem> problems = check ? catalogue.verify() : catalogue.problems();
        if (json) {
            new InstrumentListJson().write(catalogue.instruments(), problems, context().out());
            return ExitCode.DONE;
        }
        TextTable table = new TextTable();
        Map<Integer, String> items = new HashMap<>();
        Map<Integer, String> minutes = new HashMap<>();
        for (InstrumentEntry entry : catalogue.instruments()) {
            table.row(entry.reference(), entry.fidelity(), counted("list.items", entry.items(), items),
                    counted("list.minutes", entry.minutes(), minutes), entry.title());
        }
        table.print(context().out());
        context().out().flush();
        ProblemLines lines = new ProblemLines(context().err());
        for (CatalogueProblem problem : problems) {
            lines.print(List.of(problem.problem()));
        }
        return ExitCode.DONE;
    }

    private static String counted(String key, OptionalInt number, Map<Integer, String> texts) {
        return number.isEmpty() ? "" : texts.computeIfAbsent(number.getAsInt(), count -> Messages.get(key, count));
    }
}
