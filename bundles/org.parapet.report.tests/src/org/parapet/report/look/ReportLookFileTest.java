// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

/** Settings of the reports' look come from anywhere; whatever cannot be used is named with its cure. */
class ReportLookFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsNameLogoColourAndCover() throws IOException, ModelFileException {
        picture("logo.jpg", "jpg", 300, 100);
        ReportLook look = read("organisation=Beh\u00f6rde\nlogo=logo.jpg\naccent=#5B2A6E\ncover=yes\ncoverText=Draft");

        assertEquals(Optional.of("Beh\u00f6rde"), look.organisation());
        assertEquals(OptionalInt.of(0x5B2A6E), look.accent());
        assertTrue(look.cover());
        assertEquals(Optional.of("Draft"), look.coverText());
        assertEquals("Logo of Beh\u00f6rde", look.logo().orElseThrow().alternative());
        assertEquals(300, ImageIO.read(new ByteArrayInputStream(look.logo().orElseThrow().png())).getWidth());
    }

    @Test
    void nothingSetIsParapetsOwnLook() throws IOException, ModelFileException {
        assertEquals(ReportLook.PLAIN, read("# nothing\n\norganisation=   \n"));
    }

    @ParameterizedTest
    @CsvSource({"accent=#FFFF00,look-contrast", "accent=#7A7A7A7,look-colour", "accent=red,look-colour",
            "cover=maybe,look-cover", "colour=#1B4F7A,look-unknown", "logo=missing.png,look-logo",
            "logo=../../../../etc/passwd,look-logo", "logo=.,look-logo", "accent=\\u00,look-unreadable"})
    void namesWhatCannotBeUsed(String setting, String rule) throws IOException {
        assertEquals(List.of(rule), refused(setting).stream().map(Problem::rule).toList());
    }

    @Test
    void theLeastContrastIsThatOfText() throws IOException, ModelFileException {
        assertEquals(OptionalInt.of(0x767676), read("accent=#767676").accent());
        assertEquals("look-contrast", refused("accent=#777777").getFirst().rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "GIF89a", "",
            "\u0089PNG"})
    void logosThatAreNoPictureOfAKnownTypeAreRefused(String content) throws IOException {
        Files.write(folder.resolve("logo.png"), content.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("look-logo"), refused("logo=logo.png").stream().map(Problem::rule).toList());
    }

    @ParameterizedTest
    @CsvSource({"15,100", "100,15", "4001,20", "20,4001"})
    void logosTooSmallOrTooLargeAreRefused(int width, int height) throws IOException {
        picture("logo.png", "png", width, height);
        Problem problem = refused("logo=logo.png").getFirst();
        assertTrue(problem.message().contains("pixels"), problem.message());
    }

    @Test
    void filesTooLargeAreNotReadWhole() throws IOException {
        Files.write(folder.resolve("logo.png"), new byte[1024 * 1024 + 1]);
        assertTrue(refused("logo=logo.png").getFirst().message().contains("bytes"));
        assertEquals("look-unreadable", refused("#" + "x".repeat(70_000)).getFirst().rule());
    }

    @Test
    void textThatIsTooLongIsRefusedAndControlCharactersAreTakenOut() throws IOException, ModelFileException {
        assertEquals("look-too-long", refused("organisation=" + "x".repeat(121)).getFirst().rule());
        assertEquals(Optional.of("Trust A"), read("organisation=Trust\\u0007\\u202eA").organisation());
    }

    @Test
    void everyProblemIsNamedAtOnce() throws IOException {
        assertEquals(3, refused("accent=red\ncover=perhaps\nlogo=none.png").size());
    }

    private void picture(String name, String format, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format,
                folder.resolve(name).toFile());
    }

    private ReportLook read(String settings) throws IOException, ModelFileException {
        return ReportLookFile.read(Files.writeString(folder.resolve(ReportLookFile.NAME), settings));
    }

    private List<Problem> refused(String settings) throws IOException {
        Path file = Files.writeString(folder.resolve(ReportLookFile.NAME), settings);
        return assertThrows(ModelFileException.class, () -> ReportLookFile.read(file)).problems();
    }
}
