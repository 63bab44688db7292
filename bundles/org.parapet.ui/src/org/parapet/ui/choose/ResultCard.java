// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.catalogue.choose.Reason;
import org.parapet.catalogue.choose.Reason.Verdict;
import org.parapet.catalogue.choose.Recommendation;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Blend;
import org.parapet.ui.widgets.FitBar;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.TopToBottom;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.Terms;

/** One instrument among the results: how well it fits, why, and what can be done with it. */
final class ResultCard {

    /** What the card's buttons do. */
    interface Actions {

        /** Starts an assessment. */
        void use(Choice choice);

        /** Shows the instrument. */
        void read(Choice choice);

        /** Puts it side by side, or takes it away. */
        void compare(Choice choice, boolean wanted);
    }

    private final FormToolkit toolkit;
    private final Choice choice;
    private final Composite card;

    /** A card; without a rank while no question is answered, since nothing is ranked then. */
    ResultCard(Composite parent, FormToolkit toolkit, OptionalInt rank, Choice choice, Recommendation recommendation,
            boolean compared, Actions actions) {
        this.toolkit = toolkit;
        this.choice = choice;
        card = toolkit.createComposite(parent);
        card.setLayout(new TopToBottom(Fonts.width(card, 24), 6, 16, 14));
        card.addListener(SWT.Paint, event -> frame(event.gc));
        header(rank, recommendation);
        String about = choice.instrument().getAbstract();
        if (about != null && !about.isBlank()) {
            text(about);
        }
        for (Verdict verdict : Verdict.values()) {
            reasons(verdict, recommendation.reasons(verdict));
        }
        buttons(compared, actions);
        quiet(Messages.text("card.wording", Terms.of(choice.instrument().getFidelity())));
        quiet(Messages.text("card.rights", choice.instrument().getSource().getRights()));
    }

    private void frame(GC gc) {
        Rectangle area = card.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Blend.of(card.getBackground(), card.getForeground(), 0.25));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 12, 12);
    }

    private void header(OptionalInt rank, Recommendation recommendation) {
        String name = choice.instrument().getTitle();
        if (rank.isPresent()) {
            Composite line = toolkit.createComposite(card);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
            Label title = wrapped(line, Messages.text("card.title", rank.getAsInt(), name));
            title.setFont(Fonts.bold(title, 1.2));
            fit(line, recommendation);
        } else {
            text(name).setFont(Fonts.bold(card, 1.2));
        }
        String facts = facts();
        if (!facts.isEmpty()) {
            text(facts);
        }
    }

    private void fit(Composite parent, Recommendation recommendation) {
        Composite fit = toolkit.createComposite(parent);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(fit);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fit);
        FitBar bar = new FitBar(fit, recommendation.score());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
        toolkit.createLabel(fit, Messages.text("card.fit", recommendation.score()));
    }

    private String facts() {
        if (!choice.entry().usable()) {
            return "";
        }
        List<String> facts = new ArrayList<>();
        facts.add(Messages.text("card.edition", choice.entry().edition()));
        facts.add(Messages.text("card.items", choice.items()));
        int minutes = choice.instrument().getFit().getMinutes();
        if (minutes > 0) {
            facts.add(Messages.text("card.minutes", minutes));
        }
        facts.add(Messages.text("card.people", choice.candidate().minimumParticipants()));
        return String.join("  \u00b7  ", facts);
    }

    private void reasons(Verdict verdict, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Icons icon = switch (verdict) {
            case FOR -> Icons.FOR;
            case AGAINST -> Icons.AGAINST;
            case UNKNOWN -> Icons.UNKNOWN;
        };
        Composite group = toolkit.createComposite(card);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 4, 0).numColumns(2).spacing(8, 3).applyTo(group);
        Label heading = toolkit.createLabel(group, Messages.text("card." + verdict.key()));
        heading.setFont(Fonts.bold(heading, 1));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(heading);
        for (Reason reason : reasons) {
            Label mark = toolkit.createLabel(group, "");
            mark.setImage(icon.image());
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(4, 0).applyTo(mark);
            wrapped(group, reason.text());
        }
    }

    private void buttons(boolean compared, Actions actions) {
        Composite bar = toolkit.createComposite(card);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 6, 0).numColumns(3).spacing(10, 0).applyTo(bar);
        if (choice.entry().usable()) {
            Button use = button(bar, "card.use", SWT.PUSH);
            use.addListener(SWT.Selection, event -> actions.use(choice));
        }
        button(bar, "card.read", SWT.PUSH).addListener(SWT.Selection, event -> actions.read(choice));
        Button compare = button(bar, "card.compare", SWT.CHECK);
        compare.setSelection(compared);
        compare.addListener(SWT.Selection, event -> actions.compare(choice, compare.getSelection()));
    }

    private Button button(Composite bar, String key, int style) {
        Button button = toolkit.createButton(bar, Messages.text(key), style);
        AccessibleName.give(button, () -> Messages.text("card.action", Messages.text(key),
                choice.instrument().getTitle()));
        return button;
    }

    private void quiet(String text) {
        Label label = text(text);
        label.setForeground(Looks.colours(card).quiet().color());
    }

    private Label text(String text) {
        return toolkit.createLabel(card, text.replace("&", "&&"), SWT.WRAP);
    }

    private Label wrapped(Composite grid, String text) {
        Label label = toolkit.createLabel(grid, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(grid, 20), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
