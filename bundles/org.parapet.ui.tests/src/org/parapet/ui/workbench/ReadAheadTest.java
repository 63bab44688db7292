// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionKind;
import org.parapet.catalogue.ContributionSource;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;

/** What the window is about to show is read while the platform makes it, and nothing that is wrong gets in the way. */
@Timeout(60)
class ReadAheadTest {

    private static final String PARTNERSHIP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessment:Partnership xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:assessment="%s" formatVersion="1" id="p" name="P">
              <organisations id="o" name="O"/>
              <waves id="w" name="2025"/>
              <waves id="x" name="2026"/>
              <assessments id="a" instrument="used" edition="1" wave="w"/>
              <assessments id="b" instrument="used" edition="1" wave="x"/>
              <assessments id="c" instrument="gone" edition="1" wave="w"/>
            </assessment:Partnership>
            """.formatted(AssessmentPackage.eNS_URI);

    private final List<String> loaded = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    @Test
    void theInstrumentsOfAPartnershipAreLoadedOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("p.partnership"), PARTNERSHIP);
        read(file);
        assertEquals(List.of("made.up/used.instrument"), loaded);
        assertFalse(Files.list(folder).anyMatch(other -> !other.equals(file)), "the file is not locked");
    }

    @Test
    void otherFilesAreLeftAlone() throws Exception {
        read(Files.writeString(folder.resolve("p.instrument"), PARTNERSHIP));
        assertEquals(List.of(), loaded);
    }

    @Test
    void aDamagedOrMissingFileDoesNotKeepFromTheNext() throws Exception {
        read(Files.writeString(folder.resolve("damaged.partnership"), PARTNERSHIP.substring(0, 200)),
                folder.resolve("missing.partnership"),
                Files.writeString(folder.resolve("p.partnership"), PARTNERSHIP));
        assertEquals(List.of("made.up/used.instrument"), loaded);
    }

    private void read(Path... files) throws InterruptedException {
        try (Catalogue catalogue = new Catalogue(new Source(), (content, name) -> {
            loaded.add(name);
            return new LoadResult<>(Optional.empty(), List.of(), Locations.none(name), Optional.empty(),
                    OptionalInt.empty());
        }, (content, name) -> {
            throw new IllegalStateException(name);
        })) {
            ReadAhead.start(List.of(files), catalogue).join();
        }
    }

    private static final class Source implements ContributionSource {

        @Override
        public List<Contribution> contributions(ContributionKind kind) {
            return kind == ContributionKind.INSTRUMENT ? List.of(new Declared("used"), new Declared("other"))
                    : List.of();
        }

        @Override
        public void addChangeListener(Runnable listener) {
            // It never changes.
        }

        @Override
        public void removeChangeListener(Runnable listener) {
            // It never changes.
        }
    }

    private record Declared(String id) implements Contribution {

        @Override
        public ContributionKind kind() {
            return ContributionKind.INSTRUMENT;
        }

        @Override
        public String element() {
            return "instrument";
        }

        @Override
        public String contributor() {
            return "made.up";
        }

        @Override
        public Optional<String> attribute(String name) {
            return Optional.ofNullable(Map.of("id", id, "edition", "1", "title", id, "fidelity", "verbatim", "file",
                    id + ".instrument", "language", "en", "items", "1", "abstract", id).get(name));
        }

        @Override
        public List<Contribution> children(String name) {
            return List.of();
        }

        @Override
        public boolean hasFile(String path) {
            return true;
        }

        @Override
        public Optional<InputStream> openFile(String path) {
            return Optional.of(new ByteArrayInputStream(path.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Object create(String attribute) {
            throw new UnsupportedOperationException();
        }
    }
}
