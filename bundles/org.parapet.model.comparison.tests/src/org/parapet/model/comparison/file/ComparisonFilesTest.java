// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.comparison.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.SelectedAssessment;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.View;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class ComparisonFilesTest {

    private static final ComparisonFactory FACTORY = ComparisonFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private static Comparison comparison() {
        Comparison comparison = FACTORY.createComparison();
        comparison.setTitle("Trust in the region");
        comparison.setSeed(7);
        View view = FACTORY.createView();
        view.setRows(Axis.CONSTRUCT);
        view.setColumns(Axis.WAVE);
        view.getConstructs().add("trust-and-culture");
        comparison.setView(view);
        Source source = FACTORY.createSource();
        source.setFile("region/leeds.partnership");
        SelectedAssessment selected = FACTORY.createSelectedAssessment();
        selected.setAssessment("a-1");
        source.getAssessments().add(selected);
        comparison.getSources().add(source);
        Annotation note = FACTORY.createAnnotation();
        note.setConstruct("trust-and-culture");
        note.setText("Ask why");
        note.setMadeOn(LocalDate.of(2026, 3, 31));
        comparison.getAnnotations().add(note);
        return comparison;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws ModelFileException {
        Path file = folder.resolve("a.comparison");
        new ComparisonFiles().write(comparison(), file);

        Comparison read = new ComparisonFiles().read(file).orElseThrow();

        assertEquals(7, read.getSeed());
        assertEquals(Axis.WAVE, read.getView().getColumns());
        assertEquals("a-1", read.getSources().getFirst().getAssessments().getFirst().getAssessment());
        assertEquals(LocalDate.of(2026, 3, 31), read.getAnnotations().getFirst().getMadeOn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "region/leeds.partnership | /etc/leeds.partnership | source-not-relative",
            "region/leeds.partnership | C:/leeds.partnership | source-not-relative",
            "columns=\"wave\" | columns=\"construct\" | axes-equal",
            "file=\"region | sha256=\"abc\" file=\"region | digest-malformed"})
    void aWrongFileNamesTheLineAndTheRule(String good, String bad, String rule)
            throws ModelFileException, IOException {
        Path file = folder.resolve("a.comparison");
        new ComparisonFiles().write(comparison(), file);
        Files.writeString(file, Files.readString(file).replace(good, bad));

        LoadResult<Comparison> read = new ComparisonFiles().read(file);

        assertEquals(List.of(rule), read.problems().stream().map(Problem::rule).toList());
        assertTrue(read.problems().getFirst().place().hasLine());
        assertTrue(read.model().isEmpty());
    }

    @Test
    void aNewerFormatIsRefused() throws ModelFileException, IOException {
        Path file = folder.resolve("a.comparison");
        new ComparisonFiles().write(comparison(), file);
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\""));

        assertTrue(new ComparisonFiles().read(file).hasErrors());
    }

    @Test
    void anInvalidComparisonIsNotWritten() {
        Comparison comparison = comparison();
        comparison.getSources().add(FACTORY.createSource());

        assertThrows(ModelFileException.class, () -> new ComparisonFiles().write(comparison,
                folder.resolve("a.comparison")));
        assertTrue(Files.notExists(folder.resolve("a.comparison")));
    }
}
