// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.look;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.report.look.ReportLook.Logo;

/**
 * A settings file with the look of an organisation's reports: text in UTF-8 with the settings {@code organisation},
 * {@code logo} (a PNG or JPEG file, relative to the settings file), {@code accent} (a colour as #RRGGBB that can be
 * read on white), {@code cover} (yes or no) and {@code coverText}, each at most once and none needed. The file may come
 * from anywhere: whatever is in it is checked before it is used.
 */
public final class ReportLookFile {

    /** The name of the file in the user's folder. */
    public static final String NAME = "report.properties";

    private static final Set<String> SETTINGS = new TreeSet<>(List.of("organisation", "logo", "accent", "cover",
            "coverText"));
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_LOGO_BYTES = 1024 * 1024;
    private static final int LEAST_PIXELS = 16;
    private static final int MOST_PIXELS = 4000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 600;
    /** WCAG 2.2, 1.4.3, for text of any size. */
    private static final double LEAST_CONTRAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private ReportLookFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a settings file.
     *
     * @param file the file
     * @return the look
     * @throws ModelFileException of kind INPUT with every problem, when the file or a setting cannot be used
     */
    public static ReportLook read(Path file) throws ModelFileException {
        ReportLookFile reading = new ReportLookFile(file);
        ReportLook look = reading.look();
        if (!reading.problems.isEmpty()) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, reading.problems);
        }
        return look;
    }

    private ReportLook look() {
        Properties settings = settings();
        for (String name : new TreeSet<>(settings.stringPropertyNames())) {
            if (!SETTINGS.contains(name)) {
                problem("look-unknown", plain(name), Messages.get("look.unknown", shortened(plain(name))),
                        Messages.get("look.unknown.cure", String.join(", ", SETTINGS)));
            }
        }
        Optional<String> organisation = text(settings, "organisation", LONGEST_NAME);
        return new ReportLook(organisation, setting(settings, "logo").flatMap(logo -> logo(logo, organisation)),
                setting(settings, "accent").map(this::accent).orElse(OptionalInt.empty()), cover(settings),
                text(settings, "coverText", LONGEST_TEXT));
    }

    private Properties settings() {
        Properties settings = new Properties();
        try {
            byte[] content = bytes(file, MOST_BYTES);
            if (content.length > MOST_BYTES) {
                throw new IOException(Messages.get("look.logo.size", content.length));
            }
            settings.load(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content))
                    .toString()));
        } catch (IOException | IllegalArgumentException e) {
            problem("look-unreadable", "", Messages.get("look.unreadable", e instanceof NoSuchFileException
                    ? Messages.get("look.logo.missing") : String.valueOf(e.getMessage())),
                    Messages.get("look.unreadable.cure", MOST_BYTES));
        }
        return settings;
    }

    /** At most one byte more than allowed, however large the file is. */
    private static byte[] bytes(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    private static Optional<String> setting(Properties settings, String name) {
        return Optional.ofNullable(settings.getProperty(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> text(Properties settings, String name, int longest) {
        Optional<String> text = setting(settings, name).map(ReportLookFile::plain).filter(each -> !each.isEmpty());
        if (text.isPresent() && text.get().length() > longest) {
            problem("look-too-long", name, Messages.get("look.tooLong", name, text.get().length(), longest),
                    Messages.get("look.tooLong.cure"));
            return Optional.empty();
        }
        return text;
    }

    /** Without control characters and what turns the direction of writing. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + '\u2026';
    }

    private boolean cover(Properties settings) {
        String cover = setting(settings, "cover").map(text -> text.toLowerCase(Locale.ROOT)).orElse("no");
        if (!Set.of("yes", "no").contains(cover)) {
            problem("look-cover", "cover", Messages.get("look.cover", shortened(plain(cover))),
                    Messages.get("look.cover.cure"));
        }
        return cover.equals("yes");
    }

    private OptionalInt accent(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            problem("look-colour", "accent", Messages.get("look.colour", shortened(plain(colour))),
                    Messages.get("look.colour.cure"));
            return OptionalInt.empty();
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double contrast = 1.05 / (luminance(rgb) + 0.05);
        if (contrast < LEAST_CONTRAST) {
            problem("look-contrast", "accent", Messages.get("look.contrast", colour, contrast),
                    Messages.get("look.contrast.cure"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(rgb);
    }

    /** Relative luminance as in WCAG 2.2. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private Optional<Logo> logo(String name, Optional<String> organisation) {
        try {
            Path path = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("")).resolve(name);
            byte[] content = bytes(path, MOST_LOGO_BYTES);
            if (content.length > MOST_LOGO_BYTES) {
                return refused(name, Messages.get("look.logo.size", Files.size(path)));
            }
            return drawn(name, content, organisation.map(each -> Messages.get("logo.alternative", each))
                    .orElse(Messages.get("logo.alternative.unnamed")));
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused(name, Messages.get("look.logo.missing"));
        } catch (IOException | RuntimeException e) {
            return refused(name, Messages.get("look.logo.type"));
        }
    }

    /** Looks at type and size before it decodes a pixel, then keeps the pixels alone. */
    private Optional<Logo> drawn(String name, byte[] content, String alternative) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return refused(name, Messages.get("look.logo.type"));
            }
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
                    return refused(name, Messages.get("look.logo.pixels", width, height));
                }
                BufferedImage image = reader.read(0);
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(image, "png", png);
                return png.size() == 0 ? refused(name, Messages.get("look.logo.type"))
                        : Optional.of(new Logo(png.toByteArray(), alternative));
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<Logo> refused(String name, String reason) {
        problem("look-logo", "logo", Messages.get("look.logo", shortened(plain(name)), reason),
                Messages.get("look.logo.cure", MOST_LOGO_BYTES, LEAST_PIXELS, MOST_PIXELS));
        return Optional.empty();
    }

    private void problem(String rule, String item, String message, String cure) {
        problems.add(Problem.error(rule, item.isEmpty() ? Place.of(file) : Place.of(file).withItem(item), message,
                cure));
    }
}
