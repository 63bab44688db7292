// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.catalogue.exchange.FormatGuess;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.ExchangeJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.translation.Translation;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code parapet instruments import}: makes an instrument file of a file in another format, and a translation file for
 * each further language; or nothing and every place where the file is broken.
 */
@CommandLine.Command(name = "import")
final class InstrumentsImportCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "foreignFile")
    private Path file;

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "importFormat")
    private String format;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FILE.instrument", descriptionKey = "importOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "exchangeReplace")
    private boolean replace;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsImportCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        KnownFormats formats = new KnownFormats(context().catalogue().get());
        String from = format == null ? guess(formats) : format;
        InstrumentImport importer = formats.importer(from).orElseThrow(() -> wrongUsage(
                Messages.get("usage.oneOf", from, KnownFormats.ids(formats.imports()))));
        if (!out.toString().endsWith(NamedInstrument.EXTENSION)) {
            throw wrongUsage(Messages.get("exchange.extension", out, NamedInstrument.EXTENSION));
        }
        OutputFile.refuseExisting(out, replace);
        ImportedInstrument imported = read(importer);
        if (imported.instrument().isEmpty()) {
            if (json) {
                new ExchangeJson().write(imported, List.of(), context().out());
            }
            throw new CommandFailure(ExitCode.INPUT, imported.problems());
        }
        Map<Path, Translation> translations = new LinkedHashMap<>();
        for (Translation translation : imported.translations()) {
            Path beside = beside(translation.getLanguage());
            OutputFile.refuseExisting(beside, replace);
            translations.put(beside, translation);
        }
        InstrumentFiles files = new InstrumentFiles();
        files.write(imported.instrument().get(), out);
        List<Path> written = new ArrayList<>(List.of(out));
        for (Map.Entry<Path, Translation> translation : translations.entrySet()) {
            files.write(translation.getValue(), translation.getKey());
            written.add(translation.getKey());
        }
        print(imported, written);
        return ExitCode.DONE;
    }

    private String guess(KnownFormats formats) throws CommandFailure {
        List<ExchangeEntry> fitting;
        try {
            fitting = FormatGuess.of(formats.imports(), file);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (fitting.size() != 1) {
            refuse(formats, fitting);
            throw wrongUsage(Messages.get("exchange.formatUnclear", file, KnownFormats.ids(fitting)));
        }
        return fitting.getFirst().id();
    }

    /** A file that none of the formats of its ending can read is refused with what they say. */
    private void refuse(KnownFormats formats, List<ExchangeEntry> fitting) throws CommandFailure {
        if (fitting.size() == formats.imports().size()) {
            return;
        }
        Set<Problem> problems = new LinkedHashSet<>();
        for (ExchangeEntry format : fitting) {
            ImportedInstrument imported = read(formats.importer(format.id()).orElseThrow());
            if (imported.instrument().isPresent()) {
                return;
            }
            problems.addAll(imported.problems());
        }
        throw new CommandFailure(ExitCode.INPUT, List.copyOf(problems));
    }

    private ImportedInstrument read(InstrumentImport importer) throws CommandFailure {
        try (InputStream content = Files.newInputStream(file)) {
            return importer.read(content, file.toString());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CommandFailure unreadable(IOException e) {
        return CommandFailure.input(Problem.error("file-unreadable", Place.of(file),
                Messages.get("exchange.unreadable", String.valueOf(e.getMessage())),
                Messages.get("exchange.unreadable.cure")));
    }

    private Path beside(String language) {
        String name = out.getFileName().toString();
        return out.resolveSibling(name.substring(0, name.length() - NamedInstrument.EXTENSION.length()) + '.' + language
                + InstrumentFormats.TRANSLATION.ending());
    }

    private void print(ImportedInstrument imported, List<Path> written) {
        if (json) {
            new ExchangeJson().write(imported, written, context().out());
            return;
        }
        ProblemLines lines = new ProblemLines(context().out());
        imported.losses().entries().forEach(entry -> lines.print(List.of(entry.describe())));
        context().out().println(Messages.get("exchange.done", imported.losses().taken().size(),
                imported.losses().changed().size(), imported.losses().leftOut().size()));
        written.forEach(context().out()::println);
        context().out().flush();
        new ProblemLines(context().err()).print(imported.problems());
    }
}
