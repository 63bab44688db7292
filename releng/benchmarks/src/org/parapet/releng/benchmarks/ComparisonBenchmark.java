// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipIds;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/**
 * Forty partnerships of twenty people, three instruments, four waves: from the files to the full comparison, against
 * reading the same files alone, in turns in one process. Comparing uses all processors from reading on, so reading is
 * measured both on one thread and as comparing reads.
 *
 * <p>Usage: FOLDER TURNS INSTRUMENT... CROSSWALK
 */
public final class ComparisonBenchmark {

    private static final int PARTNERSHIPS = 40;
    private static final int PEOPLE = 20;
    private static final int ORGANISATIONS = 3;
    private static final int WAVES = 4;
    private static final int WARM_UP = 12;
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(
            OperatingSystemMXBean.class);
    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Crosswalk crosswalk;
    private final Path folder;

    private ComparisonBenchmark(Path folder, List<String> files) throws ModelFileException {
        this.folder = folder;
        InstrumentFiles models = new InstrumentFiles();
        for (String file : files.subList(0, files.size() - 1)) {
            Instrument instrument = models.readInstrument(Path.of(file)).orElseThrow();
            instruments.put(instrument.getId() + '@' + instrument.getEdition(), instrument);
        }
        crosswalk = models.readCrosswalk(Path.of(files.getLast())).orElseThrow();
    }

    /**
     * Measures.
     *
     * @param arguments see the class comment
     * @throws IOException when a file cannot be written
     * @throws ModelFileException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException, ModelFileException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ComparisonBenchmark benchmark = new ComparisonBenchmark(folder,
                Arrays.asList(arguments).subList(2, arguments.length));
        benchmark.writeFiles();
        benchmark.measure(Integer.parseInt(arguments[1]));
    }

    /** What a turn of something took: wall time, and processor time of the whole process, in nanoseconds. */
    private record Taken(List<Long> wall, List<Long> processor) {

        Taken() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private interface Work {
        int run() throws IOException;
    }

    private void measure(int turns) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".partnership")).sorted().toList();
        }
        Taken one = new Taken();
        Taken all = new Taken();
        Taken compared = new Taken();
        int cells = 0;
        for (int turn = -WARM_UP; turn < turns; turn++) {
            int number = turn;
            int expected = time(turn, one, () -> files.stream().mapToInt(ComparisonBenchmark::read).sum());
            time(turn, all, () -> files.parallelStream().mapToInt(ComparisonBenchmark::read).sum());
            Comparison[] made = new Comparison[1];
            int found = time(turn, compared, () -> {
                made[0] = compare(files, number);
                return made[0].assessments().size();
            });
            if (found != expected) {
                throw new IllegalStateException(made[0].leftOut().toString());
            }
            cells = made[0].cells().size();
        }
        double oneThread = median(one.wall());
        double reading = median(all.wall());
        double comparing = median(compared.wall());
        System.out.printf("  %d files, %d cells, %d turns; heap at most %d MB%n", files.size(), cells, turns,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf("  reading %.0f ms on 1 thread, %.0f ms on %d; from the files to the full comparison %.0f ms on"
                + " %3$d%n", oneThread / 1e6, reading / 1e6, ForkJoinPool.getCommonPoolParallelism() + 1,
                comparing / 1e6);
        System.out.printf("  ratio %.2f to reading on 1 thread, %.2f to reading on as many (at most 1.5)%n",
                comparing / oneThread, comparing / reading);
        double readingProcessor = median(all.processor());
        double comparingProcessor = median(compared.processor());
        System.out.printf("  processor time of the whole process: reading %.0f ms, to the full comparison %.0f ms, ratio"
                + " %.2f%n", readingProcessor / 1e6, comparingProcessor / 1e6, comparingProcessor / readingProcessor);
    }

    private static int time(int turn, Taken taken, Work work) throws IOException {
        System.gc();
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        int result = work.run();
        if (turn >= 0) {
            taken.wall().add(System.nanoTime() - start);
            taken.processor().add(SYSTEM.getProcessCpuTime() - processor);
        }
        return result;
    }

    private static int read(Path file) {
        return new PartnershipFiles().read(file).model().orElseThrow().getAssessments().size();
    }

    private Comparison compare(List<Path> files, int seed) {
        return new ComparisonLoader((id, edition) -> Optional.ofNullable(instruments.get(id + '@' + edition)),
                List.of(crosswalk), false).load(files, folder, seed).compare();
    }

    private static double median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }

    private void writeFiles() throws ModelFileException {
        Random random = new Random(40);
        for (int number = 1; number <= PARTNERSHIPS; number++) {
            Path file = folder.resolve(String.format("partnership-%02d.partnership", number));
            if (!Files.exists(file)) {
                new PartnershipFiles().create(file, partnership(number, random)).close();
            }
        }
    }

    private Partnership partnership(int number, Random random) {
        Partnership partnership = FACTORY.createPartnership();
        partnership.setName("Partnership " + number);
        partnership.setMadeUp(true);
        for (int i = 1; i <= ORGANISATIONS; i++) {
            Organisation organisation = FACTORY.createOrganisation();
            organisation.setName("Organisation " + number + '.' + i);
            partnership.getOrganisations().add(organisation);
        }
        for (int i = 0; i < PEOPLE; i++) {
            Participant participant = FACTORY.createParticipant();
            participant.setCode(String.format("P%02d", i + 1));
            participant.setOrganisation(partnership.getOrganisations().get(i % ORGANISATIONS));
            participant.setRole(ParticipantRole.VALUES.get(i / ORGANISATIONS % ParticipantRole.VALUES.size()));
            partnership.getParticipants().add(participant);
        }
        for (int i = 0; i < WAVES; i++) {
            Wave wave = FACTORY.createWave();
            wave.setName(String.valueOf(2023 + i));
            wave.setStartedOn(LocalDate.of(2023 + i, 3, 1));
            partnership.getWaves().add(wave);
            instruments.values().stream().sorted((one, other) -> one.getId().compareTo(other.getId()))
                    .forEach(instrument -> partnership.getAssessments().add(assessment(instrument, wave, partnership,
                            random)));
        }
        new PartnershipIds(partnership).complete(partnership);
        return partnership;
    }

    private static Assessment assessment(Instrument instrument, Wave wave, Partnership partnership, Random random) {
        Assessment assessment = FACTORY.createAssessment();
        assessment.setInstrument(instrument.getId());
        assessment.setEdition(instrument.getEdition());
        assessment.setWave(wave);
        assessment.setFinishedOn(wave.getStartedOn().plusDays(20));
        for (Participant participant : partnership.getParticipants()) {
            Response response = FACTORY.createResponse();
            response.setParticipant(participant);
            for (Question question : Questionnaire.of(instrument).questions()) {
                if (random.nextInt(50) > 0) {
                    Answer answer = FACTORY.createAnswer();
                    answer.setItem(question.item());
                    answer.setOption(question.choices().get(random.nextInt(question.choices().size())).code());
                    response.getAnswers().add(answer);
                }
            }
            assessment.getResponses().add(response);
        }
        return assessment;
    }
}
