// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.report.chart.Appearance;
import org.parapet.report.chart.ChartException;
import org.parapet.report.chart.ChartFormat;
import org.parapet.report.chart.Picture;
import org.parapet.report.chart.PictureRenderer;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.ComparisonPage;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.comparison.Passage;
import org.parapet.ui.comparison.PassageText;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.ParapetUi;

/** Shows the pictures of a comparison with what they say in words, and saves them. */
public final class PicturesPage extends ComparisonPage {

    /** Names the page within the editor. */
    public static final String ID = "comparison-pictures";

    private static final int SCREEN_WIDTH = 640;
    private static final int CHOICE_CHARACTERS = 44;
    private static final List<Optional<Appearance>> APPEARANCES =
            List.of(Optional.empty(), Optional.of(Appearance.LIGHT), Optional.of(Appearance.DARK));

    private Combo kinds;
    private Combo choices;
    private Combo appearances;
    private Button saveSvg;
    private Button savePng;
    private PictureView view;
    private PassageText words;
    private List<Picture> pictures = List.of();
    private Optional<Comparison> of = Optional.empty();
    private Optional<Job> drawing = Optional.empty();
    private String drawn = "";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public PicturesPage(ComparisonEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        kinds = combo(bar, toolkit, "pictures.kind", () -> {
            of = Optional.empty();
            choices.removeAll();
            refresh();
        });
        kinds.setItems(Arrays.stream(PictureKind.values()).map(PictureKind::title).toArray(String[]::new));
        kinds.select(0);
        choices = combo(bar, toolkit, "pictures.choice", this::draw);
        choices.setLayoutData(new RowData(Fonts.width(choices, CHOICE_CHARACTERS), SWT.DEFAULT));
        appearances = combo(bar, toolkit, "pictures.appearance", this::draw);
        appearances.setItems(Messages.text("pictures.appearance.window"), Messages.text("pictures.appearance.light"),
                Messages.text("pictures.appearance.dark"));
        appearances.select(0);
        saveSvg = button(bar, toolkit, "pictures.saveSvg", ChartFormat.SVG);
        savePng = button(bar, toolkit, "pictures.savePng", ChartFormat.PNG);
        SashForm across = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(across);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 240).applyTo(across);
        view = new PictureView(across, Messages.text("pictures.accessible"));
        toolkit.adapt(view.control());
        words = new PassageText(across, toolkit, Messages.text("pictures.words"));
        across.setWeights(72, 28);
        body.addDisposeListener(event -> drawing.ifPresent(Job::cancel));
    }

    private static Combo combo(Composite bar, FormToolkit toolkit, String key, Runnable chosen) {
        toolkit.createLabel(bar, Messages.text(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    private Button button(Composite bar, FormToolkit toolkit, String key, ChartFormat format) {
        Button button = toolkit.createButton(bar, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> ask(format));
        return button;
    }

    private PictureKind kind() {
        return PictureKind.values()[Math.max(0, kinds.getSelectionIndex())];
    }

    private Optional<Picture> picture() {
        int index = choices.getSelectionIndex();
        return index >= 0 && index < pictures.size() ? Optional.of(pictures.get(index)) : Optional.empty();
    }

    private Appearance appearance() {
        return APPEARANCES.get(Math.max(0, appearances.getSelectionIndex())).orElseGet(() ->
                Looks.colours(words.control()).dark() ? Appearance.DARK : Appearance.LIGHT);
    }

    /** {@return the titles of the pictures of the chosen kind} */
    public List<String> titles() {
        return pictures.stream().map(Picture::title).toList();
    }

    /** {@return whether the chosen picture is drawn} */
    public boolean isDrawn() {
        return view != null && view.isShown() && drawing.isEmpty();
    }

    @Override
    protected void refresh() {
        Optional<Comparison> now = comparing().outcome().map(Outcome::comparison);
        if (of.isEmpty() || !of.equals(now)) {
            of = now;
            drawn = "";
            pictures = now.map(comparison -> kind().of(comparison)).orElse(List.of());
            String[] titles = pictures.stream().map(Picture::title).toArray(String[]::new);
            int before = Math.max(0, choices.getSelectionIndex());
            if (!Arrays.equals(titles, choices.getItems())) {
                choices.setItems(titles);
            }
            choices.select(Math.min(before, titles.length - 1));
            choices.setEnabled(titles.length > 1);
            arrange();
        }
        draw();
    }

    private void draw() {
        Optional<Picture> chosen = picture();
        saveSvg.setEnabled(chosen.isPresent());
        savePng.setEnabled(chosen.isPresent());
        if (chosen.isEmpty()) {
            drawing.ifPresent(Job::cancel);
            drawing = Optional.empty();
            drawn = "";
            view.show(new byte[0], "");
            words.show(List.of(new Passage("", List.of(of.isEmpty() || of.get().cells().isEmpty()
                    ? Messages.text("pictures.nothing") : kind().missing(of)))));
            return;
        }
        Appearance colours = appearance();
        String wanted = kind().name() + choices.getSelectionIndex() + colours;
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        drawing.ifPresent(Job::cancel);
        Picture picture = chosen.get();
        words.show(List.of(new Passage(picture.title(), List.of(picture.alternative()))));
        Display display = view.control().getDisplay();
        Job job = Job.createSystem(Messages.text("job.picture"), monitor -> {
            byte[] png = rendered(picture, ChartFormat.PNG, SCREEN_WIDTH, colours);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!monitor.isCanceled() && !view.control().isDisposed()) {
                        drawing = Optional.empty();
                        view.show(png, picture.alternative());
                    }
                });
            }
        });
        drawing = Optional.of(job);
        job.schedule();
    }

    private static byte[] rendered(Picture picture, ChartFormat format, double width, Appearance colours) {
        try {
            return new PictureRenderer().render(picture, format, width, colours);
        } catch (ChartException e) {
            ParapetUi.log().error("A picture could not be drawn: " + picture.title(), e);
            return new byte[0];
        }
    }

    private void ask(ChartFormat format) {
        String extension = format == ChartFormat.SVG ? ".svg" : ".png";
        FileDialog dialog = new FileDialog(words.control().getShell(), SWT.SAVE);
        dialog.setText(Messages.text("pictures.save.title"));
        dialog.setFilterExtensions(new String[] {"*" + extension});
        dialog.setFilterPath(session().folder().toString());
        dialog.setFileName(picture().map(Picture::title).orElse("").replaceAll("[\\\\/:*?\"<>|]", " ").strip()
                + extension);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen.endsWith(extension) ? chosen : chosen + extension), format);
        }
    }

    /**
     * Saves the chosen picture in the background; a dialog says when that is not possible.
     *
     * @param file where; replaced when it is there
     * @param format its format
     */
    public void save(Path file, ChartFormat format) {
        Picture picture = picture().orElseThrow();
        Appearance colours = appearance();
        Display display = words.control().getDisplay();
        Job.create(Messages.text("job.savePicture"), monitor -> {
            try {
                byte[] content = new PictureRenderer().render(picture, format, PictureRenderer.PAGE_WIDTH, colours);
                new AtomicFiles().write(file, out -> out.write(content));
            } catch (ModelFileException e) {
                failed(display, e.problems().getFirst().describe());
            } catch (ChartException e) {
                failed(display, String.valueOf(e.getMessage()));
            }
        }).schedule();
    }

    private void failed(Display display, String why) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!words.control().isDisposed()) {
                    MessageDialog.openError(words.control().getShell(), Messages.text("pictures.save.failed"), why);
                }
            });
        }
    }
}
