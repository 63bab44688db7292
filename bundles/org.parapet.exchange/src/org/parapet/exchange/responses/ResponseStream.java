// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * Hands the responses in a CSV file to a counter, without keeping them: memory does not grow with the number of
 * responses. Participants that occur twice are told by fingerprints, eight bytes each in a temporary file where there
 * are many; only where fingerprints agree is the file read a second time, to compare the codes themselves.
 *
 * <p>The questions are numbered as analysis numbers them: the instrument's items in order, one question for each scale
 * of an item, one for an item that is ticked (option 0 is done, 1 is not done), none for an open prompt. Open prompts
 * and comments are checked and passed over. The format is described with this package.
 *
 * <p>Thread-safe as long as instrument and partnership are not changed.
 */
public final class ResponseStream {

    private final Instrument instrument;
    private final Supplier<OrganisationTexts> organisations;
    private final DuplicateSearch search;

    /**
     * Reads responses from any organisations. An organisation's id is its name as the file first writes it.
     *
     * @param instrument a valid instrument
     */
    public ResponseStream(Instrument instrument) {
        this(instrument, DuplicateSearch.standard());
    }

    ResponseStream(Instrument instrument, DuplicateSearch search) {
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.organisations = OrganisationTexts::any;
        this.search = search;
    }

    /**
     * Reads responses from the organisations of a partnership; others are errors.
     *
     * @param instrument a valid instrument
     * @param partnership with the organisations; its participants are not looked at
     */
    public ResponseStream(Instrument instrument, Partnership partnership) {
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(partnership, "partnership");
        this.organisations = () -> OrganisationTexts.of(partnership);
        this.search = DuplicateSearch.standard();
    }

    /**
     * Reads a file.
     *
     * @param file path as the user gave it
     * @param organisationIndex gives the index of an organisation by its id; asked for every response
     * @param consumer takes every response that is right
     * @return warnings
     * @throws ModelFileException of kind INPUT with every problem when anything in the file is wrong, of kind OUTPUT
     *         when a temporary file is needed and cannot be written; what the consumer was given is to be thrown away
     *         then
     */
    public List<Problem> read(Path file, ToIntFunction<String> organisationIndex, ResponseConsumer consumer)
            throws ModelFileException {
        try {
            return Files.isRegularFile(file) ? readTwice(file, organisationIndex, consumer)
                    : readOnce(file, organisationIndex, consumer);
        } catch (IOException e) {
            throw Failures.unreadable(file.toString(), e);
        }
    }

    private List<Problem> readOnce(Path file, ToIntFunction<String> organisationIndex, ResponseConsumer consumer)
            throws IOException, ModelFileException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString(), organisationIndex, consumer);
        }
    }

    /** The second time only where fingerprints agree, for problems as if all codes had been kept the first time. */
    private List<Problem> readTwice(Path file, ToIntFunction<String> organisationIndex, ResponseConsumer consumer)
            throws IOException, ModelFileException {
        try (Fingerprints fingerprints = new Fingerprints(search)) {
            Reading reading = read(file, organisationIndex, consumer, (code, row) -> {
                fingerprints.add(search.fingerprint(code));
                return 0;
            });
            long[] repeated = fingerprints.repeated();
            if (repeated.length > 0) {
                ParticipantRegister suspects = new ParticipantRegister();
                reading = read(file, id -> 0, (organisation, role, choices) -> { }, (code, row) -> Arrays
                        .binarySearch(repeated, search.fingerprint(code)) < 0 ? 0 : suspects.register(code, row));
            }
            Failures.throwIfAny(reading.problems());
            return Failures.warnings(file.toString(), reading.header().orElseThrow());
        }
    }

    private record Reading(RowProblems problems, Optional<Header> header) {
    }

    private Reading read(Path file, ToIntFunction<String> organisationIndex, ResponseConsumer consumer,
            ParticipantCodes participants) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString(), organisationIndex, consumer, participants);
        }
    }

    private Reading read(InputStream content, String name, ToIntFunction<String> organisationIndex,
            ResponseConsumer consumer, ParticipantCodes participants) throws IOException {
        RowProblems problems = new RowProblems(name);
        ResponseReader reader = new ResponseReader(Questions.of(instrument), organisations.get(), problems,
                participants);
        return new Reading(problems, reader.read(content, (columns, row) -> consumer.accept(
                organisationIndex.applyAsInt(row.organisation()), row.role().orElse(ParticipantRole.OTHER),
                row.choices())));
    }

    /**
     * Reads a stream, which cannot be read again: participant codes are kept, some thirty bytes each.
     *
     * @param content read to its end; not closed
     * @param name what to call it in messages
     * @param organisationIndex gives the index of an organisation by its id; asked for every response
     * @param consumer takes every response that is right
     * @return warnings
     * @throws ModelFileException of kind INPUT with every problem when anything in the file is wrong; what the consumer
     *         was given is to be thrown away then
     */
    public List<Problem> read(InputStream content, String name, ToIntFunction<String> organisationIndex,
            ResponseConsumer consumer) throws ModelFileException {
        try {
            Reading reading = read(content, name, organisationIndex, consumer, new ParticipantRegister());
            Failures.throwIfAny(reading.problems());
            return Failures.warnings(name, reading.header().orElseThrow());
        } catch (IOException e) {
            throw Failures.unreadable(name, e);
        }
    }
}
