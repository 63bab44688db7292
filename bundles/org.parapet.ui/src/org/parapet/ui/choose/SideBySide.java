// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.catalogue.choose.Reason;
import org.parapet.catalogue.choose.Reason.Verdict;
import org.parapet.catalogue.choose.Recommendation;
import org.parapet.model.instrument.Fit;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Terms;

/** Two instruments in two columns, row by row the same question. */
final class SideBySide {

    private final FormToolkit toolkit;
    private final Composite table;
    private final Button close;
    private final List<Choice> choices;
    private final List<Recommendation> recommendations;

    SideBySide(Composite parent, FormToolkit toolkit, List<Choice> choices, List<Recommendation> recommendations,
            ResultCard.Actions actions, Runnable back) {
        this.toolkit = toolkit;
        this.choices = choices;
        this.recommendations = recommendations;
        Composite pane = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(pane);
        close = toolkit.createButton(pane, Messages.text("side.back"), SWT.PUSH);
        close.addListener(SWT.Selection, event -> back.run());
        table = toolkit.createComposite(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(20, 8).margins(0, 8).applyTo(table);
        heading();
        row("side.fit", (choice, why) -> Messages.text("card.fit", why.score()));
        row("side.for", (choice, why) -> reasons(why, Verdict.FOR));
        row("side.against", (choice, why) -> reasons(why, Verdict.AGAINST));
        row("side.unknown", (choice, why) -> reasons(why, Verdict.UNKNOWN));
        row("side.abstract", (choice, why) -> choice.instrument().getAbstract());
        row("side.items", (choice, why) -> choice.entry().usable()
                ? Messages.text("card.items", choice.items()) : Messages.text("side.notSaid"));
        row("side.minutes", (choice, why) -> minutes(fit(choice)));
        row("side.people", (choice, why) -> choice.entry().usable()
                ? Integer.toString(why.candidate().minimumParticipants()) : Messages.text("side.notSaid"));
        row("side.stages", (choice, why) -> terms(fit(choice).getStages()));
        row("side.kinds", (choice, why) -> terms(fit(choice).getKinds()));
        row("side.administrations", (choice, why) -> terms(fit(choice).getAdministrations()));
        row("side.yields", (choice, why) -> terms(fit(choice).getYields()));
        row("side.wording", (choice, why) -> Terms.of(choice.instrument().getFidelity()));
        row("side.obtainFrom", (choice, why) -> choice.entry().usable() ? "" : why.candidate().obtainFrom());
        row("side.rights", (choice, why) -> choice.instrument().getSource().getRights());
        buttons(actions);
        close.setFocus();
    }

    private static Fit fit(Choice choice) {
        return choice.instrument().getFit();
    }

    private static String minutes(Fit fit) {
        return fit.getMinutes() > 0 ? Messages.text("card.minutes", fit.getMinutes()) : Messages.text("side.notSaid");
    }

    private static String terms(List<? extends Enumerator> values) {
        return values.isEmpty() ? Messages.text("side.notSaid")
                : values.stream().map(Terms::of).collect(Collectors.joining("\n"));
    }

    private static String reasons(Recommendation recommendation, Verdict verdict) {
        return recommendation.reasons(verdict).stream().map(Reason::text).collect(Collectors.joining("\n"));
    }

    /** Puts the focus on the way back. */
    void setFocus() {
        close.setFocus();
    }

    private void heading() {
        toolkit.createLabel(table, "");
        for (Choice choice : choices) {
            Label title = cell(choice.instrument().getTitle());
            title.setFont(Fonts.bold(title, 1.2));
        }
    }

    private void row(String key, BiFunction<Choice, Recommendation, String> value) {
        List<String> values = IntStream.range(0, choices.size())
                .mapToObj(i -> value.apply(choices.get(i), recommendations.get(i))).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        Label line = new Label(table, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(line);
        Label label = toolkit.createLabel(table, Messages.text(key));
        label.setFont(Fonts.bold(label, 1));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        values.forEach(each -> cell(each.isEmpty() ? "\u2013" : each));
    }

    private Label cell(String text) {
        Label label = toolkit.createLabel(table, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(table, 20), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void buttons(ResultCard.Actions actions) {
        toolkit.createLabel(table, "");
        for (Choice choice : choices) {
            Button button = toolkit.createButton(table,
                    Messages.text(choice.entry().usable() ? "card.use" : "card.read"), SWT.PUSH);
            button.addListener(SWT.Selection, event -> {
                if (choice.entry().usable()) {
                    actions.use(choice);
                } else {
                    actions.read(choice);
                }
            });
        }
    }
}
