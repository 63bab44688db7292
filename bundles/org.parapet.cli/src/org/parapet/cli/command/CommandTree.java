// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import org.parapet.cli.CommandContext;
import org.parapet.cli.Messages;
import picocli.CommandLine;

/**
 * The commands and how they hang together. Makes the commands on the way to the one that the arguments name; all of
 * them only where help or a message needs them.
 */
public final class CommandTree {

    private static final String INSTRUMENTS = "instruments";
    private static final List<String> COMMANDS = List.of(INSTRUMENTS, "new", "import", "analyse", "compare", "report",
            "selftest", "completion");
    private static final List<String> INSTRUMENT_COMMANDS = List.of("list", "show", "choose", "validate", "try",
            "package", "install", "remove", "compare", "new-edition", "formats", "import", "export", "template");

    private final CommandContext context;

    /**
     * A tree of commands.
     *
     * @param context what commands get from outside
     */
    public CommandTree(CommandContext context) {
        this.context = context;
    }

    /**
     * {@return the root with the commands that the arguments need}
     *
     * @param arguments as given after {@code parapet}
     */
    public CommandLine rootFor(String... arguments) {
        String first = arguments.length > 0 ? arguments[0] : "";
        String second = arguments.length > 1 ? arguments[1] : "";
        CommandLine root = new CommandLine(new RootCommand(context));
        if (COMMANDS.contains(first)) {
            root.addSubcommand(first, command(first, second));
        } else {
            addAll(root);
        }
        return prepared(root);
    }

    /** {@return the root with all commands} */
    public CommandLine complete() {
        CommandLine root = new CommandLine(new RootCommand(context));
        addAll(root);
        return prepared(root);
    }

    private void addAll(CommandLine root) {
        for (String command : COMMANDS) {
            root.addSubcommand(command, command(command, ""));
        }
    }

    private CommandLine prepared(CommandLine root) {
        root.setResourceBundle(Messages.texts());
        root.setOut(context.out());
        root.setErr(context.err());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        root.setUsageHelpWidth(100);
        return root;
    }

    private CommandLine command(String name, String next) {
        return switch (name) {
            case INSTRUMENTS -> instruments(next);
            case "new" -> new CommandLine(new NewCommand(context));
            case "import" -> new CommandLine(new ImportCommand(context));
            case "analyse" -> new CommandLine(new AnalyseCommand(context));
            case "compare" -> new CommandLine(new CompareCommand(context));
            case "report" -> new CommandLine(new ReportCommand(context));
            case "selftest" -> new CommandLine(new SelftestCommand(context));
            case "completion" -> new CommandLine(new CompletionCommand(context));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private CommandLine instruments(String next) {
        CommandLine group = new CommandLine(new InstrumentsCommand(context));
        for (String command : INSTRUMENT_COMMANDS.contains(next) ? List.of(next) : INSTRUMENT_COMMANDS) {
            group.addSubcommand(command, instrumentCommand(command));
        }
        return group;
    }

    private CommandLine instrumentCommand(String name) {
        return switch (name) {
            case "list" -> new CommandLine(new InstrumentsListCommand(context));
            case "show" -> new CommandLine(new InstrumentsShowCommand(context));
            case "choose" -> new CommandLine(new InstrumentsChooseCommand(context));
            case "validate" -> new CommandLine(new InstrumentsValidateCommand(context));
            case "try" -> new CommandLine(new InstrumentsTryCommand(context));
            case "package" -> new CommandLine(new InstrumentsPackageCommand(context));
            case "install" -> new CommandLine(new InstrumentsInstallCommand(context));
            case "remove" -> new CommandLine(new InstrumentsRemoveCommand(context));
            case "compare" -> new CommandLine(new InstrumentsCompareCommand(context));
            case "new-edition" -> new CommandLine(new InstrumentsEditionCommand(context));
            case "formats" -> new CommandLine(new InstrumentsFormatsCommand(context));
            case "import" -> new CommandLine(new InstrumentsImportCommand(context));
            case "export" -> new CommandLine(new InstrumentsExportCommand(context));
            case "template" -> new CommandLine(new InstrumentsTemplateCommand(context));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
