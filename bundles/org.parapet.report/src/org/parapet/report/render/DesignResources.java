// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.birt.report.model.api.DefaultResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/**
 * Finds Parapet's library of styles and the wording for every design, wherever the design lies. With a colour of its
 * own, the library is a copy in that colour.
 */
final class DesignResources extends DefaultResourceLocator {

    private static final String LIBRARY = "parapet.rptlibrary";
    private static final String WORDING = "wording";

    /** The colour of headings in the library, and the tint that goes with it. */
    private static final String ACCENT = "#1B4F7A";
    private static final String TINT = "#EEF3F7";
    private static final double TINTED = 0.07;

    private final Optional<URL> coloured;

    DesignResources(OptionalInt accent) throws IOException {
        coloured = accent.isPresent() ? Optional.of(coloured(accent.getAsInt())) : Optional.empty();
    }

    private static URL coloured(int accent) throws IOException {
        Path copy = Files.createTempFile("parapet", ".rptlibrary");
        copy.toFile().deleteOnExit();
        try (InputStream in = own(LIBRARY).openStream()) {
            Files.writeString(copy, new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(ACCENT, hexadecimal(accent)).replace(TINT, hexadecimal(tint(accent))));
        }
        return copy.toUri().toURL();
    }

    private static String hexadecimal(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static int tint(int rgb) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round(255 - (255 - (rgb >> shift & 0xFF)) * TINTED) << shift;
        }
        return mixed;
    }

    private URL found(String fileName) {
        return LIBRARY.equals(fileName) ? coloured.orElseGet(() -> own(fileName)) : own(fileName);
    }

    @Override
    public URL findResource(ModuleHandle module, String fileName, int type) {
        return isOwn(fileName) ? found(fileName) : super.findResource(module, fileName, type);
    }

    @Override
    @SuppressWarnings("rawtypes") // as BIRT declares it
    public URL findResource(ModuleHandle module, String fileName, int type, Map context) {
        return isOwn(fileName) ? found(fileName) : super.findResource(module, fileName, type, context);
    }

    private static boolean isOwn(String fileName) {
        return LIBRARY.equals(fileName) || fileName.startsWith(WORDING) && own(fileName) != null;
    }

    private static URL own(String fileName) {
        return DesignResources.class.getResource("/designs/" + fileName);
    }
}
