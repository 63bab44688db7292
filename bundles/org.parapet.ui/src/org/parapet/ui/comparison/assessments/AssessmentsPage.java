// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.comparison.LeftOut;
import org.parapet.model.assessment.file.PartnershipFolder;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.View;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.ComparisonPage;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Narrowing;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.comparison.Passage;
import org.parapet.ui.comparison.PassageText;
import org.parapet.ui.comparison.SourceContent;
import org.parapet.ui.comparison.Typing;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.workbench.ParapetUi;

/** Chooses the files and the assessments in them that are compared, and says what was left out and why. */
public final class AssessmentsPage extends ComparisonPage {

    /** Names the page within the editor. */
    public static final String ID = "comparison-assessments";

    private static final int RECENT = 4;

    private Text title;
    private Button remove;
    private Button refresh;
    private Label summary;
    private Label news;
    private Composite empty;
    private FileAddition addition;
    private SourceTree tree;
    private Narrowing partnerships;
    private Narrowing instruments;
    private Narrowing waves;
    private Label leftOutHeading;
    private PassageText leftOut;
    private List<Path> suggested = List.of();

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public AssessmentsPage(ComparisonEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        addition = new FileAddition(session(), body);
        createTitle(body, toolkit);
        createButtons(body, toolkit);
        empty = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(empty);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        news = wrapped(toolkit.createLabel(body, "", SWT.WRAP));
        summary = wrapped(toolkit.createLabel(body, "", SWT.WRAP));
        tree = new SourceTree(body, toolkit, this::choose, this::remove);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(tree.control());
        createNarrowing(body, toolkit);
        leftOutHeading = toolkit.createLabel(body, Messages.text("leftOut.heading"));
        Looks.heading(leftOutHeading, 1.1);
        leftOut = new PassageText(body, toolkit, Messages.text("leftOut.heading"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, lines(body, 6)).applyTo(leftOut.control());
        addition.acceptDrops(body);
        tree.onSelection(() -> remove.setEnabled(!session().isReadOnly() && !tree.selected().isEmpty()));
    }

    private static int lines(Control control, int lines) {
        return control.getFont().getFontData()[0].getHeight() * 2 * lines;
    }

    private void createTitle(Composite body, FormToolkit toolkit) {
        Composite line = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        toolkit.createLabel(line, Messages.text("title.label"));
        title = toolkit.createText(line, "", SWT.SINGLE | SWT.BORDER);
        title.setMessage(editor().title());
        title.setEditable(!session().isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Typing.follow(title, this::takeTyped);
    }

    @Override
    protected void takeTyped() {
        if (title == null || session().isReadOnly()) {
            return;
        }
        String typed = title.getText().strip();
        String now = Optional.ofNullable(session().model().getTitle()).orElse("");
        if (!typed.equals(now)) {
            session().change(() -> session().model().setTitle(typed.isEmpty() ? null : typed));
        }
    }

    private void createButtons(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        button(bar, toolkit, "add.files", addition::askFiles).setEnabled(!session().isReadOnly());
        button(bar, toolkit, "add.folder", addition::askFolder).setEnabled(!session().isReadOnly());
        remove = button(bar, toolkit, "remove", this::remove);
        remove.setEnabled(false);
        refresh = button(bar, toolkit, "refresh", () -> comparing().refresh());
        refresh.setToolTipText(Messages.text("refresh.text"));
    }

    private static Button button(Composite bar, FormToolkit toolkit, String key, Runnable press) {
        Button button = toolkit.createButton(bar, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    private void createNarrowing(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        toolkit.createLabel(bar, Messages.text("narrow.label"));
        View view = session().model().getView();
        partnerships = new Narrowing(bar, toolkit, "narrow.partnerships", keys -> set(view.getPartnerships(), keys));
        instruments = new Narrowing(bar, toolkit, "narrow.instruments", keys -> set(view.getInstruments(), keys));
        waves = new Narrowing(bar, toolkit, "narrow.waves", keys -> set(view.getWaves(), keys));
    }

    private void set(EList<String> list, List<String> keys) {
        if (!list.equals(keys)) {
            session().change(() -> {
                list.clear();
                list.addAll(keys);
            });
        }
    }

    // --- adding and removing -----------------------------------------------------------------------------------------

    /**
     * Adds partnership files, undoably. Folders are looked through in the background.
     *
     * @param chosen files and folders
     */
    public void add(List<Path> chosen) {
        addition.add(chosen);
    }

    private void remove() {
        List<Source> chosen = tree.selected();
        if (!chosen.isEmpty() && !session().isReadOnly()) {
            session().change(() -> new SourceChanges(session().model()).remove(chosen));
        }
    }

    private boolean choose(Source source, Optional<SourceContent.Choice> choice, boolean in) {
        Optional<SourceContent> content = content(source);
        if (content.isEmpty() || session().isReadOnly()) {
            return false;
        }
        if (choice.isEmpty()) {
            if (in) {
                session().change(() -> SourceChanges.chooseAll(source));
            } else {
                say(Messages.text("choose.last"));
            }
            return in;
        }
        if (!in && !SourceChanges.mayLeaveOut(source, content.get())) {
            say(Messages.text("choose.last"));
            return false;
        }
        session().change(() -> SourceChanges.choose(source, content.get(), choice.get(), in));
        return true;
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    private Optional<SourceContent> content(Source source) {
        return comparing().outcome().flatMap(outcome -> outcome.content(source.getFile()));
    }

    @Override
    protected void refresh() {
        String named = Optional.ofNullable(session().model().getTitle()).orElse("");
        if (!title.isFocusControl() && !title.getText().equals(named)) {
            title.setText(named);
        }
        List<Source> sources = session().model().getSources();
        Optional<Outcome> outcome = comparing().outcome();
        boolean nothing = sources.isEmpty();
        showEmpty(nothing);
        refresh.setEnabled(!nothing && !comparing().isRunning());
        say(String.join(" ", comparing().news()));
        List<String> chosenPartnerships = session().model().getView().getPartnerships();
        tree.show(sources.stream().map(source -> new SourceTree.Row(source, content(source),
                SourceStates.words(source, content(source)), outcome.map(came -> choices(source, came))
                .orElse(Map.of()))).toList());
        List<SourceContent> contents = outcome.map(Outcome::contents).orElse(List.of());
        partnerships.show(distinct(contents.stream().filter(each -> each.trouble().isEmpty()),
                SourceContent::partnership, SourceContent::name), chosenPartnerships);
        instruments.show(distinct(choices(contents), SourceContent.Choice::instrument, each -> each.title()
                .equals(each.instrument()) ? each.title() : Messages.text("narrow.instrument", each.title(),
                        each.instrument())), session().model().getView().getInstruments());
        waves.show(distinct(choices(contents), SourceContent.Choice::wave, SourceContent.Choice::wave),
                session().model().getView().getWaves());
        showSummary(outcome, nothing);
        showLeftOut(outcome.map(came -> came.comparison().leftOut()).orElse(List.of()));
        show(!nothing, tree.control(), partnerships.control().getParent(), summary);
        remove.setEnabled(!session().isReadOnly() && !tree.selected().isEmpty());
        arrange();
    }

    private static Stream<SourceContent.Choice> choices(List<SourceContent> contents) {
        return contents.stream().flatMap(each -> each.assessments().stream());
    }

    /** What each assessment of a file came to, by its id. */
    private static Map<String, String> choices(Source source, Outcome outcome) {
        return outcome.content(source.getFile()).map(content -> content.assessments().stream()
                .collect(Collectors.toMap(SourceContent.Choice::id,
                        each -> SourceStates.words(source, content, each, outcome.comparison()), (one, other) -> one)))
                .orElse(Map.of());
    }

    private static <T> Map<String, String> distinct(Stream<T> all, Function<T, String> key, Function<T, String> label) {
        return all.collect(Collectors.toMap(key, label, (one, other) -> one, LinkedHashMap::new));
    }

    private void say(String text) {
        news.setText(text);
        show(!text.isEmpty(), news);
        news.requestLayout();
    }

    private void showSummary(Optional<Outcome> outcome, boolean nothing) {
        if (nothing || outcome.isEmpty()) {
            summary.setText("");
            return;
        }
        int there = (int) choices(outcome.get().contents()).count();
        summary.setText(Messages.text("summary", outcome.get().comparison().assessments().size(), there,
                outcome.get().contents().size(), outcome.get().comparison().leftOut().size()));
    }

    private void showLeftOut(List<LeftOut> all) {
        leftOut.show(all.stream().map(AssessmentsPage::passage).toList());
        show(!all.isEmpty(), leftOutHeading, leftOut.control());
    }

    private static Passage passage(LeftOut left) {
        List<String> lines = new ArrayList<>();
        lines.add(left.message());
        if (!left.cure().isBlank()) {
            lines.add(left.cure());
        }
        String heading = left.file().isEmpty() || left.file().equals(left.subject()) ? left.subject()
                : Messages.text("leftOut.subject", left.subject(), left.file());
        return new Passage(heading, lines);
    }

    private void showEmpty(boolean nothing) {
        show(nothing, empty);
        List<Path> recent = !nothing ? List.of() : ParapetUi.recentFiles().files().stream()
                .filter(PartnershipFolder::isNamedSo).filter(Files::exists).limit(RECENT).toList();
        if (!nothing || empty.getChildren().length > 0 && recent.equals(suggested)) {
            return;
        }
        suggested = recent;
        for (Control child : empty.getChildren()) {
            child.dispose();
        }
        FormToolkit toolkit = getManagedForm().getToolkit();
        Label heading = toolkit.createLabel(empty, Messages.text("empty.heading"), SWT.WRAP);
        Looks.heading(heading, 1.2);
        wrapped(toolkit.createLabel(empty, Messages.text("empty.text"), SWT.WRAP));
        if (!recent.isEmpty() && !session().isReadOnly()) {
            wrapped(toolkit.createLabel(empty, Messages.text("empty.recent"), SWT.WRAP));
            for (Path file : recent) {
                Button button = toolkit.createButton(empty, Messages.text("empty.add",
                        file.getFileName().toString().replace("&", "&&")), SWT.PUSH);
                button.setToolTipText(file.toString());
                button.addListener(SWT.Selection, event -> add(List.of(file)));
            }
        }
        empty.layout();
    }
}
