// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class ResponseStreamTest {

    private final Sample sample = new Sample();
    private final List<String> organisations = new ArrayList<>();

    private int index(String organisation) {
        if (!organisations.contains(organisation)) {
            organisations.add(organisation);
        }
        return organisations.indexOf(organisation);
    }

    @Test
    void everyResponseIsHandedOnByOrganisationRoleAndOptions() throws ModelFileException {
        List<String> rows = new ArrayList<>();
        List<int[]> choices = new ArrayList<>();
        new ResponseStream(sample.instrument, sample.partnership).read(Sample.stream(Sample.HEADER
                + "H01,HT,senior stakeholder,SA,1,high,,no,text,note\nQ01,Quay Ltd,,,,,,,,\n"), Sample.FILE,
                this::index, (organisation, role, chosen) -> {
                    rows.add(organisation + " " + role);
                    choices.add(chosen.clone());
                });
        assertEquals(List.of("0 " + ParticipantRole.SENIOR_STAKEHOLDER, "1 " + ParticipantRole.OTHER), rows);
        assertArrayEquals(new int[] {0, 3, 1, -1, 1}, choices.get(0));
        assertArrayEquals(new int[] {-1, -1, -1, -1, -1}, choices.get(1));
        assertEquals(List.of(sample.partnership.getOrganisations().get(0).getId(),
                sample.partnership.getOrganisations().get(1).getId()), organisations);
    }

    @Test
    void withoutAPartnershipEveryNameIsAnOrganisation() throws ModelFileException {
        new ResponseStream(sample.instrument).read(Sample.stream(
                "participant,organisation,1.1\nA,North,A\nB, NORTH ,A\nC,South,D\n"), Sample.FILE, this::index,
                (organisation, role, chosen) -> { });
        assertEquals(List.of("North", "South"), organisations);
    }

    @Test
    void absentColumnsStayBlank() throws ModelFileException {
        List<int[]> choices = new ArrayList<>();
        List<Problem> warnings = new ResponseStream(sample.instrument).read(Sample.stream(
                "participant,organisation,1.2\nA,North,A\n"), Sample.FILE, this::index,
                (organisation, role, chosen) -> choices.add(chosen.clone()));
        assertArrayEquals(new int[] {-1, 1, -1, -1, -1}, choices.getFirst());
        assertEquals("column-absent", warnings.getFirst().rule());
    }

    @Test
    void rowsWithErrorsAreNotHandedOnAndTheReadFails() {
        List<Integer> taken = new ArrayList<>();
        ModelFileException failure = assertThrows(ModelFileException.class, () -> new ResponseStream(sample.instrument)
                .read(Sample.stream("participant,organisation,1.1\nA,North,maybe\nB,North,A\nb,North,A\n"), Sample.FILE,
                        this::index, (organisation, role, chosen) -> taken.add(chosen[0])));
        assertEquals(List.of(1), taken);
        assertEquals(List.of("option-unknown", "participant-duplicate"),
                failure.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void duplicatesAreFoundAmongManyParticipants() {
        ModelFileException failure = assertThrows(ModelFileException.class, () -> new ResponseStream(sample.instrument)
                .read(new Rows(50_000, false, "p123,North,A\n"), Sample.FILE, this::index, (o, r, c) -> { }));
        assertEquals(1, failure.problems().size());
        assertTrue(failure.problems().getFirst().message().contains("is in row 125 already"),
                failure.problems().getFirst()::message);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void plainAndQuotedRowsCountTheSame(boolean quoted) throws ModelFileException {
        int[] counts = new int[4];
        new ResponseStream(sample.instrument).read(new Rows(10_000, quoted, ""), Sample.FILE, this::index,
                (organisation, role, chosen) -> counts[chosen[0]]++);
        int[] expected = new int[4];
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            expected[random.nextInt(4)]++;
        }
        assertArrayEquals(expected, counts);
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfResponses() throws ModelFileException {
        long[] used = new long[2];
        int[] rows = new int[1];
        new ResponseStream(sample.instrument).read(new Rows(200_000, false, ""), Sample.FILE, this::index,
                (organisation, role, chosen) -> {
                    rows[0]++;
                    if (rows[0] == 20_000 || rows[0] == 200_000) {
                        used[rows[0] / 200_000] = usedAfterCollection();
                    }
                });
        assertEquals(200_000, rows[0]);
        long growth = used[1] - used[0];
        assertTrue(growth < 180_000L * 60, "grew by " + growth + " bytes for 180,000 responses");
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Any number of rows, made as they are read. */
    private static final class Rows extends InputStream {

        private final Random random = new Random(7);
        private final int count;
        private final boolean quoted;
        private final String last;
        private byte[] line = "participant,organisation,1.1\n".getBytes(StandardCharsets.US_ASCII);
        private int at;
        private int made;

        Rows(int count, boolean quoted, String last) {
            this.count = count;
            this.quoted = quoted;
            this.last = last;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (at == line.length && !next()) {
                return -1;
            }
            int taken = Math.min(length, line.length - at);
            System.arraycopy(line, at, buffer, offset, taken);
            at += taken;
            return taken;
        }

        private boolean next() {
            if (made > count || made == count && last.isEmpty()) {
                return false;
            }
            String quote = quoted ? "\"" : "";
            String text = made == count ? last : "P" + made + ",North," + quote
                    + List.of("SA", "A", "D", "SD").get(random.nextInt(4)) + quote + '\n';
            made++;
            line = text.getBytes(StandardCharsets.US_ASCII);
            at = 0;
            return true;
        }
    }
}
