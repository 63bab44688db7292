// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueListener;
import org.parapet.catalogue.choose.InstrumentChooser;
import org.parapet.catalogue.choose.Recommendation;
import org.parapet.catalogue.choose.Situation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.instrument.InstrumentEditor;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.start.StartAssessment;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadOnlyEditor;
import org.parapet.ui.widgets.TopToBottom;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** Helps to choose an instrument: questions on the left, instruments ranked by the answers on the right. */
public final class ChooseEditor extends ReadOnlyEditor implements ResultCard.Actions {

    private static final String ID = "org.parapet.ui.choose";

    private static final int NARROW = 95;

    private static final int CARDS_IN_SIGHT = 3;

    private static final int BREATH = 50;

    private static final int TYPING = 150;

    private final Catalogue catalogue = ParapetUi.catalogue();
    private final CatalogueListener onCatalogue = changed -> load();
    private final Runnable onTyped = this::typed;
    private final List<String> compared = new ArrayList<>();
    private FormToolkit toolkit;
    private QuestionsPane questions;
    private ScrolledForm results;
    private Label state;
    private Text search;
    private Button compare;
    private Composite list;
    private List<Choice> choices = List.of();
    private boolean loaded;
    private boolean sideBySide;
    private int filling;

    /**
     * Shows the page.
     *
     * @param page where it opens
     * @param partnership the file of the partnership to choose for, if that is known: what it says answers some
     *         questions
     */
    public static void open(IWorkbenchPage page, Optional<Path> partnership) {
        try {
            page.openEditor(new ChooseInput(partnership), ID);
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.CHOOSE.image());
        toolkit = new FormToolkit(parent.getDisplay());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        ScrolledForm asked = toolkit.createScrolledForm(sash);
        GridLayoutFactory.fillDefaults().margins(20, 20).spacing(0, 5).applyTo(asked.getBody());
        heading(asked.getBody(), "choose.heading");
        paragraph(asked.getBody(), "choose.introduction");
        questions = new QuestionsPane(asked.getBody(), toolkit, this::situationChanged);
        known().ifPresent(questions::fill);

        results = toolkit.createScrolledForm(sash);
        GridLayoutFactory.fillDefaults().margins(20, 20).spacing(0, 12).applyTo(results.getBody());
        heading(results.getBody(), "results.heading");
        createBar();
        list = toolkit.createComposite(results.getBody());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        list.setLayout(new TopToBottom(Fonts.width(list, 20), 14, 0, 0));
        sash.setWeights(34, 66);
        sash.addListener(SWT.Resize, event -> turn(sash));
        catalogue.addListener(onCatalogue);
        load();
    }

    private static void turn(SashForm sash) {
        boolean narrow = sash.getClientArea().width < Fonts.width(sash, NARROW);
        int orientation = narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
            sash.setWeights(narrow ? 45 : 34, narrow ? 55 : 66);
        }
    }

    private void createBar() {
        Composite bar = toolkit.createComposite(results.getBody());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("results.search"));
        AccessibleName.give(search, Messages.text("results.search"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Fonts.width(bar, 14), SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> event.display.timerExec(TYPING, onTyped));
        compare = new Button(bar, SWT.PUSH);
        compare.setText(Messages.text("results.compare"));
        compare.addListener(SWT.Selection, event -> showSideBySide());
        state = toolkit.createLabel(bar, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(bar, 20), SWT.DEFAULT)
                .applyTo(state);
    }

    private void showSideBySide() {
        sideBySide = true;
        show();
    }

    private void heading(Composite parent, String key) {
        Label label = toolkit.createLabel(parent, Messages.text(key), SWT.WRAP);
        label.setFont(Fonts.bold(label, 1.4));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(label);
    }

    private void paragraph(Composite parent, String key) {
        Label label = toolkit.createLabel(parent, Messages.text(key), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(label);
    }

    private Optional<Path> partnership() {
        return ((ChooseInput) getEditorInput()).partnership();
    }

    private Optional<Situation> known() {
        return partnership().flatMap(file -> {
            if (getSite().getPage().findEditor(new FileInput(file)) instanceof PartnershipEditor editor
                    && editor.session() != null) {
                return Optional.of(editor.session().partnership());
            }
            return new PartnershipFiles().read(file).model();
        }).map(ChooseEditor::situation);
    }

    private static Situation situation(Partnership partnership) {
        int people = partnership.getParticipants().size();
        return new Situation(
                partnership.isSetStage() ? Optional.of(partnership.getStage()) : Optional.empty(),
                partnership.getKinds(), people > 0 ? OptionalInt.of(people) : OptionalInt.empty(), OptionalInt.empty(),
                false, List.of(), Optional.empty());
    }

    private void load() {
        Display display = getSite().getShell().getDisplay();
        if (!loaded) {
            show();
        }
        Job.create(Messages.text("results.loading"), monitor -> {
            List<Choice> read = Choice.of(catalogue.instruments());
            display.asyncExec(() -> {
                if (!results.isDisposed()) {
                    choices = read;
                    loaded = true;
                    show();
                }
            });
        }).schedule();
    }

    private void typed() {
        if (!results.isDisposed()) {
            situationChanged();
        }
    }

    private void situationChanged() {
        sideBySide = false;
        show();
    }

    private void show() {
        filling++;
        results.setRedraw(false);
        try {
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            if (loaded) {
                fill();
            } else {
                state.setText(Messages.text("results.loading"));
            }
            compare.setEnabled(compared.size() == 2 && !sideBySide);
            arrange();
            results.setOrigin(0, 0);
        } finally {
            results.setRedraw(true);
        }
    }

    private void arrange() {
        results.reflow(true);
        list.layout();
    }

    private void fill() {
        List<Recommendation> ranked = new InstrumentChooser().choose(questions.situation(),
                choices.stream().map(Choice::candidate).toList());
        if (sideBySide) {
            List<Recommendation> two = ranked.stream().filter(each -> compared.contains(each.candidate().reference()))
                    .toList();
            state.setText("");
            new SideBySide(list, toolkit, two.stream().map(this::choice).toList(), two, this, this::situationChanged);
            return;
        }
        List<Recommendation> found = ranked.stream().filter(each -> choice(each).matches(search.getText())).toList();
        state.setText(found.isEmpty() ? "" : Messages.text("results.state", found.size()));
        if (found.isEmpty()) {
            toolkit.createLabel(list, search.getText().isBlank() ? Messages.text("results.none")
                    : Messages.text("results.notFound", search.getText()).replace("&", "&&"), SWT.WRAP);
        }
        addCards(found, 0, Math.min(found.size(), CARDS_IN_SIGHT));
        addOthers(found, CARDS_IN_SIGHT);
    }

    /** Adds the cards that are out of sight by and by, so that nobody waits for them. */
    private void addOthers(List<Recommendation> found, int first) {
        if (first >= found.size()) {
            return;
        }
        int current = filling;
        list.getDisplay().timerExec(BREATH, () -> {
            if (current == filling && !list.isDisposed()) {
                addCards(found, first, first + 1);
                arrange();
                addOthers(found, first + 1);
            }
        });
    }

    private void addCards(List<Recommendation> found, int first, int end) {
        boolean asked = !questions.situation().equals(Situation.unknown());
        for (int i = first; i < end; i++) {
            Recommendation each = found.get(i);
            OptionalInt rank = asked ? OptionalInt.of(i + 1) : OptionalInt.empty();
            new ResultCard(list, toolkit, rank, choice(each), each, compared.contains(each.candidate().reference()),
                    this);
        }
    }

    private Choice choice(Recommendation recommendation) {
        return choices.stream().filter(each -> each.reference().equals(recommendation.candidate().reference()))
                .findFirst().orElseThrow();
    }

    @Override
    public void use(Choice choice) {
        StartAssessment.with(getSite().getPage(), choice.entry(), partnership());
    }

    @Override
    public void read(Choice choice) {
        InstrumentEditor.open(getSite().getPage(), choice.entry().id(), choice.entry().edition());
    }

    @Override
    public void compare(Choice choice, boolean wanted) {
        compared.remove(choice.reference());
        if (wanted) {
            compared.add(choice.reference());
        }
        if (compared.size() > 2) {
            compared.removeFirst();
        }
        if (wanted && compared.size() == 2) {
            showSideBySide();
        } else {
            compare.setEnabled(compared.size() == 2);
        }
    }

    @Override
    public void setFocus() {
        questions.setFocus();
    }

    @Override
    public void dispose() {
        catalogue.removeListener(onCatalogue);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
