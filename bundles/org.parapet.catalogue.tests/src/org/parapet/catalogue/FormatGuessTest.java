// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.catalogue.exchange.FormatGuess;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.catalogue.exchange.Recognition;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** What a file holds says more of its format than what it is called. */
class FormatGuessTest {

    @TempDir
    private Path folder;

    @Test
    void aFormatThatIsSureGoesBeforeThoseThatFitTheName() throws IOException {
        assertEquals(List.of("sure"), guess("ours.xlsx", "sure", format("perhaps", Perhaps.class, "xlsx"),
                format("sure", Sure.class, "json"), format("never", Never.class, "xlsx")));
        assertEquals(List.of("perhaps"), guess("ours.xlsx", "something else",
                format("perhaps", Perhaps.class, "xlsx"), format("sure", Sure.class, "json")));
    }

    @Test
    void ofSeveralThatMayBeItTheNameDecidesInAnyCase() throws IOException {
        assertEquals(List.of("two"), guess("ours.JSON", "", format("one", Perhaps.class, "xml"),
                format("two", Perhaps.class, "lss json"), format("never", Never.class, "json")));
    }

    @Test
    void whatNobodyKnowsIsOfTheFormatsThatItsNameSpeaksForOrOfAny() throws IOException {
        FakeContribution one = format("one", Never.class, "xml");
        FakeContribution two = format("two", Never.class, "json");
        assertEquals(List.of("two"), guess("ours.json", "", one, two));
        assertEquals(List.of("one", "two"), guess("ours", "", one, two));
    }

    @Test
    void aFormatThatCannotBeAskedMayBeIt() throws IOException {
        assertEquals(List.of("broken"), guess("ours.json", "", format("never", Never.class, "json"),
                format("broken", Sure.class, "json").with("class", "no.such.Format")));
    }

    private List<String> guess(String name, String content, FakeContribution... formats) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        List<ExchangeEntry> entries = Stream.of(formats).map(DeclaredAttributes::new).map(ExchangeEntry::new).toList();
        return FormatGuess.of(entries, file).stream().map(ExchangeEntry::id).toList();
    }

    private static FakeContribution format(String id, Class<? extends InstrumentImport> reader, String extensions) {
        return new FakeContribution(ContributionKind.EXCHANGE, "org.example").with("id", id).with("title", id)
                .with("kind", "instrument-import").with("class", reader.getName()).with("extensions", extensions);
    }

    /** Says nothing of files before it reads them. */
    static class Perhaps implements InstrumentImport {
        @Override
        public ImportedInstrument read(InputStream content, String name) {
            return ImportedInstrument.broken(List.of(Problem.error("test", Place.nowhere(), "Not read", "Nothing")));
        }
    }

    /** Knows the files that say so. */
    static final class Sure extends Perhaps {
        @Override
        public Recognition recognise(InputStream content) throws IOException {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).equals("sure") ? Recognition.YES
                    : Recognition.NO;
        }
    }

    /** Knows that no file is its own. */
    static final class Never extends Perhaps {
        @Override
        public Recognition recognise(InputStream content) {
            return Recognition.NO;
        }
    }
}
