// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.ParticipantRole;

class PlainRowsTest {

    @TempDir
    private Path folder;

    private record Organisations(List<String> ids) implements ResponsePart {

        @Override
        public int organisation(String id) {
            ids.add(id);
            return ids.size() - 1;
        }

        @Override
        public void accept(int organisation, ParticipantRole role, int[] choices) {
            assertTrue(organisation < ids.size());
        }
    }

    /** Otherwise the spelling would depend on which part a thread comes to first. */
    @Test
    void anOrganisationIsSpeltAsInThePartWhicheverPartIsCountedFirst() throws IOException {
        String first = "P1,North,SA\nP2,South,SA\n";
        String second = "P3,south,A\nP4,north,A\n";
        Path file = Files.writeString(folder.resolve("rows.csv"), first + second);
        Sample sample = new Sample();
        Questions questions = Questions.of(sample.instrument);
        Header header = new HeaderReader(questions, List.of("participant", "organisation", "1.1"), 1,
                new RowProblems("rows.csv")).read().orElseThrow();
        try (FileChannel channel = FileChannel.open(file)) {
            PlainRows rows = new PlainRows(channel, (byte) ',', header, questions, DuplicateSearch.standard());
            Organisations later = new Organisations(new ArrayList<>());
            Organisations earlier = new Organisations(new ArrayList<>());

            assertTrue(rows.count(later, first.length(), first.length() + second.length()));
            assertEquals(List.of("south", "north"), rows.organisations());
            assertTrue(rows.count(earlier, 0, first.length()));

            assertEquals(List.of("North", "South"), rows.organisations());
            assertEquals(List.of("North", "South"), earlier.ids());
            assertEquals(List.of("south", "north"), later.ids());
        }
    }
}
