// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.output.ProblemLines;
import org.parapet.exchange.responses.AnswerDates;
import org.parapet.exchange.responses.ImportPlan;
import org.parapet.exchange.responses.ResponseImporter;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code parapet import}: responses from a CSV file. Locks the partnership file meanwhile; imports all or nothing. */
@CommandLine.Command(name = "import")
final class ImportCommand extends Command {

    @Parameters(index = "0", paramLabel = "FILE.partnership", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "RESPONSES.csv", descriptionKey = "responses")
    private Path responses;

    @Option(names = "--instrument", paramLabel = "ID[@EDITION]", required = true, descriptionKey = "instrument")
    private String reference;

    @Option(names = "--wave", paramLabel = "NAME", required = true, descriptionKey = "wave")
    private String wave;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date", converter = Day.class)
    private LocalDate date;

    @Option(names = "--started", paramLabel = "YYYY-MM-DD", descriptionKey = "started", converter = Day.class)
    private LocalDate started;

    @Option(names = "--finished", paramLabel = "YYYY-MM-DD", descriptionKey = "finished", converter = Day.class)
    private LocalDate finished;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    ImportCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        AnswerDates dates = dates();
        Instrument instrument = new KnownInstruments(context().catalogue().get()).answerable(reference);
        try (OpenPartnership open = new PartnershipFiles().open(file)) {
            ImportPlan plan = new ResponseImporter(open.partnership(), instrument).plan(responses, wave, replace);
            plan.apply(dates);
            List<Problem> warnings = new ArrayList<>(plan.warnings());
            warnings.addAll(open.save());
            new ProblemLines(context().err()).print(warnings);
            context().out().println(Messages.get("import.done", plan.responses(), instrument.getTitle(), plan.wave(),
                    file, plan.newParticipants().size(), plan.blankResponses()));
        }
        return ExitCode.DONE;
    }

    private AnswerDates dates() {
        Optional<LocalDate> answered = Optional.ofNullable(date);
        Optional<LocalDate> first = Optional.ofNullable(started).or(() -> answered);
        Optional<LocalDate> last = Optional.ofNullable(finished).or(() -> answered);
        LocalDate today = LocalDate.now(context().clock());
        Stream.of(first, answered, last).flatMap(Optional::stream).filter(day -> day.isAfter(today)).findFirst()
                .ifPresent(day -> {
                    throw wrongUsage(Messages.get("import.inTheFuture", day, today));
                });
        try {
            return new AnswerDates(answered, first, last);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(Messages.get("import.datesOutOfOrder"));
        }
    }

    /** A calendar date as in ISO 8601. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(Messages.get("usage.date", text));
            }
        }
    }
}
