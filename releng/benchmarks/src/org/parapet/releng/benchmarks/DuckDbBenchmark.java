// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.construct.CrosswalkScores;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.exchange.responses.ResponsePart;
import org.parapet.exchange.responses.ResponseScan;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/**
 * Times all findings, POMP, agreement and construct figures from a CSV file against DuckDB, which only counts the same
 * file by item and option, alternating in one process. Both use all processors.
 *
 * <p>DuckDB is given what it would otherwise have to find out: delimiter, quote, line end and the type of every column;
 * text, since reading the options as an enumeration takes it more than twice as long. Of the ways to write the query
 * (unpivot and group; one filtered count for each item and option) the faster one is used.
 *
 * <p>Arguments: instrument file, crosswalk file, CSV file, rounds.
 */
public final class DuckDbBenchmark {

    private DuckDbBenchmark() {
    }

    /** Counts a part of the file. */
    private record Part(TallyCounter counter) implements ResponsePart {

        @Override
        public int organisation(String id) {
            return counter.organisation(id);
        }

        @Override
        public void accept(int organisation, ParticipantRole role, int[] choices) {
            counter.accept(organisation, role, choices);
        }
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments see the class comment
     * @throws IOException when the file cannot be read
     * @throws ModelFileException when instrument or crosswalk cannot be loaded
     * @throws SQLException when DuckDB fails
     */
    public static void main(String[] arguments) throws IOException, ModelFileException, SQLException {
        Instrument instrument = new InstrumentFiles().readInstrument(Path.of(arguments[0])).orElseThrow();
        Crosswalk crosswalk = new InstrumentFiles().readCrosswalk(Path.of(arguments[1])).orElseThrow();
        Path answers = Path.of(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        long[] duck = new long[rounds];
        long[] parapet = new long[rounds];
        long cells = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String query = query(answers);
            for (int round = -2; round < rounds; round++) {
                long start = System.nanoTime();
                long counted = count(statement, query);
                long middle = System.nanoTime();
                cells = analyse(instrument, crosswalk, answers);
                long end = System.nanoTime();
                if (cells != counted) {
                    throw new IllegalStateException("DuckDB counted " + counted + " answers, Parapet " + cells);
                }
                if (round >= 0) {
                    duck[round] = middle - start;
                    parapet[round] = end - middle;
                }
            }
            try (ResultSet settings = statement.executeQuery("SELECT version(), current_setting('threads')")) {
                settings.next();
                System.out.println("  DuckDB " + settings.getString(1) + " with " + settings.getString(2)
                        + " threads, counts only:   " + new Samples(duck));
            }
        }
        Samples parapetSamples = new Samples(parapet);
        System.out.println("  Parapet with " + Runtime.getRuntime().availableProcessors()
                + " threads, all figures:        " + parapetSamples);
        System.out.println("  ratio %.2f (at most 1.5); %,d answers; most heap used %d MB of %d MB".formatted(
                parapetSamples.median() / new Samples(duck).median(), cells, peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
    }

    private static String query(Path answers) throws IOException {
        List<String> columns;
        try (var lines = Files.lines(answers)) {
            columns = Arrays.asList(lines.findFirst().orElseThrow().split(","));
        }
        String types = columns.stream().map(column -> "'" + column + "': 'VARCHAR'").collect(Collectors.joining(", "));
        return "SELECT item, answer, count(*) FROM (UNPIVOT (SELECT * EXCLUDE (participant, organisation, role) "
                + "FROM read_csv('" + answers + "', header = true, auto_detect = false, delim = ',', quote = '\"', "
                + "new_line = '\\r\\n', columns = {" + types
                + "})) ON COLUMNS(*) INTO NAME item VALUE answer) GROUP BY ALL";
    }

    private static long count(Statement statement, String query) throws SQLException {
        long total = 0;
        try (ResultSet counts = statement.executeQuery(query)) {
            while (counts.next()) {
                total += counts.getLong(3);
            }
        }
        return total;
    }

    private static long analyse(Instrument instrument, Crosswalk crosswalk, Path answers) throws ModelFileException {
        Questionnaire questionnaire = Questionnaire.of(instrument);
        ResponseScan.Scanned<Tally> scanned = new ResponseScan(instrument).read(answers,
                () -> new Part(new TallyCounter(questionnaire)), part -> part.counter().tally(), Tally::plus);
        if (!scanned.plain()) {
            throw new IllegalStateException("The file is not plain");
        }
        AssessmentResult result = Analyzer.analyse(instrument, scanned.result(), "benchmark");
        List<ConstructResult> constructs = CrosswalkScores.of(crosswalk, result);
        if (constructs.stream().noneMatch(construct -> construct.pomp().isPresent())) {
            throw new IllegalStateException("No construct was measured");
        }
        return result.items().stream().mapToLong(ItemResult::answered).sum();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
