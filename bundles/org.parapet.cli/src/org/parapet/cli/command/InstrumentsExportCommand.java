// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.ExchangeJson;
import org.parapet.cli.output.LossLines;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.Translation;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments export}: writes an instrument in another format. */
@CommandLine.Command(name = "export")
final class InstrumentsExportCommand extends Command {

    @Parameters(paramLabel = "ID[@EDITION]|FILE", descriptionKey = "exported")
    private String source;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", descriptionKey = "exchangeFormat")
    private String format;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "exportLanguage")
    private String language;

    @Option(names = "--translation", paramLabel = "FILE", descriptionKey = "exportTranslation")
    private List<Path> translationFiles = new ArrayList<>();

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FILE", descriptionKey = "exchangeOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "exchangeReplace")
    private boolean replace;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsExportCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        KnownFormats formats = new KnownFormats(context().catalogue().get());
        InstrumentExport exporter = formats.exporter(format).orElseThrow(() -> wrongUsage(
                Messages.get("usage.oneOf", format, KnownFormats.ids(formats.exports()))));
        OutputFile.refuseExisting(out, replace);
        ExportedInstrument exported =
                inLanguage(new ExportSource(context().catalogue().get()).load(source, translationFiles));
        List<LossReport> losses = new ArrayList<>();
        new AtomicFiles().write(out, content -> losses.add(exporter.write(exported, content)));
        if (json) {
            new ExchangeJson().write(losses.getFirst(), out, context().out());
            return ExitCode.DONE;
        }
        LossReport report = losses.getFirst();
        new LossLines(context().out()).print(report);
        context().out().println(Messages.get("exchange.done", report.taken().size(), report.changed().size(),
                report.leftOut().size()));
        context().out().println(out);
        return ExitCode.DONE;
    }

    private ExportedInstrument inLanguage(ExportedInstrument exported) throws CommandFailure {
        Instrument instrument = exported.instrument();
        if (language == null) {
            return exported;
        }
        if (language.equalsIgnoreCase(instrument.getLanguage())) {
            return new ExportedInstrument(instrument, List.of());
        }
        for (Translation translation : exported.translations()) {
            if (translation.getLanguage().equalsIgnoreCase(language)) {
                return new ExportedInstrument(TranslatedInstrument.of(instrument, translation).copy(), List.of());
            }
        }
        String known = exported.translations().stream().map(Translation::getLanguage)
                .collect(Collectors.joining(", "));
        throw CommandFailure.input(Problem.error("language-unknown", Place.nowhere().withItem(source),
                Messages.get("exchange.language", language), Messages.get("exchange.language.cure",
                        known.isEmpty() ? instrument.getLanguage() : instrument.getLanguage() + ", " + known)));
    }
}
