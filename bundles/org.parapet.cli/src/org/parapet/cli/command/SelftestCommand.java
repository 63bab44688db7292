// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import java.util.Locale;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.output.TextTable;
import org.parapet.cli.selftest.PublishedValue;
import org.parapet.cli.selftest.PublishedValues;
import picocli.CommandLine;

/** {@code parapet selftest}: the statistics of this very product against published values. */
@CommandLine.Command(name = "selftest")
final class SelftestCommand extends Command {

    SelftestCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        List<PublishedValue> values = new PublishedValues().values();
        TextTable table = new TextTable().right(3, 4).row(Messages.get("selftest.verdict"),
                Messages.get("selftest.method"), Messages.get("selftest.input"), Messages.get("selftest.expected"),
                Messages.get("selftest.computed"), Messages.get("selftest.source"));
        boolean right = true;
        for (PublishedValue value : values) {
            right &= value.holds();
            table.row(Messages.get(value.holds() ? "selftest.holds" : "selftest.fails"), value.method(),
                    value.input(), number(value.expected()), number(value.computed()),
                    Messages.get("selftest." + value.basis().name().toLowerCase(Locale.ROOT), value.source()));
        }
        table.print(context().out());
        context().out().println(Messages.get(right ? "selftest.allHold" : "selftest.someFail", values.size()));
        return right ? ExitCode.DONE : ExitCode.FAULT;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.7f", value);
    }
}
