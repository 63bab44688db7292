// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.answers;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.editor.DropDown;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** The scales on which items are answered, with their options. */
public final class AnswersPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "answers";

    private static final int COLUMNS = 8;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public AnswersPage(AuthorEditor editor) {
        super(editor, ID);
    }

    private Instrument instrument() {
        return session().instrument();
    }

    @Override
    protected List<? extends EObject> roots() {
        return instrument().getScales();
    }

    @Override
    protected String name(EObject part) {
        ResponseScale scale = (ResponseScale) part;
        String title = scale.getTitle() == null || scale.getTitle().isBlank() ? String.valueOf(scale.getCode())
                : scale.getTitle();
        return Messages.text("answers.entry", title, scale.getOptions().size(), uses(scale));
    }

    private long uses(ResponseScale scale) {
        return items().filter(item -> item.getScales().contains(scale)).count();
    }

    private Stream<Item> items() {
        return instrument().getSections().stream().flatMap(section -> section.getItems().stream());
    }

    @Override
    protected Object shape(EObject part) {
        return List.copyOf(((ResponseScale) part).getOptions());
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "answers.add", this::showStarts);
        makers.button(parent, "answers.remove", button -> removeSelected());
    }

    private void showStarts(Button button) {
        Menu menu = DropDown.of(button);
        for (ScaleStarts start : ScaleStarts.values()) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(start.title());
            entry.addListener(SWT.Selection, event -> add(session(), start.scale(instrument())));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem empty = new MenuItem(menu, SWT.PUSH);
        empty.setText(Messages.text("answers.empty"));
        empty.addListener(SWT.Selection, event -> {
            ResponseScale scale = ScaleStarts.empty(instrument(), "scale");
            ScaleStarts.add(scale, "1", Messages.text("answers.firstOption"), 0, 2);
            ScaleStarts.add(scale, "2", Messages.text("answers.secondOption"), 1, 2);
            add(session(), scale);
        });
        DropDown.open(button);
    }

    private void add(AuthorSession session, ResponseScale scale) {
        addScale(session, scale);
        select(scale);
    }

    /**
     * Adds a scale, which every item without one takes, in one step.
     *
     * @param session the open instrument
     * @param scale a new scale
     */
    public static void addScale(AuthorSession session, ResponseScale scale) {
        session.change(() -> {
            session.instrument().getScales().add(scale);
            session.instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                    .filter(item -> item.getFormat() == AnswerFormat.SCALE && item.getScales().isEmpty())
                    .forEach(item -> item.getScales().add(scale));
        });
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        ResponseScale scale = (ResponseScale) part;
        makers.text(parent, scale, Literals.RESPONSE_SCALE__TITLE, 1);
        makers.text(parent, scale, Literals.CODED__CODE, 1);
        makers.text(parent, scale, Literals.RESPONSE_SCALE__QUESTION, 1);
        Composite grid = makers.toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(grid);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 4).extendedMargins(1, 1, 1, 4).applyTo(grid);
        for (String key : List.of("answers.label", "answers.code", "answers.score", "answers.polarity",
                "answers.strongest")) {
            Label head = makers.toolkit().createLabel(grid, Messages.text(key));
            head.setFont(Fonts.bold(head, 1));
            GridDataFactory.swtDefaults().indent("answers.strongest".equals(key) ? 0 : 10, 0).applyTo(head);
        }
        GridDataFactory.swtDefaults().span(3, 1).applyTo(makers.toolkit().createLabel(grid, ""));
        for (Option option : scale.getOptions()) {
            createOption(grid, scale, option, makers);
        }
        Composite buttons = makers.toolkit().createComposite(parent);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().span(2, 1).hint(Fonts.width(parent, 30), SWT.DEFAULT).grab(true, false)
                .applyTo(buttons);
        makers.button(buttons, "answers.addOption", button -> addOption(scale));
        makers.button(buttons, "answers.reverse", button -> reverse(scale));
        makers.button(buttons, "answers.useForAll", button -> useForAll(scale, false));
        makers.button(buttons, "answers.useToo", button -> useForAll(scale, true));
        makers.choice(parent, scale, Literals.RESPONSE_SCALE__SCORE_BASIS);
        makers.text(parent, scale, Literals.RESPONSE_SCALE__SCORE_NOTE, 2);
        makers.note(parent, "answers.printed");
        for (Option option : scale.getOptions()) {
            makers.toolkit().createLabel(parent, String.valueOf(option.getLabel()).replace("&", "&&"));
            makers.bare(parent, option, Literals.OPTION__PRINTED, 1);
        }
    }

    private void createOption(Composite grid, ResponseScale scale, Option option, Fields makers) {
        makers.bare(grid, option, Literals.OPTION__LABEL, 1);
        narrow(makers.bare(grid, option, Literals.CODED__CODE, 1), 9);
        narrow(makers.bare(grid, option, Literals.OPTION__SCORE, 1), 4);
        makers.bareChoice(grid, option, Literals.OPTION__POLARITY, Fields::term);
        Button strongest = makers.check(grid, option, Literals.OPTION__STRONGEST);
        strongest.setText("");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(strongest);
        AccessibleName.give(strongest, Messages.text("answers.strongest"));
        EList<Option> options = scale.getOptions();
        int index = options.indexOf(option);
        small(makers, grid, "answers.up", index > 0, () -> options.move(index - 1, index));
        small(makers, grid, "answers.down", index < options.size() - 1, () -> options.move(index + 1, index));
        Button remove = makers.button(grid, "answers.out", button -> session().removeParts(List.of(option)));
        AccessibleName.give(remove, Messages.text("answers.out.hint"));
    }

    private static void narrow(Text text, int characters) {
        GridData data = (GridData) text.getLayoutData();
        data.grabExcessHorizontalSpace = false;
        data.widthHint = Fonts.width(text, characters);
    }

    private void small(Fields makers, Composite grid, String key, boolean enabled, Runnable change) {
        Button button = makers.button(grid, key, pressed -> session().change(change));
        button.setEnabled(enabled && !session().isReadOnly());
        AccessibleName.give(button, Messages.text(key + ".hint"));
    }

    private void addOption(ResponseScale scale) {
        Option option = InstrumentFactory.eINSTANCE.createOption();
        option.setCode(PartCodes.free(scale.getOptions(),
                Integer.toString(scale.getOptions().size() + 1)));
        double step = step(scale);
        option.setScore(scale.getOptions().isEmpty() ? 1 : scale.getOptions().getLast().getScore() + step);
        session().change(() -> scale.getOptions().add(option));
    }

    private static double step(ResponseScale scale) {
        int last = scale.getOptions().size() - 1;
        return last < 1 ? -1 : Math.signum(scale.getOptions().get(last).getScore()
                - scale.getOptions().get(last - 1).getScore());
    }

    private void reverse(ResponseScale scale) {
        session().change(() -> {
            for (int i = 0; i < scale.getOptions().size(); i++) {
                scale.getOptions().move(i, scale.getOptions().size() - 1);
            }
        });
    }

    private void useForAll(ResponseScale scale, boolean too) {
        session().change(() -> items().filter(item -> item.getFormat() == AnswerFormat.SCALE).forEach(item -> {
            if (!too) {
                item.getScales().clear();
            }
            if (!item.getScales().contains(scale)) {
                item.getScales().add(scale);
            }
        }));
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof ResponseScale || problem.part() instanceof Option;
    }
}
