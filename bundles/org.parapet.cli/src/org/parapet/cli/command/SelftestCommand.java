// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.SelftestJson;
import org.parapet.cli.output.TextTable;
import org.parapet.cli.selftest.PublishedValue;
import org.parapet.cli.selftest.PublishedValues;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code parapet selftest}: the statistics of this very product against published values. */
@CommandLine.Command(name = "selftest")
final class SelftestCommand extends Command {

    private static final int MOST_DECIMALS = 7;

    private final Supplier<List<PublishedValue>> published;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    SelftestCommand(CommandContext context) {
        this(context, new PublishedValues()::values);
    }

    SelftestCommand(CommandContext context, Supplier<List<PublishedValue>> published) {
        super(context);
        this.published = published;
    }

    @Override
    ExitCode run() {
        List<PublishedValue> values = published.get();
        if (json) {
            new SelftestJson().write(values, context().out());
        } else {
            print(values);
        }
        return values.stream().allMatch(PublishedValue::holds) ? ExitCode.DONE : ExitCode.FAULT;
    }

    private void print(List<PublishedValue> values) {
        TextTable table = new TextTable().right(3, 4).row(Messages.get("selftest.verdict"),
                Messages.get("selftest.method"), Messages.get("selftest.input"), Messages.get("selftest.expected"),
                Messages.get("selftest.computed"), Messages.get("selftest.source"));
        for (PublishedValue value : values) {
            table.row(Messages.get(value.holds() ? "selftest.holds" : "selftest.fails"), value.method(),
                    value.input(), number(value.expected(), value.decimals()),
                    value.computed().isEmpty() ? "-" : number(value.computed().getAsDouble(), MOST_DECIMALS),
                    Messages.get("selftest." + value.basis().name().toLowerCase(Locale.ROOT), value.source()));
        }
        table.print(context().out());
        boolean right = values.stream().allMatch(PublishedValue::holds);
        context().out().println(Messages.get(right ? "selftest.allHold" : "selftest.someFail", values.size()));
    }

    private static String number(double value, int decimals) {
        return value == Math.rint(value) && Math.abs(value) >= 1000 ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%." + Math.min(decimals, MOST_DECIMALS) + "f", value);
    }
}
