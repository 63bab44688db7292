// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments template}: an empty file of a format, to be filled in and imported. */
@CommandLine.Command(name = "template")
final class InstrumentsTemplateCommand extends Command {

    @Parameters(paramLabel = "FORMAT", arity = "0..1", descriptionKey = "templateFormat")
    private String format = "spreadsheet";

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FILE", descriptionKey = "exchangeOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "exchangeReplace")
    private boolean replace;

    InstrumentsTemplateCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        KnownFormats formats = new KnownFormats(context().catalogue().get());
        InstrumentImport importer = formats.importer(format).orElseThrow(() -> wrongUsage(
                Messages.get("usage.oneOf", format, KnownFormats.ids(formats.imports()))));
        OutputFile.refuseExisting(out, replace);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            if (!importer.writeTemplate(content)) {
                throw wrongUsage(Messages.get("template.none", format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new AtomicFiles().write(out, content.toByteArray());
        context().out().println(out);
        return ExitCode.DONE;
    }
}
