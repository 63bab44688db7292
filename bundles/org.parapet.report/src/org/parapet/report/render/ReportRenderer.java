// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.stream.Collectors;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IHTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.DesignElementHandle;
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
import org.parapet.report.data.RowSource;
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
    /** The report parameter with the media type of the pictures in the data sets. */
    private static final String PICTURE_TYPE = "pictureType";
    /** Parameters that a design need not declare. */
    private static final Set<String> OPTIONAL_PARAMETERS = Set.of("hideLook", "hideCover", "coverText", "hideBlanks");
    /** How the names of tables begin that are keys of the wording. */
    private static final String SHEET = "sheet_";

    /** How many designs are kept open: each one in a few formats, with other parts of it hidden. */
    private static final int MOST_OPENED = 32;

    private final IReportEngine engine;
    @SuppressWarnings("unused")
    private final Quiet quiet;
    private final Map<Opening, OpenedDesign> opened = new LinkedHashMap<>(MOST_OPENED, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Opening, OpenedDesign> eldest) {
            return size() > MOST_OPENED;
        }
    };
    private final ReportPictures pictures = new ReportPictures();
    private final AtomicFiles files = new AtomicFiles();

    private final ReportLook look;

    private final PrintFonts fonts;

    private ReportRenderer(IReportEngine engine, Quiet quiet, ReportLook look, PrintFonts fonts) {
        this.look = look;
        this.fonts = fonts;
        this.engine = engine;
        this.quiet = quiet;
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
     * Starts BIRT's platform, if it is not running, and a report engine for reports with an organisation's look. Designs
     * show of it what they declare; the built-in ones show all of it.
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
            throw new ReportException(Messages.get("render.noFormat", design.name(), format.extension(), design.formats()
                    .stream().map(OutputFormat::extension).collect(Collectors.joining(", "))));
        }
        if (cancelled.getAsBoolean()) {
            throw cancelled(design, format);
        }
        try {
            ReportData data = format == OutputFormat.PPTX ? ReportData.of(model).onSlides().with(look)
                    : ReportData.of(model).with(look);
            OpenedDesign openedDesign = open(design.design(format), data.answers());
            Job job = new Job(design, openedDesign, model, data, format, cancelled);
            return switch (format) {
                case HTML -> {
                    WebPage page = new WebPage(HeadingStyles.of(openedDesign.handle()));
                    run(job, page.stream());
                    page.writeTo(out, LANGUAGE);
                    yield List.of();
                }
                case DOCX -> {
                    WordDocument document = new WordDocument(HeadingStyles.of(openedDesign.handle()));
                    run(job, document.stream());
                    document.writeTo(out);
                    yield List.of();
                }
                case PDF -> pdf(job, out);
                case PPTX -> {
                    SlideDeck deck = new SlideDeck(HeadingStyles.ofSlides(openedDesign.handle()).looks().stream()
                            .map(look -> new TitleLook(look.level() == 1, look.points(), look.color())).toList(), LANGUAGE);
                    run(job, deck.stream());
                    deck.writeTo(out);
                    yield List.of();
                }
                case XLSX -> {
                    run(job, out);
                    yield List.of();
                }
            };
        } catch (EngineException | SemanticException | IOException e) {
            if (cancelled.getAsBoolean()) {
                throw cancelled(design, format);
            }
            throw new ReportException(
                    Messages.get("render.failed", design.name(), format.extension(), reason(e)), e);
        }
    }

    private List<Problem> pdf(Job job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        try {
            run(job, tagged);
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

    private void untagged(Job job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        ReportDesignHandle handle = job.opened().handle();
        String conformance = handle.getPdfUAConformance();
        handle.setPdfUAConformance(null);
        try {
            run(job, out);
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

    private void run(Job job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        OpenedDesign openedDesign = job.opened();
        ReportModel model = job.model();
        ReportData data = job.data();
        OutputFormat format = job.format();
        ReportDesignHandle handle = openedDesign.handle();
        handle.setTitle(model.header().partnership() + " \u2013 " + model.header().reportTitle());
        handle.setSubject(model.header().instrument().title());
        UnaryOperator<String> texts = format == OutputFormat.PDF ? fonts::printable : UnaryOperator.identity();
        IRunAndRenderTask task = openedDesign.task(engine);
        boolean finished = false;
        try {
            task.setLocale(LANGUAGE);
            task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
            appContext(task).put(RecordDataSet.ROW_SOURCE, new RowSource(data, chart -> pictures.draw(chart, format),
                    picture -> pictures.draw(picture, format), texts, openedDesign.columns()));
            data.parameters().forEach((name, value) -> {
                if (!OPTIONAL_PARAMETERS.contains(name) || handle.findParameter(name) != null) {
                    task.setParameterValue(name, value instanceof String text ? texts.apply(text) : value);
                }
            });
            task.setParameterValue(PICTURE_TYPE, format.chartFormat().mediaType());
            IRenderOption option = option(model, format, out);
            if (format == OutputFormat.PDF && openedDesign.isShipped() && data.allTexts(fonts::isPlain)) {
                takePlainTexts(option);
            }
            task.setRenderOption(option);
            task.setProgressMonitor((type, value) -> {
                if (job.cancelled().getAsBoolean()) {
                    task.cancel();
                }
            });
            task.run();
            finish(job.design(), format, task);
            openedDesign.keep(task);
            finished = true;
        } finally {
            if (!finished) {
                openedDesign.forget();
            }
            task.close();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> appContext(IEngineTask task) {
        return task.getAppContext();
    }

    private static void finish(ReportDesign design, OutputFormat format, IRunAndRenderTask task)
            throws ReportException {
        if (task.getStatus() == IEngineTask.STATUS_CANCELLED && task.getCancelFlag()) {
            throw cancelled(design, format);
        }
        List<?> errors = task.getErrors();
        if (!errors.isEmpty()) {
            throw new ReportException(Messages.get("render.failed", design.name(), format.extension(), errors.get(0)),
                    errors.get(0) instanceof Throwable cause ? cause : null);
        }
    }

    private static ReportCancelledException cancelled(ReportDesign design, OutputFormat format) {
        return new ReportCancelledException(Messages.get("render.cancelled", design.name(), format.extension()));
    }

    private OpenedDesign open(URL design, Map<String, Boolean> answers)
            throws EngineException, SemanticException, IOException {
        Opening opening = new Opening(design.toString(), answers);
        OpenedDesign known = opened.get(opening);
        if (known == null) {
            try (InputStream in = design.openStream()) {
                known = new OpenedDesign(engine.openReportDesign(design.toString(), in),
                        BuiltInReports.areShippedAs(design));
            }
            nameSheets(known.handle());
            new FixedWording(known.handle(), LANGUAGE).write();
            new SettledVisibility(answers).writeInto(known.handle());
            opened.put(opening, known);
        }
        return known;
    }

    /** Sheets are called by the names of their tables; tables named with a key of the wording take its text. */
    private static void nameSheets(ReportDesignHandle design) throws SemanticException {
        for (int index = 0; index < design.getBody().getCount(); index++) {
            DesignElementHandle element = design.getBody().get(index);
            if (element.getName() != null && element.getName().startsWith(SHEET)) {
                String name = design.getMessage(element.getName().replace('_', '.'), LANGUAGE);
                if (name != null) {
                    element.setName(name);
                }
            }
        }
    }

    private static IRenderOption option(ReportModel model, OutputFormat format, OutputStream out) {
        IRenderOption option = format == OutputFormat.HTML ? html(model) : new RenderOption();
        option.setOutputFormat(format.extension());
        if (format == OutputFormat.PDF) {
            option.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
        }
        option.setOutputStream(out);
        return option;
    }

    /**
     * Spares the engine looking for line breaks, for a font for each letter and for letters from right to left, where
     * there are none. What the shipped designs say themselves is plain.
     */
    private static void takePlainTexts(IRenderOption option) {
        option.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.FALSE);
        option.setOption(IPDFRenderOption.PDF_BIDI_PROCESSING, Boolean.FALSE);
    }

    private static IRenderOption html(ReportModel model) {
        HTMLRenderOption option = new HTMLRenderOption();
        option.setHtmlPagination(false);
        option.setMasterPageContent(false);
        option.setEmbeddable(false);
        option.setHtmlTitle(model.header().partnership() + " \u2013 " + model.header().reportTitle());
        option.setImageHandler(new DataUriImages());
        option.setSupportedImageFormats("PNG;SVG");
        option.setLayoutPreference(IHTMLRenderOption.LAYOUT_PREFERENCE_FIXED);
        option.setEnableAgentStyleEngine(true);
        return option;
    }

    /** Ends the report engine. BIRT's platform stays started, because others may use it. */
    @Override
    public synchronized void close() {
        opened.clear();
        engine.destroy();
    }

    /**
     * How a design is opened.
     *
     * @param design where it lies
     * @param answers the parameters that are true or false
     */
    private record Opening(String design, Map<String, Boolean> answers) {
    }

    /** A report to be made. */
    private record Job(ReportDesign design, OpenedDesign opened, ReportModel model, ReportData data, OutputFormat format,
            BooleanSupplier cancelled) {
    }
}
