// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipIds;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.files.ModelFileException;

class ComparisonLoaderTest {

    private final ComparisonLoader loader = new ComparisonLoader((id, edition) -> Optional.empty(), List.of(), false);

    @TempDir
    private Path folder;
    private Path good;
    private Path damaged;

    @BeforeEach
    void write() throws IOException, ModelFileException {
        good = folder.resolve("good.partnership");
        Partnership partnership = AssessmentFactory.eINSTANCE.createPartnership();
        partnership.setName("Pathway");
        new PartnershipIds(partnership).complete(partnership);
        new PartnershipFiles().create(good, partnership).close();
        damaged = Files.writeString(folder.resolve("damaged.partnership"), "<partnership");
    }

    @Test
    void eachFileIsReadOnceAndSoIsOneThatCannotBeRead() {
        Map<String, Integer> times = new ConcurrentHashMap<>();
        Map<String, Boolean> readable = new ConcurrentHashMap<>();
        LoadedComparison loaded = loader.load(describe(), folder, (source, read) -> {
            times.merge(source.getFile(), 1, Integer::sum);
            readable.put(source.getFile(), read.model().isPresent());
        });
        assertEquals(Map.of("good.partnership", 1, "damaged.partnership", 1), times);
        assertEquals(Map.of("good.partnership", true, "damaged.partnership", false), readable);
        assertEquals(List.of(SourceState.Change.NEW, SourceState.Change.UNREADABLE),
                loaded.sources().stream().map(SourceState::change).toList());
    }

    @Test
    void whoIsToldCanEndTheComparison() {
        Comparison description = describe();
        assertThrows(CancellationException.class, () -> loader.load(description, folder, (source, read) -> {
            throw new CancellationException();
        }));
    }

    @Test
    void aFileNamedTwiceStandsOnce() {
        Comparison description = ComparisonLoader.describe(
                List.of(good, folder.resolve("sub/../good.partnership")), folder, 1, List.of());
        assertEquals(1, description.getSources().size());
    }

    private Comparison describe() {
        return ComparisonLoader.describe(List.of(good, damaged), folder, 1, List.of());
    }
}
