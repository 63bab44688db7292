// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.ui.fields.DateField;
import org.parapet.ui.fields.TextField;
import org.parapet.ui.partnership.PartnershipSession;

/** What the partnership is: its name, where it stands, when it was formed, and of which kind it is. */
final class PartnershipFields {

    private final PartnershipSession session;
    private final TextField name;
    private final Combo stage;
    private final DateField formed;
    private final Map<PartneringKind, Button> kinds = new EnumMap<>(PartneringKind.class);

    /**
     * Creates the fields.
     *
     * @param client where
     * @param toolkit makes controls that look like the form
     * @param session the open partnership
     */
    PartnershipFields(Composite client, FormToolkit toolkit, PartnershipSession session) {
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).spacing(8, 6).applyTo(client);
        toolkit.createLabel(client, Messages.text("partnership.name"));
        name = new TextField(toolkit.createText(client, "", SWT.SINGLE | SWT.BORDER), words -> {
            if (!words.isEmpty()) {
                set(Literals.PARTNERSHIP__NAME, words);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name.control());
        toolkit.createLabel(client, Messages.text("partnership.stage"));
        stage = new Combo(client, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(stage);
        stage.add(Messages.text("partnership.stage.unsaid"));
        Stage.VALUES.forEach(each -> stage.add(Messages.text("stage." + each.getLiteral())));
        stage.addListener(SWT.Selection, event -> set(Literals.PARTNERSHIP__STAGE,
                stage.getSelectionIndex() == 0 ? null : Stage.VALUES.get(stage.getSelectionIndex() - 1)));
        toolkit.createLabel(client, Messages.text("partnership.formed"));
        formed = new DateField(client, toolkit, Messages.text("partnership.formed"),
                date -> set(Literals.PARTNERSHIP__FORMED_ON, date.orElse(null)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(-DateField.MARGIN, 0)
                .applyTo(formed.control());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(client, Messages.text("partnership.kinds")));
        Composite boxes = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(boxes);
        for (PartneringKind kind : PartneringKind.VALUES) {
            Button box = toolkit.createButton(boxes, Messages.text("kind." + kind.getLiteral()), SWT.CHECK);
            box.addListener(SWT.Selection, event -> session.execute(box.getSelection()
                    ? AddCommand.create(session.domain(), session.partnership(), Literals.PARTNERSHIP__KINDS, kind)
                    : RemoveCommand.create(session.domain(), session.partnership(), Literals.PARTNERSHIP__KINDS,
                            kind)));
            kinds.put(kind, box);
        }
    }

    private void set(EStructuralFeature feature, Object value) {
        session.execute(SetCommand.create(session.domain(), session.partnership(), feature,
                value == null ? SetCommand.UNSET_VALUE : value));
    }

    /** Shows the partnership as it is now. */
    void show() {
        Partnership partnership = session.partnership();
        name.show(partnership.getName());
        stage.select(partnership.eIsSet(Literals.PARTNERSHIP__STAGE) && partnership.getStage() != null
                ? Stage.VALUES.indexOf(partnership.getStage()) + 1 : 0);
        formed.show(Optional.ofNullable(partnership.getFormedOn()));
        kinds.forEach((kind, box) -> box.setSelection(partnership.getKinds().contains(kind)));
    }

    /** Takes over what was typed. */
    void commit() {
        name.commit();
    }

    /** Puts the focus on the stage. */
    void askStage() {
        stage.setFocus();
    }
}
