// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.parapet.report.data.RecordDataSet;
import org.parapet.report.data.ReportData;
import org.parapet.report.data.RowSource;
import org.parapet.report.model.ReportModel;

/** Has the engine run and render one report after the other, as the engine writes it. */
final class EngineRun {

    /** The report parameter with the media type of the pictures in the data sets. */
    private static final String PICTURE_TYPE = "pictureType";
    /** Parameters that a design need not declare. */
    private static final Set<String> OPTIONAL_PARAMETERS = Set.of("hideLook", "hideCover", "coverText", "hideBlanks");

    private final IReportEngine engine;
    private final PrintFonts fonts;
    private final Locale language;
    private final ReportPictures pictures = new ReportPictures();

    EngineRun(IReportEngine engine, PrintFonts fonts, Locale language) {
        this.engine = engine;
        this.fonts = fonts;
        this.language = language;
    }

    /**
     * Makes a report.
     *
     * @throws ReportCancelledException if the report was stopped
     * @throws ReportException if the engine found errors in the data or the design
     * @throws EngineException if the engine fails
     */
    void run(ReportJob job, OutputStream out)
            throws ReportException, EngineException, SemanticException, IOException {
        OpenedDesign openedDesign = job.opened();
        ReportModel model = job.model();
        ReportData data = job.data();
        OutputFormat format = job.format();
        ReportDesignHandle handle = openedDesign.handle();
        handle.setTitle(job.title());
        handle.setSubject(model.header().instrument().title());
        UnaryOperator<String> texts = format == OutputFormat.PDF ? fonts::printable : UnaryOperator.identity();
        IRunAndRenderTask task = openedDesign.task(engine);
        boolean finished = false;
        try {
            task.setLocale(language);
            task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
            appContext(task).put(RecordDataSet.ROW_SOURCE, new RowSource(data, chart -> pictures.draw(chart, format),
                    picture -> pictures.draw(picture, format), texts, openedDesign.columns()));
            data.parameters().forEach((name, value) -> {
                if (!OPTIONAL_PARAMETERS.contains(name) || handle.findParameter(name) != null) {
                    task.setParameterValue(name, value instanceof String text ? texts.apply(text) : value);
                }
            });
            task.setParameterValue(PICTURE_TYPE, format.chartFormat().mediaType());
            boolean plain = format == OutputFormat.PDF && openedDesign.isShipped() && data.allTexts(fonts::isPlain);
            task.setRenderOption(new RenderOptions(format, job.title(), plain).writingTo(out));
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
            throw ReportCancelledException.of(design, format);
        }
        List<?> errors = task.getErrors();
        if (!errors.isEmpty()) {
            throw new ReportException(Messages.get("render.failed", design.name(), format.extension(), errors.get(0)),
                    errors.get(0) instanceof Throwable cause ? cause : null);
        }
    }
}
