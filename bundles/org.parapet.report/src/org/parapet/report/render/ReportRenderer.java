// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Collectors;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.ErrorDetail;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.report.chart.ChartFonts;
import org.parapet.report.data.RecordDataSet;
import org.parapet.report.data.ReportData;
import org.parapet.report.look.ReportLook;
import org.parapet.report.model.ReportModel;
import org.parapet.report.render.slides.SlideDeck;
import org.parapet.report.render.slides.TitleLook;

/**
 * Renders report models with BIRT. Holds the report engine and the opened designs, so that a second report is fast;
 * close it when the last report is made. Renders one report at a time. Needs no display and works inside Equinox and
 * without.
 */
public final class ReportRenderer implements AutoCloseable {

    private static final Locale LANGUAGE = Locale.UK;

    private final IReportEngine engine;
    @SuppressWarnings("unused")
    private final Quiet quiet;
    private final OpenedDesigns designs;
    private final EngineRun engineRun;
    private final AtomicFiles files = new AtomicFiles();

    private final ReportLook look;

    private ReportRenderer(IReportEngine engine, Quiet quiet, ReportLook look, PrintFonts fonts) {
        this.look = look;
        this.engine = engine;
        this.quiet = quiet;
        designs = new OpenedDesigns(engine, LANGUAGE);
        engineRun = new EngineRun(engine, fonts, LANGUAGE);
    }

    /**
     * Starts BIRT's platform, if it is not running, and a report engine.
     *
     * @return a renderer to be closed by the caller
     * @throws ReportException if BIRT does not start
     */
    public static ReportRenderer start() throws ReportException {
        return start(ReportLook.PLAIN);
    }

    /**
     * Starts BIRT's platform, if it is not running, and a report engine for reports with an organisation's look.
     * Designs show of it what they declare; the built-in ones show all of it.
     *
     * @param look the look
     * @return a renderer to be closed by the caller
     * @throws ReportException if BIRT does not start
     */
    public static ReportRenderer start(ReportLook look) throws ReportException {
        Quiet quiet = new Quiet();
        quiet.begin();
        try {
            PrintFonts fonts = new PrintFonts();
            EngineConfig config = configuration(look, fonts);
            Platform.startup(config);
            if (!(Platform.createFactoryObject(
                    IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY) instanceof IReportEngineFactory factory)) {
                throw new ReportException(Messages.get("engine.failed", "org.eclipse.birt.report.engine"));
            }
            return new ReportRenderer(factory.createReportEngine(config), quiet, look, fonts);
        } catch (BirtException | IOException e) {
            throw new ReportException(Messages.get("engine.failed", e.getMessage()), e);
        }
    }

    private static EngineConfig configuration(ReportLook look, PrintFonts fonts) throws IOException {
        ChartFonts.register();
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.OFF);
        config.setFontConfig(fonts.configuration());
        config.setResourceLocator(new DesignResources(look.accent()));
        appContext(config).put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, RecordDataSet.class.getClassLoader());
        return config;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> appContext(EngineConfig config) {
        return config.getAppContext();
    }

    /**
     * Writes a report to a file. The file appears whole or, after a failure or cancellation, not at all; an older
     * file of that name then stays as it was.
     *
     * @param design the design
     * @param model what the report says; of the design's model type
     * @param format the format
     * @param file the file; its folder must exist
     * @param cancelled asked now and then; true stops the report
     * @throws ReportCancelledException if the report was stopped
     * @throws ReportNotWrittenException if the file cannot be written
     * @throws ReportException if the report cannot be made
     * @return what the reader of the report should be told, as warnings; none as a rule
     */
    public List<Problem> render(ReportDesign design, ReportModel model, OutputFormat format, Path file,
            BooleanSupplier cancelled) throws ReportException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        List<Problem> warnings = render(design, model, format, report, cancelled);
        try {
            files.write(file, report::writeTo);
        } catch (ModelFileException e) {
            throw new ReportNotWrittenException(Messages.get("render.notWritten", design.name(), file,
                    e.problems().stream().map(Problem::message).collect(Collectors.joining("; "))), e);
        }
        return warnings.stream().map(warning -> Problem.warning(warning.rule(), Place.of(file), warning.message(),
                warning.cure())).toList();
    }

    /**
     * Writes a report to a stream, which stays open. After a failure the stream may hold a part of the report.
     *
     * <p>Where the tags of an accessible PDF cannot be written, which can happen with a contributed design, the PDF is
     * made without them, and a warning of the rule {@code pdf-untagged} says so.
     *
     * @param design the design
     * @param model what the report says; of the design's model type
     * @param format the format
     * @param out where to write
     * @param cancelled asked now and then; true stops the report
     * @throws ReportCancelledException if the report was stopped
     * @throws ReportException if the report cannot be made
     * @return what the reader of the report should be told, as warnings; none as a rule
     */
    public synchronized List<Problem> render(ReportDesign design, ReportModel model, OutputFormat format,
            OutputStream out, BooleanSupplier cancelled) throws ReportException {
        Objects.requireNonNull(out);
        if (!design.modelType().isInstance(model)) {
            throw new ReportException(Messages.get("render.wrongModel", design.name(),
                    design.modelType().getSimpleName(), model.getClass().getSimpleName()));
        }
        if (!design.formats().contains(format)) {
            throw new ReportException(Messages.get("render.noFormat", design.name(), format.extension(),
                    design.formats().stream().map(OutputFormat::extension).collect(Collectors.joining(", "))));
        }
        if (cancelled.getAsBoolean()) {
            throw ReportCancelledException.of(design, format);
        }
        try {
            ReportData data = format == OutputFormat.PPTX ? ReportData.of(model).onSlides().with(look)
                    : ReportData.of(model).with(look);
            OpenedDesign openedDesign = designs.open(design.design(format), data.answers());
            ReportJob job = new ReportJob(design, openedDesign, model, data, format, cancelled);
            return switch (format) {
                case HTML -> {
                    WebPage page = new WebPage(HeadingStyles.of(openedDesign.handle()));
                    engineRun.run(job, page.stream());
                    page.writeTo(out, LANGUAGE);
                    yield List.of();
                }
                case DOCX -> {
                    WordDocument document = new WordDocument(HeadingStyles.of(openedDesign.handle()));
                    engineRun.run(job, document.stream());
                    document.writeTo(out);
                    yield List.of();
                }
                case PDF -> pdf(job, out);
                case PPTX -> {
                    SlideDeck deck = new SlideDeck(HeadingStyles.ofSlides(openedDesign.handle()).looks().stream()
                            .map(look -> new TitleLook(look.level() == 1, look.points(), look.color())).toList(),
                            LANGUAGE);
                    engineRun.run(job, deck.stream());
                    deck.writeTo(out);
                    yield List.of();
                }
                case XLSX -> {
                    engineRun.run(job, out);
                    yield List.of();
                }
            };
        } catch (EngineException | SemanticException | IOException e) {
            if (cancelled.getAsBoolean()) {
                throw ReportCancelledException.of(design, format);
            }
            throw new ReportException(
                    Messages.get("render.failed", design.name(), format.extension(), reason(e)), e);
        }
    }

    private List<Problem> pdf(ReportJob job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        try {
            engineRun.run(job, tagged);
        } catch (EngineException | ReportException e) {
            if (job.cancelled().getAsBoolean() || !TaggingFailure.isIn(e)) {
                throw e;
            }
            untagged(job, out);
            return List.of(Problem.warning("pdf-untagged", Place.nowhere(),
                    Messages.get("render.untagged", job.design().name()), Messages.get("render.untagged.cure")));
        }
        tagged.writeTo(out);
        return List.of();
    }

    private void untagged(ReportJob job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        ReportDesignHandle handle = job.opened().handle();
        String conformance = handle.getPdfUAConformance();
        handle.setPdfUAConformance(null);
        try {
            engineRun.run(job, out);
        } finally {
            handle.setPdfUAConformance(conformance);
        }
    }

    /** Names every bad line of a design that BIRT refuses to read. */
    private static String reason(Exception failure) {
        if (failure.getCause() instanceof DesignFileException bad) {
            List<?> errors = bad.getErrorList();
            return failure.getMessage() + " " + errors.stream().map(error -> error instanceof ErrorDetail detail
                    ? Messages.get("design.error", detail.getLineNo(), detail.getMessage()) : error.toString())
                    .collect(Collectors.joining("; "));
        }
        return String.valueOf(failure.getMessage());
    }

    /** Ends the report engine. BIRT's platform stays started, because others may use it. */
    @Override
    public synchronized void close() {
        designs.close();
        engine.destroy();
    }
}
