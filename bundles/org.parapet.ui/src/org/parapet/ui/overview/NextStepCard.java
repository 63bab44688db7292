// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.instrument.PlanStep;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;

/** The one next step in a frame with its button, and below it what else is open. */
final class NextStepCard {

    private final FormToolkit toolkit;
    private final Predicate<OpenPoint> can;
    private final Consumer<OpenPoint> go;
    private final Label cardText;
    private final Label cardWhy;
    private final Button cardButton;
    private final Composite also;
    private List<OpenPoint> points = List.of();

    /**
     * Creates the card.
     *
     * @param parent a grid of one column
     * @param toolkit makes controls that look like the form
     * @param can whether there is a way to see to a point from here
     * @param go takes the way
     */
    NextStepCard(Composite parent, FormToolkit toolkit, Predicate<OpenPoint> can, Consumer<OpenPoint> go) {
        this.toolkit = toolkit;
        this.can = can;
        this.go = go;
        Composite card = toolkit.createComposite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 6).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.addListener(SWT.Paint, event -> {
            ChartColours colours = Looks.colours(card);
            event.gc.setForeground(colours.accent().color());
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(1, 1, card.getSize().x - 3, card.getSize().y - 3);
            event.gc.setBackground(colours.accent().color());
            event.gc.fillRectangle(0, 0, 8, card.getSize().y);
        });
        Label title = wrapped(card, Messages.text("card.title"));
        title.setForeground(Looks.colours(card).accent().color());
        title.setFont(Looks.bold(title, 1));
        cardText = wrapped(card, "");
        Looks.heading(cardText, 1.3);
        cardWhy = wrapped(card, "");
        cardButton = button(card, () -> go.accept(points.getFirst()));
        Looks.heading(cardButton, 1);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(cardButton);
        also = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(also);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(also);
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(Composite parent, Runnable run) {
        Button button = toolkit.createButton(parent, "", SWT.PUSH);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Takes the focus, and says whether it could. */
    boolean setFocus() {
        return cardButton.isVisible() && cardButton.setFocus();
    }

    /** Shows what is open, the next step first. */
    void show(List<OpenPoint> next) {
        if (next.equals(points)) {
            return;
        }
        points = next;
        OpenPoint first = next.getFirst();
        cardText.setText(text(first).replace("&", "&&"));
        cardWhy.setText(Messages.text("point." + first.kind() + ".why",
                first.step().map(PlanStep::getOutput).orElse("")).replace("&", "&&"));
        show(cardButton, Messages.text("point." + first.kind() + ".button"), can.test(first));
        boolean focus = false;
        for (Control child : also.getChildren()) {
            focus |= child.isFocusControl();
            child.dispose();
        }
        if (next.size() > 1) {
            Label still = toolkit.createLabel(also, Messages.text("also.heading"));
            still.setFont(Looks.bold(still, 1));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(still);
        }
        for (OpenPoint point : next.subList(1, next.size())) {
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                    .applyTo(wrapped(also, text(point).replace("&", "&&")));
            Button way = button(also, () -> go.accept(point));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(way);
            show(way, Messages.text("point." + point.kind() + ".button"), can.test(point));
        }
        if (focus) {
            cardButton.setFocus();
        }
        also.getParent().layout(true, true);
    }

    private static void show(Button button, String text, boolean visible) {
        button.setText(text);
        button.setVisible(visible && !text.isEmpty());
        if (button.getLayoutData() == null) {
            button.setLayoutData(new GridData());
        }
        ((GridData) button.getLayoutData()).exclude = !button.getVisible();
    }

    private static String text(OpenPoint point) {
        return point.step().map(step -> Messages.text("point." + point.kind(), step.getCode(), step.getActivity()))
                .orElseGet(() -> Messages.text("point." + point.kind(), point.number(), point.of()));
    }
}
