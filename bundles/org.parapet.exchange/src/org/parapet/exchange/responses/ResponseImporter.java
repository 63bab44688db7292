// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * Plans the import of responses in a CSV file or an XLSX workbook into a partnership. Either the whole file is right
 * and the wave free, or nothing is imported. The format is described with this package.
 *
 * <p>More than {@value #MOST_RESPONSES} responses are refused: they are for {@link ResponseStream}.
 *
 * <p>A participant code that the partnership does not have makes a new participant, with the organisation and role of
 * the row. One that it has must come with the same organisation, and with the same role unless the row states none.
 *
 * @param partnership where the responses go; valid
 * @param instrument what was answered; valid
 */
public record ResponseImporter(Partnership partnership, Instrument instrument) {

    /** How many responses one file may have; a partnership file that takes more is no longer handy for anybody. */
    public static final int MOST_RESPONSES = 20_000;

    /** Checks the parts. */
    public ResponseImporter {
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(instrument, "instrument");
    }

    /**
     * {@return what importing a file will change}
     *
     * @param file path as the user gave it; a CSV file, or an XLSX workbook, of which the first sheet is read and whose
     *        problems name the cell, such as B7
     * @param wave name of the wave, which is added when the partnership does not have it
     * @param replace whether the responses in the file take the place of all that the wave has for this instrument
     *        edition; when false, a wave that has any is refused
     * @throws ModelFileException of kind INPUT with every problem
     */
    public ImportPlan plan(Path file, String wave, boolean replace) throws ModelFileException {
        try (InputStream content = Files.newInputStream(file)) {
            return WorkbookReader.isWorkbook(file)
                    ? plan(file.toString(), wave, replace, (reader, handler) -> reader.readWorkbook(file, handler))
                    : plan(content, file.toString(), wave, replace);
        } catch (IOException e) {
            throw Failures.unreadable(file.toString(), e);
        }
    }

    /**
     * {@return what importing a stream will change}
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     * @param wave name of the wave, which is added when the partnership does not have it
     * @param replace whether the responses in the file take the place of all that the wave has for this instrument
     *        edition; when false, a wave that has any is refused
     * @throws ModelFileException of kind INPUT with every problem
     */
    public ImportPlan plan(InputStream content, String name, String wave, boolean replace) throws ModelFileException {
        return plan(name, wave, replace, (reader, handler) -> reader.read(content, handler));
    }

    /** Reads the responses from wherever they are. */
    @FunctionalInterface
    private interface Source {
        Optional<Header> read(ResponseReader reader, ResponseReader.RowHandler handler) throws IOException;
    }

    private ImportPlan plan(String name, String wave, boolean replace, Source source) throws ModelFileException {
        RowProblems problems = new RowProblems(name);
        PartnershipLookup lookup = new PartnershipLookup(partnership);
        Optional<Wave> known = lookup.wave(wave);
        Optional<Assessment> assessment = lookup.assessment(instrument.getId(), instrument.getEdition(), wave);
        List<String> present = ResponseApplier.codes(assessment);
        checkWave(wave, present, replace, problems);
        Questions questions = Questions.of(instrument);
        if (questions.items().isEmpty()) {
            problems.file("instrument-without-items", instrument.getId(), instrument.getEdition());
            Failures.throwIfAny(problems);
        }
        List<PlannedResponse> responses = new ArrayList<>();
        List<PlannedResponse> newcomers = new ArrayList<>();
        Optional<Header> header = read(source, name, questions, problems, responses, newcomers);
        Failures.throwIfAny(problems);
        List<Problem> warnings = new ArrayList<>(Failures.warnings(name, header.orElseThrow()));
        warnOfOtherEdition(name, wave, warnings);
        return new ImportPlan(partnership, known.map(Wave::getName).orElse(wave.strip()), known.isEmpty(), present,
                responses, newcomers, warnings, new ResponseApplier(instrument, questions));
    }

    private Optional<Header> read(Source source, String name, Questions questions, RowProblems problems,
            List<PlannedResponse> responses, List<PlannedResponse> newcomers) throws ModelFileException {
        Map<NameKey, Participant> participants = new HashMap<>();
        partnership.getParticipants().forEach(each -> participants.put(NameKey.of(each.getCode()), each));
        Map<String, Organisation> organisations = new HashMap<>();
        partnership.getOrganisations().forEach(each -> organisations.put(each.getId(), each));
        ResponseReader reader = new ResponseReader(questions, OrganisationTexts.of(partnership), problems);
        int[] surplus = new int[1];
        try {
            Optional<Header> read = source.read(reader, (header, row) -> {
                if (responses.size() == MOST_RESPONSES) {
                    surplus[0]++;
                    return;
                }
                PlannedResponse planned = PlannedResponse.of(row);
                Participant participant = participants.get(NameKey.of(row.participant()));
                if (participant == null) {
                    newcomers.add(planned);
                } else {
                    checkKnown(participant, organisations.get(row.organisation()), row, header, problems);
                }
                responses.add(planned);
            });
            if (surplus[0] > 0) {
                problems.file("csv-too-many-rows", String.valueOf(MOST_RESPONSES + surplus[0]),
                        String.valueOf(MOST_RESPONSES));
            }
            return read;
        } catch (IOException e) {
            throw Failures.unreadable(name, e);
        }
    }

    private void checkWave(String wave, List<String> present, boolean replace, RowProblems problems) {
        OptionalInt forbidden = TextLimit.NAME.firstForbidden(wave);
        if (NameKey.of(wave).isBlank() || wave.strip().length() > TextLimit.NAME.maximum() || forbidden.isPresent()) {
            problems.file("wave-name", String.valueOf(TextLimit.NAME.maximum()));
        }
        if (!present.isEmpty() && !replace) {
            problems.file("wave-already-answered", wave.strip(), String.valueOf(present.size()), instrument.getId(),
                    instrument.getEdition());
        }
    }

    private static void checkKnown(Participant participant, Organisation stated, ResponseRow row, Header header,
            RowProblems problems) {
        if (participant.getOrganisation() != stated) {
            problems.cell("participant-other-organisation", row.line(), row.row(), header.organisation(),
                    header.names().get(header.organisation()), participant.getCode(), stated.getName(),
                    participant.getOrganisation().getName());
        }
        if (row.role().isPresent() && row.role().get() != participant.getRole()) {
            problems.cell("participant-other-role", row.line(), row.row(), header.role(),
                    header.names().get(header.role()), participant.getCode(), row.role().get().getLiteral(),
                    participant.getRole().getLiteral());
        }
    }

    private void warnOfOtherEdition(String name, String wave, List<Problem> warnings) {
        new PartnershipLookup(partnership).assessments(Optional.of(instrument.getId()), Optional.of(wave)).stream()
                .filter(each -> !each.getEdition().equals(instrument.getEdition()) && !each.getResponses().isEmpty())
                .forEach(each -> warnings.add(Problem.warning("wave-other-edition", Place.of(name),
                        Messages.get("wave-other-edition.message", wave.strip(), each.getEdition()),
                        Messages.get("wave-other-edition.cure"))));
    }
}
