// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.widgets.ReadingText;

/** A section of the plan as a whole, to be read; its paragraphs are edited one by one. */
final class PlanOverview {

    private final Composite frame;
    private final Label title;
    private final StyledText text;
    private final Button add;

    PlanOverview(Composite parent, FormToolkit toolkit, Runnable addParagraph) {
        frame = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 2, 0, 2).applyTo(frame);
        title = toolkit.createLabel(frame, "", SWT.WRAP);
        Looks.heading(title, 1.15);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        text = ReadingText.create(frame, toolkit, SWT.V_SCROLL);
        text.setLineSpacing(2);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(text);
        add = toolkit.createButton(frame, Messages.text("add.paragraph"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> addParagraph.run());
    }

    Composite control() {
        return frame;
    }

    /** Shows a section, or the actions. */
    void show(PlanPart part, OdPlan plan, PlanWording wording, Optional<ActionOrigin> origin) {
        String heading = part.section().map(PlanTree::title).orElseGet(() -> Messages.text("section.actions",
                plan.getActions().size()));
        title.setText(heading.replace("&", "&&"));
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("section.explain." + part.section().map(PlanSectionKind::getLiteral)
                .orElse("actions")));
        lines.add("");
        part.section().ifPresent(section -> {
            lines.addAll(origin.map(found -> switch (section) {
                case POSITIVES -> found.positives();
                case AREAS_TO_WORK_ON -> found.areas();
                case LACK_OF_CONSENSUS -> found.lackOfConsensus();
                default -> List.<String>of();
            }).orElse(List.of()));
        });
        part.children(plan).stream().filter(PlanText.class::isInstance)
                .map(each -> wording.of((PlanText) each) + "\n").toList().reversed()
                .forEach(each -> lines.add(2, each));
        PlanBeside.text(text, String.join("\n", lines));
        add.setVisible(part.section().isPresent());
    }
}
