// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.exchange.responses.ResponseStream;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/**
 * Times tally and findings from a CSV stream against a bare loop that splits the lines of the same file and counts the
 * cells by item and text, alternating in one process, and prints the most heap either phase used.
 *
 * <p>Arguments: instrument file, CSV file, rounds.
 */
public final class TallyBenchmark {

    private TallyBenchmark() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments see the class comment
     * @throws IOException when the file cannot be read
     * @throws ModelFileException when the instrument cannot be loaded
     */
    public static void main(String[] arguments) throws IOException, ModelFileException {
        Instrument instrument = new InstrumentFiles().readInstrument(Path.of(arguments[0])).orElseThrow();
        Path answers = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        long[] bare = new long[rounds];
        long[] tally = new long[rounds];
        long cells = 0;
        for (int round = -2; round < rounds; round++) {
            long start = System.nanoTime();
            long counted = countBare(answers);
            long middle = System.nanoTime();
            AssessmentResult result = analyse(instrument, answers);
            long end = System.nanoTime();
            cells = result.items().stream().mapToLong(item -> item.answered()).sum();
            if (cells != counted) {
                throw new IllegalStateException("The bare loop counted " + counted + " answers, the tally " + cells);
            }
            if (round >= 0) {
                bare[round] = middle - start;
                tally[round] = end - middle;
            }
        }
        Samples bareSamples = new Samples(bare);
        Samples tallySamples = new Samples(tally);
        System.out.println("  bare loop:          " + bareSamples);
        System.out.println("  tally and findings: " + tallySamples);
        System.out.println("  ratio %.2f (at most 2); %,d answers; most heap used %d MB of %d MB".formatted(
                tallySamples.median() / bareSamples.median(), cells, peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
    }

    private static long countBare(Path answers) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(answers)) {
            int columns = in.readLine().split(",", -1).length;
            List<Map<String, int[]>> counts = java.util.stream.Stream.generate(HashMap<String, int[]>::new)
                    .limit(columns).map(map -> (Map<String, int[]>) map).toList();
            long total = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                for (int column = 3; column < columns; column++) {
                    if (!cells[column].isEmpty()) {
                        counts.get(column).computeIfAbsent(cells[column], option -> new int[1])[0]++;
                        total++;
                    }
                }
            }
            return total;
        }
    }

    private static AssessmentResult analyse(Instrument instrument, Path answers) throws ModelFileException {
        TallyCounter counter = new TallyCounter(Questionnaire.of(instrument));
        List<Problem> problems = new ResponseStream(instrument).read(answers, counter::organisation, counter::accept);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalStateException(problems.getFirst().describe());
        }
        return Analyzer.analyse(instrument, counter.tally(), "benchmark");
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
