// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * Counts the responses in a large CSV file on all processors. It takes what {@link ResponseStream} takes, from any
 * organisations, gives the same counts and fails with the same problems: it scans the bytes of a plain file by itself
 * and leaves every other file to that reader, from its beginning.
 *
 * <p>A file is plain when no cell is quoted, lines end alike in LF or CR LF, participant codes have no space about
 * them, and nothing is wrong with it. Whatever else is met, such as a quote, an unknown option, a code that occurs
 * twice or a second spelling of an organisation far from the first, ends the scan.
 *
 * <p>The file is cut into parts of a fixed size at line ends, each part is counted by itself, and the parts are put
 * together in the order of the file, so that figures do not depend on the number of processors. Memory: a buffer of
 * {@value #PART_SIZE} bytes for each processor, and two megabytes for the fingerprints by which codes that occur twice
 * are told; eight bytes for each participant in a temporary file where there are more. Two codes with one fingerprint
 * only end the scan, so nothing is left to chance.
 *
 * <p>Thread-safe as long as the instrument is not changed.
 */
public final class ResponseScan {

    static final int PART_SIZE = 1 << 22;

    private static final int LONGEST_HEADER = 1 << 16;

    private final Instrument instrument;
    private final int partSize;
    private final DuplicateSearch search;

    /**
     * Counts responses to an instrument.
     *
     * @param instrument a valid instrument
     */
    public ResponseScan(Instrument instrument) {
        this(instrument, PART_SIZE, DuplicateSearch.standard());
    }

    ResponseScan(Instrument instrument, int partSize, DuplicateSearch search) {
        this.search = search;
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.partSize = partSize;
    }

    /**
     * What a file gave.
     *
     * @param result the parts put together
     * @param warnings of the file
     * @param plain whether the file was plain; otherwise {@link ResponseStream} read it
     * @param <R> the type of the result
     */
    public record Scanned<R>(R result, List<Problem> warnings, boolean plain) {
    }

    /**
     * Counts a file.
     *
     * @param file path as the user gave it
     * @param newPart makes what counts a part; called for every part, by one thread at a time
     * @param finish gives the result of a part
     * @param plus puts the result of a part to those before it
     * @param <P> what counts a part
     * @param <R> the result
     * @return the result over the whole file
     * @throws ModelFileException of kind INPUT with every problem when anything in the file is wrong; of kind OUTPUT
     *         when a temporary file is needed and cannot be written
     */
    public <P extends ResponsePart, R> Scanned<R> read(Path file, Supplier<P> newPart, Function<P, R> finish,
            BinaryOperator<R> plus) throws ModelFileException {
        Optional<Scanned<R>> scanned = Optional.empty();
        try {
            scanned = Files.isRegularFile(file) ? scan(file, newPart, finish, plus) : scanned;
        } catch (IOException e) {
            throw Failures.unreadable(file.toString(), e);
        }
        if (scanned.isPresent()) {
            return scanned.get();
        }
        P part = newPart.get();
        List<Problem> warnings = new ResponseStream(instrument, search).read(file, part::organisation, part);
        return new Scanned<>(finish.apply(part), warnings, false);
    }

    private <P extends ResponsePart, R> Optional<Scanned<R>> scan(Path file, Supplier<P> newPart,
            Function<P, R> finish, BinaryOperator<R> plus) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LONGEST_HEADER);
        }
        Optional<PlainHeader> header = PlainHeader.of(beginning);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        RowProblems problems = new RowProblems(file.toString());
        Optional<Header> columns = columns(header.get(), beginning, problems);
        if (columns.isEmpty() || problems.count() > 0) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                PlainParts<P, R> parts = new PlainParts<>(channel, header.get(), columns.get(), partSize, search,
                        newPart, finish, plus)) {
            return parts.count(() -> Questions.of(instrument))
                    .map(result -> new Scanned<>(result, Failures.warnings(file.toString(), columns.get()), true));
        }
    }

    private Optional<Header> columns(PlainHeader plain, byte[] beginning, RowProblems problems) throws IOException {
        Optional<CsvOpener.Opened> opened = new CsvOpener(problems)
                .open(new ByteArrayInputStream(beginning, 0, plain.end()));
        if (opened.isEmpty() || opened.get().header().size() != plain.columns()) {
            return Optional.empty();
        }
        return new HeaderReader(Questions.of(instrument), opened.get().header(), opened.get().line(), problems).read();
    }
}
