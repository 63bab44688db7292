// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.catalogue.choose.Situation;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Terms;

/** The questions about a partnership; every one may be left open. */
final class QuestionsPane {

    private static final int MOST_PEOPLE = 100_000;
    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120);
    private static final List<PartneringKind> WHO = List.of(PartneringKind.INDIVIDUAL, PartneringKind.STRUCTURAL,
            PartneringKind.PUBLIC_PUBLIC, PartneringKind.PUBLIC_PRIVATE, PartneringKind.MULTI_AGENCY);
    private static final List<PartneringKind> WHY = List.of(PartneringKind.VOLUNTARY, PartneringKind.MANDATED);

    private final FormToolkit toolkit;
    private final Composite parent;
    private final Runnable changed;
    private final Combo stage;
    private final Button difficulty;
    private final List<Button> who;
    private final Combo why;
    private final Spinner people;
    private final Combo minutes;
    private final List<Button> yields;
    private final Combo administration;

    QuestionsPane(Composite parent, FormToolkit toolkit, Runnable changed) {
        this.parent = parent;
        this.toolkit = toolkit;
        this.changed = changed;
        Label stageQuestion = question("question.stage");
        stage = combo(stageQuestion, stages().map(Terms::of).toList());
        difficulty = box(Messages.text("question.difficulty"), null);
        question("question.who");
        who = boxes(WHO);
        why = combo(question("question.why"), WHY.stream().map(Terms::of).toList());
        Label peopleQuestion = question("question.people");
        people = new Spinner(parent, SWT.BORDER);
        people.setValues(0, 0, MOST_PEOPLE, 0, 1, 10);
        name(people, peopleQuestion);
        people.addListener(SWT.Selection, event -> changed.run());
        toolkit.createLabel(parent, Messages.text("question.people.open"));
        minutes = combo(question("question.minutes"),
                MINUTES.stream().map(each -> Messages.text("question.minutes.upTo", each)).toList());
        question("question.yields");
        yields = boxes(Yield.VALUES);
        administration = combo(question("question.administration"),
                Administration.VALUES.stream().map(Terms::of).toList());
        Button clear = toolkit.createButton(parent, Messages.text("question.clear"), SWT.PUSH);
        GridDataFactory.swtDefaults().indent(0, 12).applyTo(clear);
        clear.addListener(SWT.Selection, event -> clear());
    }

    private static Stream<Stage> stages() {
        return Stage.VALUES.stream().filter(stage -> stage != Stage.IN_DIFFICULTY);
    }

    private Label question(String key) {
        Label label = toolkit.createLabel(parent, Messages.text(key), SWT.WRAP);
        label.setFont(Fonts.bold(label, 1));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).hint(Fonts.width(parent, 20), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Combo combo(Label question, List<String> choices) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.add(Messages.text("question.open"));
        choices.forEach(combo::add);
        combo.select(0);
        combo.setVisibleItemCount(choices.size() + 1);
        name(combo, question);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private static void name(Control control, Label question) {
        AccessibleName.give(control, question::getText);
    }

    private List<Button> boxes(Collection<? extends Enumerator> values) {
        List<Button> boxes = new ArrayList<>();
        values.forEach(value -> boxes.add(box(Terms.of(value), value)));
        return boxes;
    }

    private Button box(String text, Object value) {
        Button box = toolkit.createButton(parent, text, SWT.CHECK | SWT.WRAP);
        box.setData(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(box);
        box.addListener(SWT.Selection, event -> changed.run());
        return box;
    }

    private void clear() {
        fill(Situation.unknown());
        changed.run();
    }

    /**
     * Answers the questions without telling of a change.
     *
     * @param situation what is known
     */
    void fill(Situation situation) {
        boolean inDifficulty = situation.stage().filter(each -> each == Stage.IN_DIFFICULTY).isPresent();
        stage.select(1 + situation.stage().map(each -> stages().toList().indexOf(each)).orElse(-1));
        difficulty.setSelection(situation.inDifficulty() || inDifficulty);
        who.forEach(box -> box.setSelection(situation.kinds().contains(box.getData())));
        why.select(1 + situation.kinds().stream().filter(WHY::contains).findFirst().map(WHY::indexOf).orElse(-1));
        people.setSelection(situation.people().orElse(0));
        minutes.select(1 + MINUTES.indexOf(situation.minutes().orElse(0)));
        yields.forEach(box -> box.setSelection(situation.yields().contains(box.getData())));
        administration.select(1 + situation.administration().map(Administration.VALUES::indexOf).orElse(-1));
    }

    /** {@return what the answers say} */
    Situation situation() {
        List<PartneringKind> kinds = new ArrayList<>();
        ticked(who).forEach(kind -> kinds.add((PartneringKind) kind));
        chosen(why).ifPresent(index -> kinds.add(WHY.get(index)));
        int count = people.getSelection();
        Optional<Integer> limit = chosen(minutes).map(MINUTES::get);
        return new Situation(chosen(stage).map(stages().toList()::get), kinds,
                count > 0 ? OptionalInt.of(count) : OptionalInt.empty(),
                limit.isPresent() ? OptionalInt.of(limit.get()) : OptionalInt.empty(), difficulty.getSelection(),
                ticked(yields).map(Yield.class::cast).toList(), chosen(administration).map(Administration.VALUES::get));
    }

    private static Optional<Integer> chosen(Combo combo) {
        int index = combo.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(index - 1);
    }

    private static Stream<Object> ticked(List<Button> boxes) {
        return boxes.stream().filter(Button::getSelection).map(Button::getData);
    }

    void setFocus() {
        stage.setFocus();
    }
}
