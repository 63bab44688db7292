// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.Questionnaires;
import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelReader;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;

/**
 * A bundle: a folder, or a zip file of it, with everything a second analyst needs to get the same figures, and nothing
 * that tells who answered. It holds the protected answers, the editions, the crosswalks and the description of the
 * comparison; and, for reading with other programs, the answers and figures as CSV and XLSX, a DDI codebook and the
 * figures as JSON.
 */
public final class ComparisonBundle {

    /** The zip file within the folder. */
    public static final String ZIP = "bundle.zip";

    private static final String DESCRIPTION = "comparison" + ComparisonFormats.COMPARISON.ending();
    private static final String DATA = "data" + ComparisonFormats.DATA.ending();
    private static final String JSON = "comparison.json";
    private static final String INSTRUMENTS = "instruments/";
    private static final String CROSSWALKS = "crosswalks/";

    /** Stands for every part, so that the same answers give the same bytes, whatever the day and the time zone. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ComparisonBundle() {
    }

    /**
     * Writes a bundle into a folder, and the zip file of it beside its parts. An earlier bundle in the folder is
     * replaced; of its editions and crosswalks those that this one does not hold are deleted.
     *
     * @param loaded what was compared
     * @param comparison what came of it
     * @param folder where; made when it is not there
     * @param version the version of Parapet
     * @param comments whether the comments are written to the answers; they may name people
     * @return the files written, in order
     * @throws ModelFileException of kind INPUT when the folder holds editions or crosswalks that are not an earlier
     *         bundle's; of kind OUTPUT when a file cannot be written
     */
    public static List<Path> write(LoadedComparison loaded, Comparison comparison, Path folder, String version,
            boolean comments) throws ModelFileException {
        Map<String, AtomicFiles.Content> parts = parts(loaded, comparison, version, comments);
        List<Path> earlier = models(folder).stream().filter(file -> !parts.containsKey(name(folder, file))).toList();
        if (!earlier.isEmpty() && !Files.exists(folder.resolve(DATA))) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error("folder-taken",
                    Place.of(earlier.getFirst()), Messages.get("folder.taken"), Messages.get("folder.taken.cure"))));
        }
        makeFolder(folder);
        AtomicFiles files = new AtomicFiles();
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, AtomicFiles.Content> part : parts.entrySet()) {
            Path file = folder.resolve(part.getKey());
            makeFolder(file.getParent());
            files.write(file, part.getValue());
            written.add(file);
        }
        delete(earlier);
        Path zip = folder.resolve(ZIP);
        files.write(zip, out -> zip(folder, parts.keySet(), out));
        written.add(zip);
        return written;
    }

    /** The files in a folder that a bundle is read from. */
    private static List<Path> models(Path folder) throws ModelFileException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile).filter(file -> isModel(name(folder, file))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw output(folder, "folder", e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void delete(List<Path> files) throws ModelFileException {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw output(file, "folder.delete", e);
            }
        }
    }

    private static ModelFileException output(Path place, String key, Exception reason) {
        return new ModelFileException(ModelFileException.Kind.OUTPUT, List.of(Problem.error("folder-not-made",
                Place.of(place), Messages.get(key, String.valueOf(reason.getMessage())),
                Messages.get("folder.cure"))));
    }

    private static void makeFolder(Path folder) throws ModelFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw output(folder, "folder", e);
        }
    }

    private static Map<String, AtomicFiles.Content> parts(LoadedComparison loaded, Comparison comparison,
            String version, boolean comments) throws ModelFileException {
        ComparisonData data = loaded.data();
        Map<String, AtomicFiles.Content> parts = new LinkedHashMap<>();
        parts.put("README.txt", out -> out.write(Messages.get("readme", version, String.valueOf(comparison.seed()),
                String.join(", ", comparison.crosswalks()), String.join(", ", data.instruments().keySet()),
                comments ? Messages.get("readme.comments") : "").getBytes(StandardCharsets.UTF_8)));
        bytes(parts, DESCRIPTION, new ComparisonFiles().serialise(withoutPaths(loaded.description()), DESCRIPTION));
        bytes(parts, DATA, new ComparisonFiles().serialise(ProtectedData.toModel(data, version), DATA));
        ModelWriter writer = new ModelWriter();
        for (Map.Entry<String, Instrument> each : data.instruments().entrySet()) {
            String name = INSTRUMENTS + plain(each.getKey()) + InstrumentFormats.INSTRUMENT.ending();
            bytes(parts, name, writer.serialise(InstrumentFormats.INSTRUMENT, EcoreUtil.copy(each.getValue()), name));
        }
        for (Crosswalk each : data.crosswalks()) {
            String name = CROSSWALKS + plain(each.getId()) + InstrumentFormats.CROSSWALK.ending();
            bytes(parts, name, writer.serialise(InstrumentFormats.CROSSWALK, EcoreUtil.copy(each), name));
        }
        parts.put("answers.csv", out -> {
            CsvRows csv = new CsvRows(out, answerColumns(comments));
            Rows.answers(data, comments, csv);
            csv.flush();
        });
        parts.put("figures.csv", out -> {
            CsvRows csv = new CsvRows(out, Rows.FIGURE_COLUMNS);
            Rows.figures(comparison, csv);
            csv.flush();
        });
        parts.put("comparison.xlsx", out -> workbook(data, comparison, version, comments, out));
        parts.put("codebook.xml", out -> {
            try {
                Codebook.write(data, title(loaded.description()), version, comments, out);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
        parts.put(JSON, out -> {
            Writer json = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ComparisonJson.write(comparison, json);
            json.flush();
        });
        return parts;
    }

    private static void bytes(Map<String, AtomicFiles.Content> parts, String name, byte[] content) {
        parts.put(name, out -> out.write(content));
    }

    private static List<String> answerColumns(boolean comments) {
        return comments ? Stream.concat(Rows.ANSWER_COLUMNS.stream(), Stream.of(Rows.COMMENT_COLUMN)).toList()
                : Rows.ANSWER_COLUMNS;
    }

    private static String title(org.parapet.model.comparison.Comparison description) {
        return description.getTitle() == null || description.getTitle().isBlank() ? Messages.get("title")
                : description.getTitle();
    }

    /** The sources' names without folders, which are nobody else's business. */
    private static org.parapet.model.comparison.Comparison withoutPaths(
            org.parapet.model.comparison.Comparison description) {
        org.parapet.model.comparison.Comparison copy = EcoreUtil.copy(description);
        copy.getSources().clear();
        for (Annotation each : copy.getAnnotations()) {
            each.setText(each.getText().strip());
        }
        return copy;
    }

    private static void workbook(ComparisonData data, Comparison comparison, String version, boolean comments,
            OutputStream out) throws IOException {
        try (WorkbookRows workbook = new WorkbookRows()) {
            Rows.Sink about = workbook.sheet("about", List.of("parapet", version));
            about.row(List.of("seed", String.valueOf(comparison.seed())));
            about.row(List.of("crosswalks", String.join(", ", comparison.crosswalks())));
            about.row(List.of("instruments", String.join(", ", data.instruments().keySet())));
            comparison.conclusions().forEach(each -> row(about, each.topic().code(), each.text()));
            comparison.leftOut().forEach(each -> row(about, "left out", each.subject() + ": " + each.message()));
            Rows.figures(comparison, workbook.sheet("figures", Rows.FIGURE_COLUMNS));
            Rows.answers(data, comments, workbook.sheet("answers", answerColumns(comments)));
            if (workbook.isCut()) {
                row(about, "answers", Messages.get("workbook.cut"));
            }
            workbook.write(out);
        }
    }

    private static void row(Rows.Sink sink, String name, String text) {
        try {
            sink.row(List.of(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zip(Path folder, Iterable<String> names, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String name : names) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(DATE);
            zip.putNextEntry(entry);
            Files.copy(folder.resolve(name), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * {@return whether a path is a bundle: a folder with the data of one, or a zip file}
     *
     * @param path a path as the user gave it
     */
    public static boolean isBundle(Path path) {
        return Files.isRegularFile(path.resolve(DATA)) || path.toString().endsWith(".zip");
    }

    /**
     * {@return what a bundle holds}; nothing but the bundle is read, not even the editions that are installed.
     *
     * @param path a folder or a zip file
     * @throws ModelFileException of kind INPUT when it is no bundle, or a part of it is damaged
     */
    public static LoadedComparison read(Path path) throws ModelFileException {
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            if (Files.isDirectory(path)) {
                for (Path file : models(path)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        parts.put(name(path, file), limited(in, name(path, file)));
                    }
                }
            } else {
                try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path), StandardCharsets.UTF_8)) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        if (isModel(entry.getName())) {
                            parts.put(entry.getName(), limited(zip, entry.getName()));
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(path, String.valueOf(e.getMessage()));
        }
        return read(path, parts);
    }

    /** A name that a file can have on every system. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static boolean isModel(String name) {
        return name.equals(DESCRIPTION) || name.equals(DATA)
                || name.startsWith(INSTRUMENTS) && name.endsWith(InstrumentFormats.INSTRUMENT.ending())
                || name.startsWith(CROSSWALKS) && name.endsWith(InstrumentFormats.CROSSWALK.ending());
    }

    private static byte[] limited(InputStream in, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > ModelReader.DEFAULT_MAXIMUM_SIZE) {
                throw new IOException(Messages.get("bundle.tooLarge", name));
            }
        }
        return out.toByteArray();
    }

    private static LoadedComparison read(Path path, Map<String, byte[]> parts) throws ModelFileException {
        if (!parts.containsKey(DATA) || !parts.containsKey(DESCRIPTION)) {
            throw damaged(path, Messages.get("bundle.parts", DATA, DESCRIPTION));
        }
        InstrumentFiles files = new InstrumentFiles();
        Map<String, Instrument> instruments = new TreeMap<>();
        List<Crosswalk> crosswalks = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = path.resolve(part.getKey()).toString();
            InputStream content = new ByteArrayInputStream(part.getValue());
            if (part.getKey().startsWith(INSTRUMENTS)) {
                Instrument instrument = files.readInstrument(content, name).orElseThrow();
                instruments.put(instrument.getId() + '@' + instrument.getEdition(), instrument);
            } else if (part.getKey().startsWith(CROSSWALKS)) {
                crosswalks.add(files.readCrosswalk(content, name).orElseThrow());
            }
        }
        ComparisonFiles comparisons = new ComparisonFiles();
        org.parapet.model.comparison.Comparison description = comparisons.read(
                new ByteArrayInputStream(parts.get(DESCRIPTION)), path.resolve(DESCRIPTION).toString()).orElseThrow();
        Questionnaires questionnaires = new Questionnaires((id, edition) ->
                Optional.ofNullable(instruments.get(id + '@' + edition)));
        ComparisonData data = ProtectedData.fromModel(comparisons.readData(new ByteArrayInputStream(parts.get(DATA)),
                path.resolve(DATA).toString()).orElseThrow(), questionnaires, crosswalks,
                path.resolve(DATA).toString());
        return new LoadedComparison(data, ComparisonLoader.options(description), description, List.of());
    }

    private static ModelFileException damaged(Path path, String detail) {
        return new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error("bundle-damaged",
                Place.of(path), Messages.get("bundle.damaged", detail), Messages.get("bundle.damaged.cure"))));
    }
}
