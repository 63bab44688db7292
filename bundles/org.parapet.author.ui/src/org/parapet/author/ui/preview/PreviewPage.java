// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.instrument.InstrumentText;
import org.parapet.ui.instrument.InstrumentView;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** The instrument as a participant fills it in, as an interviewer reads it aloud, and as it is read on paper. */
public final class PreviewPage extends AuthorPage {

    /** Names the page within the editor. */
    public static final String ID = "preview";

    private enum View {
        PARTICIPANT, INTERVIEWER, PRINT
    }

    private FormToolkit toolkit;
    private PreviewLanguage language;
    private Composite stack;
    private StackLayout layout;
    private Composite paged;
    private ScrolledComposite scrolled;
    private Composite content;
    private Composite print;
    private InstrumentView text;
    private Button previous;
    private Button next;
    private Label progress;
    private Font large;
    private Font big;
    private Font bold;
    private View view = View.PARTICIPANT;
    private Instrument instrument;
    private int place;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public PreviewPage(AuthorEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit makers) {
        toolkit = makers;
        Composite bar = toolkit.createComposite(body);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        bar.setLayout(row);
        for (View each : View.values()) {
            Button button = toolkit.createButton(bar, Messages.text("preview." + each.name()), SWT.RADIO);
            button.setSelection(each == view);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    view = each;
                    place = 0;
                    refresh();
                }
            });
        }
        language = new PreviewLanguage(bar, toolkit, session(), this::refresh);
        stack = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(body, 60), Fonts.width(body, 30))
                .applyTo(stack);
        layout = new StackLayout();
        stack.setLayout(layout);
        createPaged();
        print = toolkit.createComposite(stack);
        GridLayoutFactory.fillDefaults().applyTo(print);
        text = new InstrumentView(print);
        large = Looks.bold(stack, 1.7);
        big = Looks.derived(stack, 1.25, SWT.NORMAL);
        bold = Looks.bold(stack, 1);
    }

    private void createPaged() {
        paged = toolkit.createComposite(stack);
        GridLayoutFactory.fillDefaults().applyTo(paged);
        scrolled = new ScrolledComposite(paged, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        scrolled.addListener(SWT.Resize, event -> fit());
        Composite bar = toolkit.createComposite(paged);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).extendedMargins(1, 1, 2, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        previous = toolkit.createButton(bar, Messages.text("preview.previous"), SWT.PUSH);
        previous.addListener(SWT.Selection, event -> go(-1));
        next = toolkit.createButton(bar, Messages.text("preview.next"), SWT.PUSH);
        next.addListener(SWT.Selection, event -> go(1));
        progress = toolkit.createLabel(bar, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
    }

    private void go(int by) {
        place += by;
        refresh();
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scrolled.setMinSize(0, content.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
        }
    }

    @Override
    protected void refresh() {
        language.refresh();
        instrument = language.instrument();
        if (view == View.PRINT) {
            layout.topControl = print;
            text.show(InstrumentText.of(complete()));
        } else {
            layout.topControl = paged;
            showPaged();
        }
        stack.layout(true, true);
    }

    private Instrument complete() {
        Instrument copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(instrument);
        if (copy.getTitle() == null) {
            copy.setTitle(Messages.text("tryout.untitled"));
        }
        return copy;
    }

    private void showPaged() {
        List<InterviewPreview> steps = view == View.INTERVIEWER ? InterviewPreview.of(instrument)
                : List.of();
        List<Section> sections = instrument.getSections();
        int count = view == View.INTERVIEWER ? steps.size() : sections.size();
        place = Math.clamp(place, 0, Math.max(0, count - 1));
        Composite old = content;
        content = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 10).applyTo(content);
        if (count == 0) {
            line(content, Messages.text("preview.empty"), big);
        } else if (view == View.INTERVIEWER) {
            createStep(steps.get(place));
        } else {
            createSection(sections.get(place), place == 0);
        }
        scrolled.setContent(content);
        scrolled.setOrigin(0, 0);
        if (old != null) {
            old.dispose();
        }
        content.layout(true, true);
        fit();
        previous.setEnabled(place > 0);
        next.setEnabled(place < count - 1);
        progress.setText(count == 0 ? "" : Messages.text(view == View.INTERVIEWER ? "preview.step" : "preview.section",
                place + 1, count));
    }

    private Label line(Composite parent, String words, Font font) {
        Label label = toolkit.createLabel(parent, words.replace("&", "&&"), SWT.WRAP);
        if (font != null) {
            label.setFont(font);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void createSection(Section section, boolean first) {
        if (first) {
            line(content, InterviewPreview.given(instrument.getTitle()), large);
        }
        line(content, (InterviewPreview.given(section.getCode()) + "  "
                + InterviewPreview.given(section.getTitle())).strip(), big);
        if (!InterviewPreview.given(section.getIntroduction()).isEmpty()) {
            line(content, section.getIntroduction(), null);
        }
        section.getItems().forEach(this::createItem);
    }

    private void createItem(Item item) {
        Composite box = toolkit.createComposite(content);
        GridLayoutFactory.fillDefaults().spacing(4, 4).extendedMargins(0, 0, 4, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        line(box, (InterviewPreview.given(item.getCode()) + "  " + InterviewPreview.given(item.getText())).strip(),
                bold);
        if (!InterviewPreview.given(item.getGloss()).isEmpty()) {
            line(box, item.getGloss(), null);
        }
        switch (item.getFormat()) {
            case SCALE -> item.getScales().forEach(scale -> createAnswers(box, scale));
            case TICK -> toolkit.createButton(box, Messages.text("preview.done"), SWT.CHECK);
            case TEXT -> field(box, 3, "", InterviewPreview.given(item.getText()));
        }
        if (item.isNotes() && item.getFormat() != AnswerFormat.TEXT) {
            field(box, 1, Messages.text("preview.note"), Messages.text("preview.note"));
        }
    }

    private void createAnswers(Composite box, ResponseScale scale) {
        InterviewPreview.Scale answers = InterviewPreview.of(scale);
        if (!answers.question().isEmpty()) {
            line(box, answers.question(), null);
        }
        Composite row = toolkit.createComposite(box);
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.spacing = 14;
        row.setLayout(wrapping);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(box, 30), SWT.DEFAULT).applyTo(row);
        answers.labels().forEach(label -> toolkit.createButton(row, label.replace("&", "&&"), SWT.RADIO));
    }

    private void field(Composite box, int lines, String message, String name) {
        Text field = toolkit.createText(box, "", (lines > 1 ? SWT.MULTI | SWT.WRAP : SWT.SINGLE) | SWT.BORDER);
        field.setMessage(message);
        AccessibleName.give(field, name);
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(box, 20), field.getLineHeight() * lines)
                .applyTo(field);
    }

    private void createStep(InterviewPreview step) {
        line(content, step.where(), bold);
        line(content, step.text(), large);
        for (InterviewPreview.Scale scale : step.scales()) {
            if (!scale.question().isEmpty()) {
                line(content, scale.question(), big);
            }
            Composite row = toolkit.createComposite(content);
            RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
            wrapping.spacing = 10;
            row.setLayout(wrapping);
            GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(content, 30), SWT.DEFAULT).applyTo(row);
            int number = 1;
            for (String label : scale.labels()) {
                Button button = toolkit.createButton(row, number++ + "  " + label.replace("&", "&&"), SWT.TOGGLE);
                button.setFont(big);
            }
        }
        if (step.format() == AnswerFormat.TICK) {
            toolkit.createButton(content, Messages.text("preview.done"), SWT.CHECK).setFont(big);
        }
        field(content, 3, Messages.text("preview.note"), Messages.text("preview.note"));
        if (!step.help().isEmpty()) {
            line(content, step.help(), null);
        }
    }

    @Override
    protected void mark(List<LocatedProblem> problems) {
        // There is nothing to correct here.
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return false;
    }

    @Override
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        setFocus();
        return false;
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            stack.setFocus();
        }
    }
}
